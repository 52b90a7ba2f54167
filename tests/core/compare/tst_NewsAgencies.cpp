#include "core/compare/NewsAgencies.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

class tst_NewsAgencies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void origin_data();
    void origin();
};

void tst_NewsAgencies::origin_data()
{
    QTest::addColumn<QString>("outlet");
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("opening");
    QTest::addColumn<QString>("closing");
    QTest::addColumn<QString>("agency");
    const QString none;
    QTest::newRow("outlet") << u"Reuters"_s << none << none << none << u"reuters"_s;
    QTest::newRow("author") << u"El País"_s << u"EFE"_s << none << none << u"efe"_s;
    QTest::newRow("author and agency")
        << u"La Jornada"_s << u"Ana Ruiz / Notimex"_s << none << none << u"notimex"_s;
    QTest::newRow("dateline in brackets")
        << u"The Sun"_s << none << u"MEXICO CITY (AP) \u2014 A judge said"_s << none << u"ap"_s;
    QTest::newRow("dateline, Spanish")
        << none << none << u"México, 31 may (EFE).- La Corte"_s << none << u"efe"_s;
    QTest::newRow("dateline, French")
        << none << none << u"PARIS, AFP - Le ministre"_s << none << u"afp"_s;
    QTest::newRow("at the end") << none << none << u"A judge said."_s << u"on Monday. (Reuters)"_s
                                << u"reuters"_s;
    QTest::newRow("only quoted") << u"The Sun"_s << none
                                 << u"A judge told Reuters on Monday that he would resign"_s
                                 << u"he said to the AP."_s << none;
    QTest::newRow("a word like it")
        << u"Appeal"_s << u"Pablo Paz"_s << u"APPEALS: they may end."_s << none << none;
    QTest::newRow("nothing") << none << none << none << none << none;
}

void tst_NewsAgencies::origin()
{
    QFETCH(const QString, outlet);
    QFETCH(const QString, author);
    QFETCH(const QString, opening);
    QFETCH(const QString, closing);
    QTEST(agencyOf(outlet, author, opening, closing), "agency");
}

QTEST_APPLESS_MAIN(tst_NewsAgencies)
#include "tst_NewsAgencies.moc"
