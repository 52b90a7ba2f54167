#include "core/timeline/TimelineLayout.h"

#include <algorithm>
#include <functional>
#include <queue>
#include <vector>

namespace careo
{

namespace
{

/// Hands out the topmost row that is free where an item starts.
class Rows
{
public:
    int take(double start, double end)
    {
        while (!m_taken.empty() && m_taken.top().first <= start) {
            m_free.push(m_taken.top().second);
            m_taken.pop();
        }
        int row = m_count;
        if (m_free.empty()) {
            ++m_count;
        } else {
            row = m_free.top();
            m_free.pop();
        }
        m_taken.push({end, row});
        return row;
    }

    [[nodiscard]] int count() const { return std::max(m_count, 1); }

private:
    using End = std::pair<double, int>;
    std::priority_queue<End, std::vector<End>, std::greater<>> m_taken;
    std::priority_queue<int, std::vector<int>, std::greater<>> m_free;
    int m_count = 0;
};

void stackLane(TimelineLane& lane, double minimumDays, const TimeRange& window)
{
    const auto leftOf = [minimumDays](const TimelineItem& item) {
        return std::min(item.extent().start, item.middle() - minimumDays / 2);
    };
    QList<qsizetype> order = itemsIn(lane, window);
    std::stable_sort(order.begin(), order.end(), [&lane, &leftOf](qsizetype a, qsizetype b) {
        return leftOf(lane.items.at(a)) < leftOf(lane.items.at(b));
    });
    Rows rows;
    for (const qsizetype place : order) {
        TimelineItem& item = lane.items[place];
        const double left = leftOf(item);
        item.row = rows.take(left, std::max(item.extent().end, left + minimumDays));
    }
    lane.rowCount = rows.count();
}

} // namespace

TimeRange titleRange(const TimelineLayout& layout, const TimelineItem& item, double daysPerLine,
    const TimeRange& view)
{
    const auto letters = static_cast<double>(layout.events.at(item.index).title.size());
    const double width = (letters / 2 + 1) * daysPerLine;
    const double markEnd = std::max(item.range.end, item.middle() + daysPerLine / 2);
    const double markStart = std::min(item.range.start, item.middle() - daysPerLine / 2);
    if (markEnd + width > view.end && markStart - width >= view.start)
        return {markStart - width, markStart};
    return {markEnd, markEnd + width};
}

void stackContext(TimelineLayout& layout, double daysPerLine, const TimeRange& view)
{
    std::vector<std::pair<TimeRange, qsizetype>> extents;
    for (qsizetype i = 0; i < layout.context.items.size(); ++i) {
        const TimelineItem& item = layout.context.items.at(i);
        extents.emplace_back(
            item.range.united(titleRange(layout, item, daysPerLine, view)).padded(0, daysPerLine),
            i);
    }
    std::sort(extents.begin(), extents.end(),
        [](const auto& a, const auto& b) { return a.first.start < b.first.start; });
    Rows rows;
    for (const auto& [extent, place] : extents)
        layout.context.items[place].row = rows.take(extent.start, extent.end);
    layout.context.rowCount = rows.count();
}

void stackRows(TimelineLayout& layout, double minimumDays, const TimeRange& window)
{
    for (TimelineLane& lane : layout.lanes)
        stackLane(lane, minimumDays, window);
}

} // namespace careo
