#pragma once

#include "core/dates/TemporalExpressions.h"
#include "core/dates/temporal/Pattern.h"

#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace careo::temporal
{

/// What a match says in numbers; 0 for what it does not name.
struct Fields {
    int weekday = 0;
    std::array<int, 2> days{};
    int month = 0;
    int season = 0;
    int year = 0;
    int lastYear = 0; ///< of a span: "1998-99"
    int count = 1; ///< 0 for "several"
    bool hasCount = false;
    Unit unit = Unit::Day;
    bool hasUnit = false;
    int ordinal = 0;
    int decade = 0; ///< 90, 1990
    std::optional<int> offset; ///< days from the day of publication
    int holiday = 0; ///< 100 * month + day
    int date = -1; ///< place in TokenList::dates
    bool isDamaged = false; ///< a year stands there and can not be read

    bool operator==(const Fields&) const = default;
};

[[nodiscard]] Fields fieldsOf(const Match& match);

/// A match on its way to an expression.
struct Draft {
    size_t first = 0; ///< token
    size_t end = 0;
    size_t secondDay = 0; ///< of a DayPair: where its second part starts
    Action action = Action::Date;
    int value = 0;
    Fields fields;
    bool isApproximate = false; ///< "circa"
    bool isYearShared = false; ///< its year stands with the date after it
    std::unique_ptr<Draft> rangeEnd;
};

/// `value` is what the draft was resolved to.
[[nodiscard]] TemporalExpression::Kind kindOf(const Draft& draft, const EdtfDate& value);
/// "The nineties", "the 1990s"; unknown where the century is not clear ("the 20s").
[[nodiscard]] EdtfDate namedDecade(const Fields& fields);

} // namespace careo::temporal
