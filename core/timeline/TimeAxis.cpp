#include "core/timeline/TimeAxis.h"

#include <algorithm>
#include <array>

namespace careo
{

namespace
{

constexpr std::array finestFirst{TimeLevel::Day, TimeLevel::Week, TimeLevel::Month,
    TimeLevel::Quarter, TimeLevel::Year, TimeLevel::FiveYears, TimeLevel::Decade,
    TimeLevel::HalfCentury, TimeLevel::Century, TimeLevel::Millennium};

int yearsOf(TimeLevel level)
{
    switch (level) {
    case TimeLevel::Millennium:
        return 1000;
    case TimeLevel::Century:
        return 100;
    case TimeLevel::HalfCentury:
        return 50;
    case TimeLevel::Decade:
        return 10;
    case TimeLevel::FiveYears:
        return 5;
    case TimeLevel::Year:
        return 1;
    case TimeLevel::Quarter:
    case TimeLevel::Month:
    case TimeLevel::Week:
    case TimeLevel::Day:
        break;
    }
    return 0;
}

int monthsOf(TimeLevel level)
{
    if (level == TimeLevel::Quarter)
        return 3;
    return level == TimeLevel::Month ? 1 : 0;
}

TimeRange clampedToCalendar(const TimeRange& range)
{
    return {std::clamp(range.start, allTime().start, allTime().end),
        std::clamp(range.end, allTime().start, allTime().end)};
}

QList<TimeTick> ticksOf(const TimeRange& range, TimeLevel level)
{
    QList<TimeTick> ticks;
    QDate day = unitStart(dayAt(std::min(range.start, allTime().end - 1)), level);
    while (day.isValid()) {
        const auto position = static_cast<double>(day.toJulianDay());
        if (position > range.end)
            break;
        if (position >= range.start)
            ticks.append({day, position, level});
        day = nextUnit(day, level);
    }
    return ticks;
}

} // namespace

QDate unitStart(QDate day, TimeLevel level)
{
    if (const int years = yearsOf(level))
        return QDate(std::max(1, day.year() - day.year() % years), 1, 1);
    if (const int months = monthsOf(level))
        return QDate(day.year(), day.month() - (day.month() - 1) % months, 1);
    return level == TimeLevel::Week ? day.addDays(1 - day.dayOfWeek()) : day;
}

QDate nextUnit(QDate start, TimeLevel level)
{
    if (const int years = yearsOf(level)) {
        const int year = start.year() - start.year() % years + years;
        return year > 9999 ? QDate() : QDate(year, 1, 1);
    }
    const int months = monthsOf(level);
    const QDate next
        = months > 0 ? start.addMonths(months) : start.addDays(level == TimeLevel::Week ? 7 : 1);
    return next.year() > 9999 ? QDate() : next;
}

double daysOf(TimeLevel level)
{
    constexpr double year = 365.2425;
    if (const int years = yearsOf(level))
        return years * year;
    if (const int months = monthsOf(level))
        return months * year / 12;
    return level == TimeLevel::Week ? 7 : 1;
}

TimeLevel tickLevel(const TimeRange& range, int maximum)
{
    const auto* const found
        = std::find_if(finestFirst.begin(), finestFirst.end(), [&range, maximum](TimeLevel level) {
              return range.width() / daysOf(level) + 1 <= std::max(maximum, 2);
          });
    return found == finestFirst.end() ? TimeLevel::Millennium : *found;
}

QList<TimeTick> timeTicks(const TimeRange& range, int maximum)
{
    const TimeRange known = clampedToCalendar(range);
    if (known.isEmpty())
        return {};
    QList<TimeTick> ticks = ticksOf(known, tickLevel(known, maximum));
    while (ticks.size() > std::max(maximum, 2)) {
        QList<TimeTick> everyOther;
        for (qsizetype i = 0; i < ticks.size(); i += 2)
            everyOther.append(ticks[i]);
        ticks = everyOther;
    }
    return ticks;
}

QString tickLabel(const TimeTick& tick, const QLocale& locale)
{
    if (yearsOf(tick.level) > 0)
        return QString::number(tick.day.year());
    if (monthsOf(tick.level) > 0)
        return locale.standaloneMonthName(tick.day.month(), QLocale::ShortFormat);
    return locale.toString(tick.day.day());
}

QString tickContext(const TimeTick& tick, const QLocale& locale)
{
    if (yearsOf(tick.level) > 0)
        return {};
    if (monthsOf(tick.level) > 0)
        return QString::number(tick.day.year());
    return locale.standaloneMonthName(tick.day.month()) + QLatin1Char(' ')
        + QString::number(tick.day.year());
}

} // namespace careo
