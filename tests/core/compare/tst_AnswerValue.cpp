#include "core/compare/AnswerValue.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

class tst_AnswerValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void relates_data();
    void relates();
    void placesNestByTheResearchersWord();
};

void tst_AnswerValue::reads_data()
{
    QTest::addColumn<AnswerKind>("kind");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("value");
    using enum AnswerKind;
    QTest::newRow("day") << Date << u"8 dec 2005"_s << u"2005-12-08"_s;
    QTest::newRow("month") << Date << u"diciembre de 2005"_s << u"2005-12"_s;
    QTest::newRow("no date") << Date << u"some day"_s << QString();
    QTest::newRow("years") << Number << u"60 years"_s << u"60 year"_s;
    QTest::newRow("hyphen") << Number << u"a 60-year sentence"_s << u"60 year"_s;
    QTest::newRow("Spanish words") << Number << u"sesenta y cinco años"_s << u"65 year"_s;
    QTest::newRow("French words") << Number << u"soixante ans"_s << u"60 year"_s;
    QTest::newRow("English words") << Number << u"sixty-five years"_s << u"65 year"_s;
    QTest::newRow("thousands") << Number << u"1,200 people"_s << u"1200 person"_s;
    QTest::newRow("thousands, Spanish") << Number << u"1.200 personas"_s << u"1200 person"_s;
    QTest::newRow("millions") << Number << u"2.5 million pesos"_s << u"2500000 peso"_s;
    QTest::newRow("at least") << Number << u"at least three witnesses"_s << u"3.. witness"_s;
    QTest::newRow("about") << Number << u"about 100 agents"_s << u"90..110 agent"_s;
    QTest::newRow("up to") << Number << u"hasta 50 personas"_s << u"0..50 person"_s;
    QTest::newRow("range") << Number << u"between 20 and 30 officers"_s << u"20..30 officer"_s;
    QTest::newRow("later reduced") << Number << u"98 years, later reduced to 60"_s << u"60 year"_s;
    QTest::newRow("no number") << Number << u"many"_s << QString();
    QTest::newRow("yes") << YesNo << u"Sí, el mismo día"_s << u"yes"_s;
    QTest::newRow("no") << YesNo << u"No"_s << u"no"_s;
    QTest::newRow("place") << Place << u"at a ranch"_s << QString();
}

void tst_AnswerValue::reads()
{
    QFETCH(const AnswerKind, kind);
    QFETCH(const QString, answer);
    QTEST(readAnswer(kind, answer).toString(), "value");
}

void tst_AnswerValue::relates_data()
{
    QTest::addColumn<AnswerKind>("kind");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<AnswerRelation>("relation");
    using enum AnswerKind;
    using enum AnswerRelation;
    QTest::newRow("finer date") << Date << u"2005"_s << u"2005-12-08"_s << Compatible;
    QTest::newRow("the same date") << Date << u"8 Dec 2005"_s << u"2005-12-08"_s << Same;
    QTest::newRow("other day") << Date << u"2005-12-09"_s << u"2005-12-08"_s << Conflict;
    QTest::newRow("other year") << Date << u"2010"_s << u"2011"_s << Conflict;
    QTest::newRow("open date") << Date << u"2005/.."_s << u"2010"_s << Compatible;
    QTest::newRow("not understood") << Date << u"then"_s << u"2010"_s << Conflict;
    QTest::newRow("months and years") << Number << u"60 months"_s << u"5 years"_s << Same;
    QTest::newRow("no unit") << Number << u"60"_s << u"60 years"_s << Same;
    QTest::newRow("other unit") << Number << u"60 days"_s << u"60 years"_s << Conflict;
    QTest::newRow("at least") << Number << u"at least 50 agents"_s << u"60 agents"_s << Compatible;
    QTest::newRow("less") << Number << u"at least 50 agents"_s << u"40 agents"_s << Conflict;
    QTest::newRow("about") << Number << u"about 60 years"_s << u"62 years"_s << Compatible;
    QTest::newRow("reduced") << Number << u"98 years, later reduced to 60"_s << u"60 years"_s
                             << Compatible;
    QTest::newRow("whole name") << Person << u"Florence Cassez"_s << u"Cassez"_s << Compatible;
    QTest::newRow("other name") << Person << u"Israel Vallarta"_s << u"Cassez"_s << Conflict;
    QTest::newRow("accents") << Person << u"Zaldívar"_s << u"ZALDIVAR"_s << Same;
    QTest::newRow("yes and no") << YesNo << u"yes"_s << u"non"_s << Conflict;
    QTest::newRow("yes twice") << YesNo << u"yes"_s << u"sí"_s << Same;
    QTest::newRow("preposition") << Place << u"at a ranch"_s << u"a ranch"_s << Same;
    QTest::newRow("places") << Place << u"at a ranch"_s << u"on the road"_s << Conflict;
}

void tst_AnswerValue::relates()
{
    QFETCH(const AnswerKind, kind);
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    const AnswerValue a = readAnswer(kind, first);
    const AnswerValue b = readAnswer(kind, second);
    QTEST(relate(a, b, {}), "relation");
    QTEST(relate(b, a, {}), "relation");
}

void tst_AnswerValue::placesNestByTheResearchersWord()
{
    const auto place = [](const QString& name) { return readAnswer(AnswerKind::Place, name); };
    const QList<PlaceNesting> nestings{
        {u"the ranch"_s, u"Tlalpan"_s}, {u"Tlalpan"_s, u"Mexico City"_s}};
    const AnswerValue ranch = place(u"at the ranch"_s);
    QCOMPARE(relate(ranch, place(u"Tlalpan"_s), nestings), AnswerRelation::Compatible);
    QCOMPARE(relate(place(u"Mexico City"_s), ranch, nestings), AnswerRelation::Compatible);
    QCOMPARE(relate(ranch, place(u"Puebla"_s), nestings), AnswerRelation::Conflict);
    QCOMPARE(relate(ranch, place(u"Mexico City"_s), {}), AnswerRelation::Conflict);
}

QTEST_APPLESS_MAIN(tst_AnswerValue)
#include "tst_AnswerValue.moc"
