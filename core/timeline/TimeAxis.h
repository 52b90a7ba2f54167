#pragma once

#include "core/timeline/TimeRange.h"

#include <QDate>
#include <QList>
#include <QLocale>

namespace careo
{

/// The calendar's units that an axis counts in, from coarse to fine.
enum class TimeLevel {
    Millennium,
    Century,
    HalfCentury,
    Decade,
    FiveYears,
    Year,
    Quarter,
    Month,
    Week, ///< from Monday
    Day,
};

/// A mark of the axis, at the start of a calendar unit.
struct TimeTick {
    QDate day;
    double position = 0; ///< of the start of `day`, see TimeRange
    TimeLevel level = TimeLevel::Year; ///< the unit that the axis counts in

    bool operator==(const TimeTick&) const = default;
};

/// The start of the unit that `day` lies in. Centuries start in years that 100 divides, the first
/// in year 1.
[[nodiscard]] QDate unitStart(QDate day, TimeLevel level);
/// The start of the next unit; null after year 9999.
[[nodiscard]] QDate nextUnit(QDate start, TimeLevel level);
/// Days of an average unit.
[[nodiscard]] double daysOf(TimeLevel level);

/// The finest level that gives `range` at most `maximum` marks.
[[nodiscard]] TimeLevel tickLevel(const TimeRange& range, int maximum);
/// The marks that lie within `range`, at most `maximum` (at least 2).
[[nodiscard]] QList<TimeTick> timeTicks(const TimeRange& range, int maximum);

/// What stands at a mark: "2006", "Mar", "14".
[[nodiscard]] QString tickLabel(const TimeTick& tick, const QLocale& locale);
/// What the label leaves out, for a second line where it changes: "2006" below months, "March
/// 2006" below days, empty below years.
[[nodiscard]] QString tickContext(const TimeTick& tick, const QLocale& locale);

} // namespace careo
