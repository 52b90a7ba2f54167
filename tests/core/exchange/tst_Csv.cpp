#include "core/exchange/Csv.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

class tst_Csv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void rowsEndAsTheStandardSays();
};

void tst_Csv::cells_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"a raid"_s << QByteArray("a raid");
    QTest::newRow("comma") << u"a, b"_s << QByteArray("\"a, b\"");
    QTest::newRow("quotes") << u"say \"no\""_s << QByteArray("\"say \"\"no\"\"\"");
    QTest::newRow("lines") << u"a\nb"_s << QByteArray("\"a\nb\"");
    QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("formula after blanks") << u"  @sum(a)"_s << QByteArray("'  @sum(a)");
    QTest::newRow("minus") << u"-2"_s << QByteArray("'-2");
    QTest::newRow("tabulator") << u"\tx"_s << QByteArray("'\tx");
    QTest::newRow("wide sign") << u"\uff1d1"_s
                               << QByteArray("'\xef\xbc\x9d"
                                             "1");
    QTest::newRow("right to left") << u"عنوان"_s << u"عنوان"_s.toUtf8();
}

void tst_Csv::cells()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, cell);
    QCOMPARE(toCsv({{words}}), QByteArray("\xef\xbb\xbf") + cell + "\r\n");
}

void tst_Csv::rowsEndAsTheStandardSays()
{
    QCOMPARE(toCsv({{u"a"_s, u"b"_s}, {u"1"_s, QString()}}),
        QByteArray("\xef\xbb\xbf"
                   "a,b\r\n1,\r\n"));
}

QTEST_GUILESS_MAIN(tst_Csv)
#include "tst_Csv.moc"
