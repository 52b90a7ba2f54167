#include "core/timeline/TimeRange.h"

#include <QTest>

using namespace careo;

class tst_TimeRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zoomKeepsTheAnchor();
    void zoomingInAndOutComesBack();
    void panningKeepsTheWidth();
    void staysWithinTheOuterRange();
    void growsToTheMinimumWidth();
    void padsBothSides();
    void datesCoverAllTheirDays_data();
    void datesCoverAllTheirDays();
    void unknownDatesCoverNothing();
    void pixelsAndDaysAgree();
};

void tst_TimeRange::zoomKeepsTheAnchor()
{
    const TimeRange before{1000, 1100};
    const TimeRange after = before.zoomed(0.5, 1025);
    QCOMPARE(after, (TimeRange{1012.5, 1062.5}));
    QCOMPARE(after.toPixel(1025, 800), before.toPixel(1025, 800));
}

void tst_TimeRange::zoomingInAndOutComesBack()
{
    const TimeRange before{1000, 1100};
    const TimeRange after = before.zoomed(0.5, 1080).zoomed(2, 1080);
    QCOMPARE(after.start, before.start);
    QCOMPARE(after.end, before.end);
}

void tst_TimeRange::panningKeepsTheWidth()
{
    QCOMPARE((TimeRange{10, 20}.panned(-4)), (TimeRange{6, 16}));
}

void tst_TimeRange::staysWithinTheOuterRange()
{
    const TimeRange outer{0, 100};
    QCOMPARE((TimeRange{-20, 10}.keptWithin(outer, 1)), (TimeRange{0, 30}));
    QCOMPARE((TimeRange{90, 120}.keptWithin(outer, 1)), (TimeRange{70, 100}));
    QCOMPARE((TimeRange{-50, 200}.keptWithin(outer, 1)), outer);
}

void tst_TimeRange::growsToTheMinimumWidth()
{
    QCOMPARE((TimeRange{50, 51}.keptWithin({0, 100}, 7)), (TimeRange{47, 54}));
}

void tst_TimeRange::padsBothSides()
{
    QCOMPARE((TimeRange{0, 100}.padded(0.1, 0)), (TimeRange{-10, 110}));
    QCOMPARE((TimeRange{10, 11}.padded(0.1, 21)), (TimeRange{0, 21}));
}

void tst_TimeRange::datesCoverAllTheirDays_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<double>("days");
    QTest::newRow("day") << QStringLiteral("2005-12-08") << 1.0;
    QTest::newRow("month") << QStringLiteral("2005-12") << 31.0;
    QTest::newRow("leap year") << QStringLiteral("2004") << 366.0;
    QTest::newRow("interval") << QStringLiteral("2011-11/2012-03") << 152.0;
    QTest::newRow("approximate month") << QStringLiteral("2005-02~") << 28.0;
}

void tst_TimeRange::datesCoverAllTheirDays()
{
    QFETCH(QString, date);
    QFETCH(double, days);
    const TimeRange range = rangeOf(*EdtfDate::parse(date));
    QCOMPARE(range.width(), days);
    QCOMPARE(dayAt(range.start), EdtfDate::parse(date)->first());
    QCOMPARE(dayAt(range.end - 0.5), EdtfDate::parse(date)->last());
}

void tst_TimeRange::unknownDatesCoverNothing()
{
    QVERIFY(rangeOf(EdtfDate()).isEmpty());
    const TimeRange open = rangeOf(*EdtfDate::parse(u"2012/.."));
    QCOMPARE(dayAt(open.start), QDate(2012, 1, 1));
    QCOMPARE(open.end, allTime().end);
}

void tst_TimeRange::pixelsAndDaysAgree()
{
    const TimeRange range{2453000, 2456000};
    QCOMPARE(range.toPixel(2454500, 600), 300.0);
    QCOMPARE(range.toDay(300, 600), 2454500.0);
}

QTEST_APPLESS_MAIN(tst_TimeRange)
#include "tst_TimeRange.moc"
