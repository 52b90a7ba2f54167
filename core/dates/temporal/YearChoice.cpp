#include "core/dates/temporal/YearChoice.h"

#include "core/dates/temporal/Calendar.h"

#include <cstdlib>

namespace careo::temporal
{

namespace
{

constexpr int daysAWeek = 7;
constexpr int farDays = 300;
constexpr int nearDays = 65;
// Without a verb that tells, a date up to so far ahead is announced rather than remembered.
constexpr int announcedDays = 75;

bool fitsWeekday(const EdtfDate& date, int weekday)
{
    return weekday == 0 || date.first().dayOfWeek() == weekday;
}

EdtfDate chosen(
    const EdtfDate& past, const EdtfDate& future, const EdtfDate& published, int direction)
{
    const qint64 back = past.first().daysTo(published.last());
    const qint64 ahead = published.first().daysTo(future.first());
    if (std::abs(direction) > 1)
        return direction > 0 ? future : past;
    if (direction > 0)
        return ahead > farDays && back < nearDays ? past : future;
    if (direction < 0)
        return back > farDays && ahead < nearDays / 2 ? future : past;
    return ahead <= announcedDays && ahead < back ? future : past;
}

EdtfDate inSomeYear(const Fields& fields, const EdtfDate& published, int direction)
{
    const int month = fields.season != 0 ? fields.season : fields.month;
    EdtfDate past;
    EdtfDate future;
    for (int year = published.first().year() - 4; year <= published.first().year() + 4; ++year) {
        const EdtfDate date = dateOf(year, month, fields.days[0]);
        const bool isNear = std::abs(year - published.first().year()) <= 1;
        // Only the 29th of February can be further away than a year.
        if (date.isUnknown() || (!isNear && (month != 2 || fields.days[0] != 29)))
            continue;
        if (fields.weekday != 0 && !fitsWeekday(date, fields.weekday))
            continue;
        if (published.contains(date) || date.contains(published))
            return date;
        if (date.first() < published.first())
            past = date;
        else if (future.isUnknown())
            future = date;
    }
    if (past.isUnknown() || future.isUnknown())
        return past.isUnknown() ? future : past;
    return chosen(past, future, published, direction);
}

// "el pasado 8": the day alone
EdtfDate inSomeMonth(const Fields& fields, const EdtfDate& published, int direction)
{
    const QDate day = published.first();
    EdtfDate past;
    EdtfDate future;
    for (int steps = -2; steps <= 2; ++steps) {
        const QDate month = QDate(day.year(), day.month(), 1).addMonths(steps);
        const EdtfDate date = dateOf(month.year(), month.month(), fields.days[0]);
        if (date.isUnknown() || !fitsWeekday(date, fields.weekday))
            continue;
        if (date.first() <= day)
            past = date;
        else if (future.isUnknown())
            future = date;
    }
    const bool takeFuture = direction > 0 ? !future.isUnknown() : past.isUnknown();
    return takeFuture ? future : past;
}

EdtfDate weekdayBeside(int weekday, QDate day, int direction, bool isStrict)
{
    int steps = weekday - day.dayOfWeek();
    if (direction > 0 && (steps < 0 || (steps == 0 && isStrict)))
        steps += daysAWeek;
    if (direction <= 0 && (steps > 0 || (steps == 0 && isStrict)))
        steps -= daysAWeek;
    return EdtfDate::fromDay(day.addDays(steps));
}

bool isWithinOneMonth(const EdtfDate& date)
{
    return date.first().isValid() && date.last().isValid()
        && date.first().year() == date.last().year() && date.first().month() == date.last().month();
}

} // namespace

EdtfDate completed(const Fields& fields, const EdtfDate& published, int direction)
{
    if (!isWithinOneMonth(published))
        return {};
    if (fields.month != 0 || fields.season != 0) {
        return inSomeYear(fields, published, direction);
    }
    if (published.first() != published.last())
        return {};
    if (fields.days[0] != 0)
        return inSomeMonth(fields, published, direction);
    const bool isStrict = direction == 2 || direction == -2;
    return fields.weekday == 0
        ? EdtfDate()
        : weekdayBeside(fields.weekday, published.first(), direction, isStrict);
}

} // namespace careo::temporal
