#include "core/import/html/PageDates.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

/// The day that a page's machine-readable or written date names.
class tst_PageDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
    void addresses();
    void utc();
};

void tst_PageDates::days_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("day");
    QTest::newRow("ISO") << u"2014-03-05T23:30:00-05:00"_s << QString() << u"2014-03-05"_s;
    QTest::newRow("short day") << u"2014-03-5"_s << QString() << u"2014-03-05"_s;
    QTest::newRow("compact") << u"20140305"_s << QString() << u"2014-03-05"_s;
    QTest::newRow("words") << u"Publicado el 5 de marzo de 2014"_s << u"es"_s << u"2014-03-05"_s;
    QTest::newRow("Spanish digits") << u"05/03/2014 10:20"_s << u"es"_s << u"2014-03-05"_s;
    QTest::newRow("French digits") << u"05.03.2014"_s << u"fr-FR"_s << u"2014-03-05"_s;
    QTest::newRow("American digits") << u"05/03/2014"_s << u"en-US"_s << u"2014-05-03"_s;
    QTest::newRow("British digits") << u"05/03/2014"_s << u"en_GB"_s << u"2014-03-05"_s;
    QTest::newRow("English digits, no country") << u"05/03/2014"_s << u"en"_s << QString();
    QTest::newRow("no such day") << u"2014-02-31"_s << QString() << QString();
    QTest::newRow("no date") << u"yesterday"_s << u"en"_s << QString();
}

void tst_PageDates::days()
{
    QFETCH(const QString, value);
    QFETCH(const QString, language);
    QTEST(dayIn(value, language).toString(), "day");
}

void tst_PageDates::addresses()
{
    QCOMPARE(dayInAddress(u"https://example.org/2014/03/05/crane"_s).toString(), u"2014-03-05"_s);
    QCOMPARE(
        dayInAddress(u"https://example.org/news-2014-03-05.html"_s).toString(), u"2014-03-05"_s);
    QVERIFY(dayInAddress(u"https://example.org/20149905/crane"_s).isUnknown());
}

void tst_PageDates::utc()
{
    QVERIFY(isInUtc(u"2014-03-05T23:30:00Z"_s));
    QVERIFY(isInUtc(u"2014-03-05T23:30:00+00:00"_s));
    QVERIFY(!isInUtc(u"2014-03-05T23:30:00+02:00"_s));
    QVERIFY(!isInUtc(u"2014-03-05"_s));
}

QTEST_APPLESS_MAIN(tst_PageDates)
#include "tst_PageDates.moc"
