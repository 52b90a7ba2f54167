#include "core/dates/EventDateProposal.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

class tst_EventDateProposal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposes_data();
    void proposes();
    void positionsAreOfTheWholeText();
    void headerIsNotRead();
    void nothingFarAway();
};

void tst_EventDateProposal::proposes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("passage");
    QTest::addColumn<QString>("value");
    QTest::newRow("within") << u"In 2008 a court ruled. She was held on December 8, 2005."_s
                            << u"She was held on December 8, 2005"_s << u"2005-12-08"_s;
    QTest::newRow("cut through") << u"She was held on December 8, 2005, they said."_s
                                 << u"She was held on December"_s << u"2005-12-08"_s;
    QTest::newRow("before") << u"On 8 December 2005 she was stopped. Police staged a raid."_s
                            << u"Police staged a raid"_s << u"2005-12-08"_s;
    QTest::newRow("nearest before")
        << u"In 2004 it began. On 8 December 2005 she was stopped. Police staged a raid."_s
        << u"Police staged a raid"_s << u"2005-12-08"_s;
    QTest::newRow("only after") << u"Police staged a raid. That was in 2005."_s
                                << u"Police staged a raid"_s << QString();
    QTest::newRow("reckoned") << u"She was held on December 8, 2005. A day later it was filmed."_s
                              << u"A day later it was filmed"_s << u"2005-12-09"_s;
    QTest::newRow("open") << u"She has been held since December 2005, they said."_s
                          << u"She has been held since December 2005"_s << u"2005-12/.."_s;
    QTest::newRow("no value") << u"It was filmed the day after. Police staged a raid."_s
                              << u"Police staged a raid"_s << QString();
}

void tst_EventDateProposal::proposes()
{
    QFETCH(QString, text);
    QFETCH(QString, passage);
    const qsizetype start = text.indexOf(passage);
    const auto proposal
        = proposeEventDate(text, 0, {start, start + passage.size()}, u"en"_s, EdtfDate());
    QTEST(proposal ? proposal->value.toString() : QString(), "value");
}

void tst_EventDateProposal::positionsAreOfTheWholeText()
{
    const QString text = u"Title\nShe was held on December 8, 2005. A day later it was filmed."_s;
    const qsizetype start = text.indexOf(u"it was");
    const auto proposal = proposeEventDate(text, 6, {start, start + 6}, u"en"_s, EdtfDate());
    QVERIFY(proposal);
    QCOMPARE(proposal->words.in(text), u"A day later"_s);
    QCOMPARE(proposal->basis, TemporalExpression::Basis::EarlierExpression);
    QCOMPARE(proposal->basisWords.in(text), u"December 8, 2005"_s);
}

void tst_EventDateProposal::headerIsNotRead()
{
    const QString text = u"May 31, 2012\nPolice staged a raid."_s;
    QVERIFY(!proposeEventDate(text, 13, {13, 33}, u"en"_s, EdtfDate()));
}

void tst_EventDateProposal::nothingFarAway()
{
    const QString text = u"On 8 December 2005 she was stopped. "_s
        + u"So it went on. "_s.repeated(200) + u"Police staged a raid."_s;
    QVERIFY(!proposeEventDate(text, 0, {text.size() - 21, text.size()}, u"en"_s, EdtfDate()));
}

QTEST_APPLESS_MAIN(tst_EventDateProposal)
#include "tst_EventDateProposal.moc"
