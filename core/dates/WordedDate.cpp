#include "core/dates/WordedDate.h"

#include "core/base/Folding.h"
#include "core/dates/MonthNames.h"
#include "core/dates/TextBefore.h"
#include "core/dates/YearContext.h"

#include <algorithm>
#include <iterator>

namespace careo
{

namespace
{

constexpr int earliestMonthYear = 1500; // "In March 1200 people fled"

constexpr QStringView untilWords[] = {u"to", u"al", u"a", u"au", u"bis"};
constexpr QStringView andWords[] = {u"and", u"y", u"et", u"und", u"e"};

struct Days {
    int first = 0;
    int last = 0;
    bool isOrdinal = false;
};

template <size_t size> bool isAmong(const QStringView (&words)[size], QStringView word)
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

bool isRange(int first, int last)
{
    return first >= 1 && first < last;
}

bool isDash(QChar c)
{
    return c == QLatin1Char('-') || c == QLatin1Char('/') || c == QChar(0x2013);
}

// "8-9", "8–9", "8/9"; what is no such range is a score, a fraction, a number of another kind.
bool takeRangeByDash(TextBefore& before, Days& days)
{
    before.takeCharacter();
    const auto first = before.takeDay();
    if (!first || !isRange(first->number, days.last))
        return false;
    days.first = first->number;
    return true;
}

// "8 to 9", "8 y 9": two days that do not touch are two dates, of which the first is not spelled
// out
void takeRangeByWord(TextBefore& before, Days& days)
{
    TextBefore ahead = before;
    ahead.takeSpaces();
    const QString word = folded(ahead.takeWord());
    const bool isUntil = isAmong(untilWords, word);
    if (!isUntil && !isAmong(andWords, word))
        return;
    ahead.takeSpaces();
    const auto first = ahead.takeDay();
    if (!first || !isRange(first->number, days.last))
        return;
    if (!isUntil && first->number + 1 != days.last)
        return;
    days.first = first->number;
    before = ahead;
}

enum class Found { Nothing, Broken, Yes };

Found takeDays(TextBefore& before, Days& days, bool isAfterJoint)
{
    TextBefore ahead = before;
    const auto day = ahead.takeDay();
    if (!day)
        return Found::Nothing;
    days = {day->number, day->number, day->isOrdinal};
    const QChar joint = ahead.previous();
    if (!isAfterJoint && isDash(joint)) {
        if (!takeRangeByDash(ahead, days))
            return Found::Broken;
    } else if (!isAfterJoint && joint.isSpace()) {
        takeRangeByWord(ahead, days);
    }
    before = ahead;
    return Found::Yes;
}

EdtfDate dateOf(int year, int month, const Days& days)
{
    if (!QDate::isValid(year, month, days.first) || !QDate::isValid(year, month, days.last))
        return {};
    const EdtfDate first = EdtfDate::fromDay(QDate(year, month, days.first));
    if (days.first == days.last)
        return first;
    const EdtfDate last = EdtfDate::fromDay(QDate(year, month, days.last));
    return EdtfDate::parse(first.toString() + QLatin1Char('/') + last.toString())
        .value_or(EdtfDate());
}

std::optional<MonthName> takeMonth(TextBefore& before)
{
    TextBefore ahead = before;
    const auto month = monthNamed(ahead.takeWord());
    if (month)
        before = ahead;
    return month;
}

// "sold out. 2012 was", "out of 2012" against "out/2012" and "out. de 2012"
bool isMonthOfYear(const MonthName& month, const TextBefore::Gap& gap)
{
    if (month.isOtherWord)
        return gap.hasJoint || (gap.hasDot && gap.hasConnector);
    return !gap.hasDot || !month.isFull;
}

WordedDate monthOfYear(QStringView text, qsizetype yearStart, const TextBefore& before,
    const MonthName& month, const TextBefore::Gap& gap)
{
    const WordedDate none{before.position(), EdtfDate()};
    const int year = text.mid(yearStart, 4).toInt();
    if (!isMonthOfYear(month, gap) || year < earliestMonthYear || isCount(text, yearStart))
        return none;
    const bool isInPath = gap.hasJoint && isDash(before.previous());
    if (isInPath || !before.isAtStart())
        return none;
    return {before.position(), EdtfDate::fromMonth(year, month.month)};
}

// "12 December" before the year, or "December" alone
WordedDate dayThenMonth(QStringView text, qsizetype yearStart, const TextBefore& before,
    const MonthName& month, const TextBefore::Gap& yearGap)
{
    TextBefore ahead = before;
    const TextBefore::Gap gap = ahead.takeGap();
    Days days;
    const Found found = takeDays(ahead, days, gap.hasJoint);
    const bool isDotFitting = !gap.hasDot || month.isGerman || days.isOrdinal;
    const bool isDay = found != Found::Nothing && gap.isSound() && !gap.hasComma && isDotFitting
        && gap.hasJoint == yearGap.hasJoint;
    if (!isDay)
        return monthOfYear(text, yearStart, before, month, yearGap);
    const bool isSentenceEnd = yearGap.hasDot && month.isFull;
    // "3 out of 2012" against "3 de out de 2012"
    const bool isOtherWord
        = month.isOtherWord && (yearGap.hasDot ? false : yearGap.hasConnector != gap.hasConnector);
    if (found == Found::Broken || !ahead.isAtStart() || isSentenceEnd || isOtherWord)
        return {before.position(), EdtfDate()};
    const int year = text.mid(yearStart, 4).toInt();
    return {ahead.position(), dateOf(year, month.month, days)};
}

// "December 12," before the year
std::optional<WordedDate> monthThenDay(int year, TextBefore before, const TextBefore::Gap& yearGap)
{
    Days days;
    if (yearGap.hasJoint || yearGap.hasDot || takeDays(before, days, false) != Found::Yes)
        return std::nullopt;
    const TextBefore::Gap gap = before.takeGap();
    const auto month = takeMonth(before);
    if (!month || !gap.isSound() || gap.hasJoint)
        return std::nullopt;
    const bool isOtherWord = month->isOtherWord && !yearGap.hasConnector;
    if (isOtherWord || !before.isAtStart())
        return WordedDate{before.position(), EdtfDate()};
    return WordedDate{before.position(), dateOf(year, month->month, days)};
}

} // namespace

std::optional<WordedDate> wordedDateBefore(QStringView text, qsizetype yearStart, qsizetype floor)
{
    TextBefore before(text, yearStart, floor);
    const int year = text.mid(yearStart, 4).toInt();
    const TextBefore::Gap gap = before.takeGap();
    if (!gap.isSound())
        return std::nullopt;
    const auto month = takeMonth(before);
    return month ? dayThenMonth(text, yearStart, before, *month, gap)
                 : monthThenDay(year, before, gap);
}

qsizetype startWithWeekday(
    QStringView text, qsizetype start, const EdtfDate& value, qsizetype floor)
{
    TextBefore before(text, start, floor);
    const TextBefore::Gap gap = before.takeGap();
    if (!gap.isSound() || gap.hasJoint)
        return start;
    const QStringView word = before.takeWeekdayWord();
    const auto weekday = weekdayNamed(word);
    if (!weekday || !before.isAtStart())
        return start;
    const bool isMarked = word.size() > 2 || gap.hasComma || gap.hasDot;
    const bool isThatDay = value.precision() == EdtfDate::Precision::Day
        && value.first().dayOfWeek() == weekday->weekday;
    return weekday->isFull || (isMarked && isThatDay) ? before.position() : start;
}

} // namespace careo
