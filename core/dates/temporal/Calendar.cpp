#include "core/dates/temporal/Calendar.h"

#include <algorithm>

namespace careo::temporal
{

namespace
{

constexpr int lastYear = 9999;
constexpr int monthsAYear = 12;
constexpr int monthsAQuarter = 3;
constexpr int monthsASemester = 6;
constexpr int daysAWeek = 7;

EdtfDate parsed(const QString& text)
{
    return EdtfDate::parse(text).value_or(EdtfDate());
}

bool isOneYear(const EdtfDate& date)
{
    return date.first().isValid() && date.last().isValid()
        && date.first().year() == date.last().year();
}

bool isOneMonth(const EdtfDate& date)
{
    return isOneYear(date) && date.first().month() == date.last().month();
}

bool isOneDay(const EdtfDate& date)
{
    return date.first().isValid() && date.first() == date.last();
}

// The months that hold `date`, in steps of `length`: a quarter, half a year.
EdtfDate monthsAround(const EdtfDate& date, int length, int steps)
{
    if (!isOneMonth(date))
        return {};
    const int month = (date.first().month() - 1) / length * length + 1;
    const QDate start = QDate(date.first().year(), month, 1).addMonths(steps * length);
    const QDate end = start.addMonths(length - 1);
    return spanOf(EdtfDate::fromMonth(start.year(), start.month()),
        EdtfDate::fromMonth(end.year(), end.month()));
}

EdtfDate weekAround(const EdtfDate& date, int steps)
{
    if (!isOneDay(date))
        return {};
    const QDate monday
        = date.first().addDays(1 - date.first().dayOfWeek() + qint64(steps) * daysAWeek);
    return spanOf(EdtfDate::fromDay(monday), EdtfDate::fromDay(monday.addDays(daysAWeek - 1)));
}

EdtfDate monthAround(const EdtfDate& date, int steps)
{
    if (!isOneMonth(date))
        return {};
    const QDate month = QDate(date.first().year(), date.first().month(), 1).addMonths(steps);
    return dateOf(month.year(), month.month(), 0);
}

EdtfDate dayAround(const EdtfDate& date, int steps)
{
    return isOneDay(date) ? EdtfDate::fromDay(date.first().addDays(steps)) : EdtfDate();
}

} // namespace

EdtfDate spanOf(const EdtfDate& from, const EdtfDate& to)
{
    if (from.isUnknown() || to.isUnknown() || from.precision() == EdtfDate::Precision::Interval
        || to.precision() == EdtfDate::Precision::Interval) {
        if (!from.first().isValid() || !to.last().isValid())
            return {};
        return parsed(from.first().toString(Qt::ISODate) + QLatin1Char('/')
            + to.last().toString(Qt::ISODate));
    }
    return parsed(from.toString() + QLatin1Char('/') + to.toString());
}

EdtfDate dateOf(int year, int month, int day)
{
    if (year < 1 || year > lastYear)
        return {};
    if (month > monthsAYear)
        return parsed(QStringLiteral("%1-%2").arg(year, 4, 10, QLatin1Char('0')).arg(month));
    if (month == 0)
        return EdtfDate::fromYear(year);
    if (day == 0)
        return EdtfDate::fromMonth(year, month);
    const QDate date(year, month, day);
    return date.isValid() ? EdtfDate::fromDay(date) : EdtfDate();
}

EdtfDate quarterOf(int year, int quarter)
{
    if (quarter < 1 || quarter > 4)
        return {};
    const int end = quarter * monthsAQuarter;
    return spanOf(dateOf(year, end - monthsAQuarter + 1, 0), dateOf(year, end, 0));
}

EdtfDate halfOf(int year, int half)
{
    if (half < 1 || half > 2)
        return {};
    const int end = half * monthsASemester;
    return spanOf(dateOf(year, end - monthsASemester + 1, 0), dateOf(year, end, 0));
}

EdtfDate decadeOf(int firstYear)
{
    return parsed(QStringLiteral("%1X").arg(firstYear / 10, 3, 10, QLatin1Char('0')));
}

EdtfDate centuryOf(int number)
{
    return number < 1 || number > 99
        ? EdtfDate()
        : parsed(QStringLiteral("%1XX").arg(number - 1, 2, 10, QLatin1Char('0')));
}

EdtfDate unitAround(const EdtfDate& date, Unit unit, int steps)
{
    switch (unit) {
    case Unit::Time:
        return {};
    case Unit::Day:
        return dayAround(date, steps);
    case Unit::Weekend:
    case Unit::Week:
        return weekAround(date, steps);
    case Unit::Fortnight:
        return {};
    case Unit::Month:
        return monthAround(date, steps);
    case Unit::Quarter:
        return monthsAround(date, monthsAQuarter, steps);
    case Unit::Semester:
        return monthsAround(date, monthsASemester, steps);
    case Unit::Year:
        return isOneYear(date) ? dateOf(date.first().year() + steps, 0, 0) : EdtfDate();
    case Unit::Decade:
        return isOneYear(date) ? decadeOf(date.first().year() + steps * 10) : EdtfDate();
    case Unit::Century:
        return isOneYear(date) ? centuryOf(date.first().year() / 100 + 1 + steps) : EdtfDate();
    }
    return {};
}

EdtfDate shifted(const EdtfDate& date, Unit unit, int count)
{
    switch (unit) {
    case Unit::Week:
        return dayAround(date, count * daysAWeek);
    case Unit::Fortnight:
        return dayAround(date, count * daysAWeek * 2);
    case Unit::Quarter:
        return monthAround(date, count * monthsAQuarter);
    case Unit::Semester:
        return monthAround(date, count * monthsASemester);
    case Unit::Decade:
        return unitAround(date, Unit::Year, count * 10);
    case Unit::Century:
        return unitAround(date, Unit::Year, count * 100);
    case Unit::Weekend:
        return {};
    default:
        return unitAround(date, unit, count);
    }
}

EdtfDate weekendOf(QDate day, int steps)
{
    const QDate saturday = day.addDays(daysAWeek - 1 - day.dayOfWeek() + qint64(steps) * daysAWeek);
    return spanOf(EdtfDate::fromDay(saturday), EdtfDate::fromDay(saturday.addDays(1)));
}

} // namespace careo::temporal
