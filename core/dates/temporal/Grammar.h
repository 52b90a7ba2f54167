#pragma once

#include "core/dates/TemporalExpressions.h"
#include "core/dates/temporal/Lexicon.h"

#include <QStringView>

#include <span>

namespace careo::temporal
{

/// What a match means.
enum class Action : quint8 {
    Date, ///< its parts, the missing ones from the publication date; value: Direction
    DateInYear, ///< value: years from this one, or `thatYear`
    DayPair, ///< two days of one month
    DayRange, ///< days from, to
    MonthRange,
    YearRange,
    Deictic, ///< "yesterday"
    Holiday,
    Numeric, ///< a date in digits
    Around, ///< "last year", "this week"; value: -1, 0, 1
    Shift, ///< "two years ago"; value: sign of the count, or `announced`
    AnchorShift, ///< "a day later", from the earlier expression; value: sign of the count
    AnchorUnit, ///< "the following day", "that year"; value: steps
    Decade,
    Century,
    Half, ///< the first or second half of a year, or of this one
    Quarter, ///< of a year, or of this one; value: Direction, or -4 for last year
    Weekend,
    Duration,
    Set,
    Reference,
    Nothing, ///< no expression of time, though it looks like one: "57-year-old"
    Prefix, ///< extends the expression after it: "late"
    Suffix, ///< extends the expression before it: "morning"
};

/// Where a date without its year lies from the day of publication.
enum Direction { Past = -1, ByTense = 0, Future = 1, Current = 2 };

/// "In two weeks": from the day of publication with a verb of the future, else how long.
constexpr int announced = 2;

/// Of Action::DateInYear: the year of the expression before.
constexpr int thatYear = 100;

/// Of Action::Reference and Action::Decade: the number at the end does not count what follows.
constexpr int countsNothing = 1000;

/// Of Sense::Tense: a past that "to" makes a future: "was to leave".
constexpr int pastCopula = -2;

/// A pattern over tokens, parted by spaces. In lower case, words and marks; in capitals, senses
/// ("MONTH", "DAY"); `|` parts alternatives, `?` ends what may be missing. Action::Date reads
/// `FULLMONTH` alone; DAY names a day of the month and NUM a count.
struct RuleRow {
    QStringView pattern;
    Action action = Action::Date;
    int value = 0;
};

/// "from" X "to" Y; without an opening word the joining word has to stand right between.
struct RangeRow {
    QStringView opening;
    QStringView joining;
};

/// What stands before a date that only opens or closes a time: "since", "until". `pattern` is as in
/// RuleRow.
struct BoundRow {
    QStringView pattern;
    TemporalExpression::Bound bound = TemporalExpression::Bound::None;
};

struct EndingRow {
    QStringView ending; ///< of a verb, in lower case with its accents
    int tense = 0;
};

/// What one language knows about expressions of time.
struct Grammar {
    QStringView language;
    NumericOrder order = NumericOrder::DayFirst;
    bool hasCapitalMonths = false; ///< months and weekdays are written with a capital
    std::span<const WordRow> words;
    std::span<const RuleRow> rules;
    std::span<const RangeRow> ranges;
    std::span<const BoundRow> bounds;
    std::span<const EndingRow> endings;
    std::span<const QStringView> articles; ///< that may stand between "to" and a date
    std::span<const QStringView> monthCues; ///< after one of these "May" is the month
    std::span<const QStringView> common; ///< words that tell the language
};

[[nodiscard]] std::span<const WordRow> englishWords();
[[nodiscard]] std::span<const WordRow> spanishWords();
[[nodiscard]] std::span<const WordRow> frenchWords();

[[nodiscard]] const Grammar& englishGrammar();
[[nodiscard]] const Grammar& spanishGrammar();
[[nodiscard]] const Grammar& frenchGrammar();

} // namespace careo::temporal
