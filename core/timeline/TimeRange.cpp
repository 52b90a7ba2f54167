#include "core/timeline/TimeRange.h"

#include <algorithm>
#include <cmath>

namespace careo
{

TimeRange TimeRange::zoomed(double factor, double anchor) const
{
    return {anchor - (anchor - start) * factor, anchor + (end - anchor) * factor};
}

TimeRange TimeRange::keptWithin(const TimeRange& outer, double minimumWidth) const
{
    const double wanted = std::max(width(), minimumWidth);
    if (wanted >= outer.width())
        return outer;
    const double middle = (start + end) / 2;
    const double left = wanted > width() ? middle - wanted / 2 : start;
    const double kept = std::clamp(left, outer.start, outer.end - wanted);
    return {kept, kept + wanted};
}

TimeRange TimeRange::padded(double share, double minimumWidth) const
{
    const double margin = std::max(width() * share, (minimumWidth - width()) / 2);
    return {start - margin, end + margin};
}

TimeRange allTime()
{
    return {static_cast<double>(QDate(1, 1, 1).toJulianDay()),
        static_cast<double>(QDate(9999, 12, 31).toJulianDay() + 1)};
}

TimeRange rangeOf(const EdtfDate& date)
{
    const QDate first = date.first();
    const QDate last = date.last();
    if (!first.isValid() && !last.isValid())
        return {};
    return {first.isValid() ? static_cast<double>(first.toJulianDay()) : allTime().start,
        last.isValid() ? static_cast<double>(last.toJulianDay() + 1) : allTime().end};
}

QDate dayAt(double position)
{
    return QDate::fromJulianDay(static_cast<qint64>(std::floor(position)));
}

} // namespace careo
