#include "core/import/html/MetaLine.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

class tst_MetaLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
};

void tst_MetaLine::lines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("date");
    QTest::newRow("name, day, time to read") << u"Ana Lindqvist · 4 Mar 2021 · 3 min read"_s
                                             << u"en"_s << u"Ana Lindqvist"_s << u"2021-03-04"_s;
    QTest::newRow("no mark between")
        << u"Ana Lindqvist 4 March 2021"_s << u"en"_s << u"Ana Lindqvist"_s << u"2021-03-04"_s;
    QTest::newRow("day first") << u"March 4th, 2021 by Ana Lindqvist"_s << u"en"_s
                               << u"Ana Lindqvist"_s << u"2021-03-04"_s;
    QTest::newRow("bars") << u"Por: Ana Ruiz | 04/03/2012 | 10:33"_s << u"es"_s << u"Ana Ruiz"_s
                          << u"2012-03-04"_s;
    QTest::newRow("place before a comma")
        << u"Puerto Lindo, a 23 de enero de 2013."_s << u"es"_s << QString() << u"2013-01-23"_s;
    QTest::newRow("place before a dash")
        << u"Harrow Bay — 4 March 2021"_s << u"en"_s << QString() << u"2021-03-04"_s;
    QTest::newRow("name alone") << u"Ana Lindqvist"_s << u"en"_s << u"Ana Lindqvist"_s << QString();
    QTest::newRow("day alone") << u"04 Mar 2020 at 11:20"_s << u"en"_s << QString()
                               << u"2020-03-04"_s;
    QTest::newRow("order of digits unknown")
        << u"04/03/2012"_s << u"en"_s << QString() << QString();
    QTest::newRow("two places") << u"Upper Fenwick, Harrow County"_s << u"en"_s << QString()
                                << QString();
    QTest::newRow("sentence") << u"The harbour was shut on 4 March 2021, the board says now"_s
                              << u"en"_s << QString() << QString();
    QTest::newRow("long") << QString(101, u'A') << u"en"_s << QString() << QString();
}

void tst_MetaLine::lines()
{
    QFETCH(const QString, line);
    QFETCH(const QString, language);
    const MetaLine meta = readMetaLine(line, language);
    QTEST(meta.author, "author");
    QTEST(meta.date.toString(), "date");
}

QTEST_GUILESS_MAIN(tst_MetaLine)

#include "tst_MetaLine.moc"
