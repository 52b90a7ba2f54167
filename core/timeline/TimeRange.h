#pragma once

#include "core/model/EdtfDate.h"

#include <QDate>

#include <algorithm>

namespace careo
{

/// A stretch of time on the timeline, in days: the day `d` runs from its Julian day number to the
/// next one. End exclusive. A default range is empty.
struct TimeRange {
    double start = 0;
    double end = 0;

    [[nodiscard]] double width() const { return end - start; }
    [[nodiscard]] bool isEmpty() const { return end <= start; }
    [[nodiscard]] bool overlaps(const TimeRange& other) const
    {
        return start < other.end && other.start < end;
    }
    [[nodiscard]] bool contains(const TimeRange& other) const
    {
        return start <= other.start && other.end <= end;
    }

    /// From the earlier start to the later end.
    [[nodiscard]] TimeRange united(const TimeRange& other) const
    {
        return {std::min(start, other.start), std::max(end, other.end)};
    }

    /// The range `factor` times as wide; `anchor`, a day, stays where it is within the view.
    [[nodiscard]] TimeRange zoomed(double factor, double anchor) const;
    [[nodiscard]] TimeRange panned(double days) const { return {start + days, end + days}; }
    /// Moved, and narrowed where it is too wide, to lie within `outer`; not narrower than
    /// `minimumWidth`.
    [[nodiscard]] TimeRange keptWithin(const TimeRange& outer, double minimumWidth) const;
    /// With `share` of the width added on each side, and at least `minimumWidth` wide.
    [[nodiscard]] TimeRange padded(double share, double minimumWidth) const;

    /// Where `day` lies in `pixels`, and back. The range must not be empty.
    [[nodiscard]] double toPixel(double day, double pixels) const
    {
        return (day - start) / width() * pixels;
    }
    [[nodiscard]] double toDay(double pixel, double pixels) const
    {
        return start + pixel / pixels * width();
    }

    bool operator==(const TimeRange&) const = default;
};

/// The years a date can have, 1 to 9999: where open ends stop.
[[nodiscard]] TimeRange allTime();

/// The days `date` can mean; open ends run to the end of allTime(). Empty when nothing is known.
[[nodiscard]] TimeRange rangeOf(const EdtfDate& date);

/// The calendar day that a position lies in.
[[nodiscard]] QDate dayAt(double position);

} // namespace careo
