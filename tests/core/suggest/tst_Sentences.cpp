#include "core/suggest/Sentences.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

class tst_Sentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
};

void tst_Sentences::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("two") << u"It rained. Nobody came!"_s
                         << QStringList{u"It rained."_s, u"Nobody came!"_s};
    QTest::newRow("abbreviations")
        << u"On Dec. 8 Mr. Ode met Lic. Roldán at 5 p.m. in Port St. Ann. Then he left."_s
        << QStringList{u"On Dec. 8 Mr. Ode met Lic. Roldán at 5 p.m. in Port St. Ann."_s,
               u"Then he left."_s};
    QTest::newRow("initials") << u"J. R. Ode spoke. He left."_s
                              << QStringList{u"J. R. Ode spoke."_s, u"He left."_s};
    QTest::newRow("paragraphs") << u"A title\n\nThe text begins. It ends"_s
                                << QStringList{u"A title"_s, u"The text begins."_s, u"It ends"_s};
    QTest::newRow("Spanish") << u"¿Quién fue? El Sr. Mora, dijo."_s
                             << QStringList{u"¿Quién fue?"_s, u"El Sr. Mora, dijo."_s};
    QTest::newRow("words that are abbreviations too")
        << u"He said no. Then he went to the mar. Boats, nets etc. The Col. Ode case is art. 14."_s
        << QStringList{u"He said no."_s, u"Then he went to the mar."_s, u"Boats, nets etc."_s,
               u"The Col. Ode case is art. 14."_s};
    QTest::newRow("numbered") << u"Case No. 5 of Mar. 3 is open. It is in vol. 2."_s
                              << QStringList{
                                     u"Case No. 5 of Mar. 3 is open."_s, u"It is in vol. 2."_s};
    QTest::newRow("companies") << u"He sued Boats Inc. Nobody came."_s
                               << QStringList{u"He sued Boats Inc."_s, u"Nobody came."_s};
    QTest::newRow("nothing") << u" \n "_s << QStringList{};
}

void tst_Sentences::splits()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const Passage& sentence : sentencesOf(text))
        found << sentence.in(text).toString();
    QCOMPARE(found, expected);
}

QTEST_APPLESS_MAIN(tst_Sentences)
#include "tst_Sentences.moc"
