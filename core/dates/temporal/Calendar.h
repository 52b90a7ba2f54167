#pragma once

#include "core/dates/temporal/Lexicon.h"
#include "core/model/EdtfDate.h"

namespace careo::temporal
{

/// From the first of `from` to the last of `to`, as precise as they are written. Unknown when it
/// runs backwards or either is unknown.
[[nodiscard]] EdtfDate spanOf(const EdtfDate& from, const EdtfDate& to);

/// The day, month, season (21 to 24) or year; zeros for what is not known. Unknown when there is no
/// such day.
[[nodiscard]] EdtfDate dateOf(int year, int month, int day);

/// `quarter` 1 to 4, as an interval of months.
[[nodiscard]] EdtfDate quarterOf(int year, int quarter);
/// `half` 1 or 2, as an interval of months.
[[nodiscard]] EdtfDate halfOf(int year, int half);
[[nodiscard]] EdtfDate decadeOf(int firstYear);
/// `number` 20 for the years 19XX.
[[nodiscard]] EdtfDate centuryOf(int number);

/// The unit that `date` lies in, `steps` units on. Unknown where `date` is not precise enough.
[[nodiscard]] EdtfDate unitAround(const EdtfDate& date, Unit unit, int steps);

/// `date` moved by `count` units. A day stays a day with days and weeks; otherwise the unit says
/// how precise the result is. Unknown where `date` is not precise enough.
[[nodiscard]] EdtfDate shifted(const EdtfDate& date, Unit unit, int count);

/// Saturday and Sunday of the week `steps` on from that of `day`.
[[nodiscard]] EdtfDate weekendOf(QDate day, int steps);

} // namespace careo::temporal
