#include "core/timeline/TimeAxis.h"

#include <QTest>

#include <cmath>

using namespace careo;

namespace
{

TimeRange between(QDate from, QDate to)
{
    return {static_cast<double>(from.toJulianDay()), static_cast<double>(to.toJulianDay())};
}

} // namespace

class tst_TimeAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelFollowsTheRange_data();
    void levelFollowsTheRange();
    void neverMoreTicksThanAsked();
    void ticksLieOnUnitStarts();
    void unitsStartWhereTheCalendarSays();
    void calendarEnds();
    void labels();
};

void tst_TimeAxis::levelFollowsTheRange_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<TimeLevel>("level");
    QTest::newRow("a week") << QDate(2005, 12, 5) << QDate(2005, 12, 12) << TimeLevel::Day;
    QTest::newRow("six weeks") << QDate(2005, 12, 1) << QDate(2006, 1, 12) << TimeLevel::Week;
    QTest::newRow("nine months") << QDate(2005, 3, 1) << QDate(2005, 12, 1) << TimeLevel::Month;
    QTest::newRow("two years") << QDate(2005, 1, 1) << QDate(2007, 1, 1) << TimeLevel::Quarter;
    QTest::newRow("seven years") << QDate(2005, 6, 1) << QDate(2012, 6, 1) << TimeLevel::Year;
    QTest::newRow("forty years") << QDate(1970, 1, 1) << QDate(2010, 1, 1) << TimeLevel::FiveYears;
    QTest::newRow("ninety years") << QDate(1920, 1, 1) << QDate(2010, 1, 1) << TimeLevel::Decade;
    QTest::newRow("nine centuries") << QDate(1100, 1, 1) << QDate(2000, 1, 1) << TimeLevel::Century;
}

void tst_TimeAxis::levelFollowsTheRange()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(TimeLevel, level);
    QCOMPARE(tickLevel(between(from, to), 11), level);
}

void tst_TimeAxis::neverMoreTicksThanAsked()
{
    for (int step = 0; step < 58; ++step) {
        const double width = std::pow(1.3, step); // from one day to 4,000,000
        const TimeRange range{2453000 - width / 2, 2453000 + width / 2};
        const qsizetype count = timeTicks(range, 10).size();
        QVERIFY2(count <= 10, qPrintable(QString::number(width)));
        QVERIFY2(count >= 1 || width < 2, qPrintable(QString::number(width)));
    }
    QCOMPARE(timeTicks({}, 10).size(), 0);
}

void tst_TimeAxis::ticksLieOnUnitStarts()
{
    const QList<TimeTick> ticks = timeTicks(between(QDate(2005, 8, 15), QDate(2012, 6, 1)), 10);
    QCOMPARE(ticks.size(), 7);
    QCOMPARE(ticks.first().day, QDate(2006, 1, 1));
    QCOMPARE(ticks.last().day, QDate(2012, 1, 1));
    QCOMPARE(ticks.first().position, static_cast<double>(QDate(2006, 1, 1).toJulianDay()));
}

void tst_TimeAxis::unitsStartWhereTheCalendarSays()
{
    const QDate day(2005, 12, 8);
    QCOMPARE(unitStart(day, TimeLevel::Century), QDate(2000, 1, 1));
    QCOMPARE(unitStart(day, TimeLevel::FiveYears), QDate(2005, 1, 1));
    QCOMPARE(unitStart(day, TimeLevel::Quarter), QDate(2005, 10, 1));
    QCOMPARE(unitStart(day, TimeLevel::Week), QDate(2005, 12, 5));
    QCOMPARE(nextUnit(QDate(2005, 10, 1), TimeLevel::Quarter), QDate(2006, 1, 1));
    QCOMPARE(nextUnit(QDate(2000, 1, 1), TimeLevel::Century), QDate(2100, 1, 1));
}

void tst_TimeAxis::calendarEnds()
{
    QCOMPARE(unitStart(QDate(45, 3, 1), TimeLevel::Century), QDate(1, 1, 1));
    QCOMPARE(nextUnit(QDate(1, 1, 1), TimeLevel::Century), QDate(100, 1, 1));
    QVERIFY(!nextUnit(QDate(9999, 12, 1), TimeLevel::Month).isValid());
    QCOMPARE(timeTicks(allTime(), 12).first().day, QDate(1, 1, 1));
}

void tst_TimeAxis::labels()
{
    const QLocale english(QLocale::English);
    const QLocale spanish(QLocale::Spanish);
    const auto tick = [](TimeLevel level) { return TimeTick{QDate(2006, 3, 14), 0, level}; };
    QCOMPARE(tickLabel(tick(TimeLevel::Year), english), QStringLiteral("2006"));
    QCOMPARE(tickLabel(tick(TimeLevel::Month), english), QStringLiteral("Mar"));
    QCOMPARE(tickLabel(tick(TimeLevel::Day), english), QStringLiteral("14"));
    QCOMPARE(tickContext(tick(TimeLevel::Year), english), QString());
    QCOMPARE(tickContext(tick(TimeLevel::Month), english), QStringLiteral("2006"));
    QCOMPARE(tickContext(tick(TimeLevel::Week), english), QStringLiteral("March 2006"));
    QCOMPARE(tickContext(tick(TimeLevel::Day), spanish), QStringLiteral("marzo 2006"));
}

QTEST_APPLESS_MAIN(tst_TimeAxis)
#include "tst_TimeAxis.moc"
