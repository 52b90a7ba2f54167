#pragma once

#include "core/timeline/TimeAxis.h"
#include "core/timeline/TimelineLayout.h"

#include <QList>

namespace careo
{

/// The claims of one calendar unit.
struct TimeBin {
    TimeRange range;
    int certain = 0; ///< all days they can mean lie in this unit
    int possible = 0; ///< some do, and others lie in other units
    int articles = 0; ///< with a claim that may lie in this unit; of all lanes together only

    [[nodiscard]] int total() const { return certain + possible; }

    bool operator==(const TimeBin&) const = default;
};

/// The finest of day, week, month, year, decade, century and millennium that gives `range` at
/// most `maximum` bins.
[[nodiscard]] TimeLevel binLevel(const TimeRange& range, int maximum);

/// One bin for each unit that `range` touches, empty ones too. Linear in runs and bins.
[[nodiscard]] QList<TimeBin> binItems(
    const TimelineLane& lane, const TimeRange& range, TimeLevel level);
/// All lanes together, with their articles. Linear in runs, ranges of articles, and bins.
[[nodiscard]] QList<TimeBin> binItems(
    const TimelineLayout& layout, const TimeRange& range, TimeLevel level);

/// The highest total, 0 for none.
[[nodiscard]] int highest(const QList<TimeBin>& bins);

} // namespace careo
