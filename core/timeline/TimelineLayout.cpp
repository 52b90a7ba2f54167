#include "core/timeline/TimelineLayout.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <limits>
#include <queue>
#include <tuple>
#include <vector>

namespace careo
{

namespace
{

constexpr double fitMargin = 0.04;
constexpr double minimumFitDays = 60;

TimelineItem itemOf(const ClaimRow& row, qsizetype index, const EdtfDate& date)
{
    TimelineItem item;
    item.claim = row.claim.id;
    item.index = index;
    item.range = rangeOf(date);
    item.isOpenStart = date.isOpenStart();
    item.isOpenEnd = date.isOpenEnd();
    item.isPoint = !item.isOpenStart && !item.isOpenEnd && item.range.width() <= 1;
    item.isApproximate = date.isApproximate() || date.isUncertain();
    return item;
}

void sortItems(TimelineLane& lane)
{
    std::sort(
        lane.items.begin(), lane.items.end(), [](const TimelineItem& a, const TimelineItem& b) {
            return std::tie(a.range.start, a.range.end, a.index)
                < std::tie(b.range.start, b.range.end, b.index);
        });
}

TimeRange fitOf(const QList<TimelineLane>& lanes)
{
    double start = std::numeric_limits<double>::max();
    double end = std::numeric_limits<double>::lowest();
    for (const TimelineLane& lane : lanes) {
        for (const TimelineItem& item : lane.items) {
            const double from = item.isOpenStart ? item.range.end - 1 : item.range.start;
            const double to = item.isOpenEnd ? item.range.start + 1 : item.range.end;
            start = std::min(start, from);
            end = std::max(end, to);
        }
    }
    if (start > end)
        return {};
    const TimeRange fit = TimeRange{start, end}.padded(fitMargin, minimumFitDays);
    return fit.keptWithin(allTime(), 1);
}

/// The lanes of `types`, and of claims without one of them, by type.
class LaneTable
{
public:
    explicit LaneTable(const QList<ClaimType>& types)
    {
        for (const ClaimType& type : types) {
            m_places.insert(type.id, m_lanes.size());
            m_lanes.append({type.id, type.name, type.color, {}, 1, 0});
        }
        m_lanes.append(TimelineLane{});
    }

    TimelineLane& of(ClaimTypeId type) { return m_lanes[m_places.value(type, m_lanes.size() - 1)]; }

    [[nodiscard]] QList<TimelineLane> used() &&
    {
        m_lanes.removeIf(
            [](const TimelineLane& lane) { return lane.items.isEmpty() && lane.undated == 0; });
        return std::move(m_lanes);
    }

private:
    QList<TimelineLane> m_lanes;
    QHash<ClaimTypeId, qsizetype> m_places;
};

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

} // namespace

TimelineLayout layOutTimeline(
    const QList<ClaimRow>& rows, const QList<ClaimType>& types, DateBasis basis)
{
    TimelineLayout layout;
    layout.basis = basis;
    LaneTable lanes(types);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        TimelineLane& lane = lanes.of(rows[i].claim.type);
        const EdtfDate& date = dateOf(rows[i], basis);
        if (rangeOf(date).isEmpty()) {
            layout.undated.append(i);
            ++lane.undated;
        } else {
            lane.items.append(itemOf(rows[i], i, date));
            ++layout.dated;
        }
    }
    layout.lanes = std::move(lanes).used();
    for (TimelineLane& lane : layout.lanes)
        sortItems(lane);
    layout.fit = fitOf(layout.lanes);
    return layout;
}

void stackRows(TimelineLayout& layout, double minimumDays)
{
    for (TimelineLane& lane : layout.lanes) {
        const auto leftOf = [minimumDays](const TimelineItem& item) {
            return std::min(item.range.start, item.middle() - minimumDays / 2);
        };
        std::vector<qsizetype> order(static_cast<size_t>(lane.items.size()));
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = static_cast<qsizetype>(i);
        std::stable_sort(order.begin(), order.end(), [&lane, &leftOf](qsizetype a, qsizetype b) {
            return leftOf(lane.items[a]) < leftOf(lane.items[b]);
        });
        Rows rows;
        for (const qsizetype place : order) {
            TimelineItem& item = lane.items[place];
            const double left = leftOf(item);
            item.row = rows.take(left, std::max(item.range.end, left + minimumDays));
        }
        lane.rowCount = rows.count();
    }
}

qsizetype countInView(const TimelineLayout& layout, const TimeRange& range)
{
    qsizetype count = 0;
    for (const TimelineLane& lane : layout.lanes) {
        count += std::count_if(lane.items.begin(), lane.items.end(),
            [&range](const TimelineItem& item) { return item.range.overlaps(range); });
    }
    return count;
}

EdtfDate groupOf(const EdtfDate& date)
{
    const QDate first = date.first();
    const QDate last = date.last();
    if (!first.isValid() || !last.isValid() || first.year() != last.year())
        return date;
    if (first.month() == last.month())
        return EdtfDate::fromMonth(first.year(), first.month());
    return EdtfDate::fromYear(first.year());
}

bool isListedBefore(const EdtfDate& a, const EdtfDate& b)
{
    const TimeRange first = rangeOf(a);
    const TimeRange second = rangeOf(b);
    if (first.isEmpty() || second.isEmpty())
        return !first.isEmpty() && second.isEmpty();
    return std::tie(first.end, second.start) < std::tie(second.end, first.start);
}

} // namespace careo
