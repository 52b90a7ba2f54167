#include "core/timeline/TimelineLayout.h"

#include "core/timeline/TimelineLanes.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace careo
{

namespace
{

constexpr double fitMargin = 0.04;
constexpr double minimumFitDays = 60;

TimelineItem itemOf(const ClaimRow& row, qsizetype index, DateBasis basis)
{
    const EdtfDate& date = dateOf(row, basis);
    TimelineItem item;
    item.claim = row.claim.id;
    item.index = index;
    item.range = rangeOf(date);
    item.isOpenStart = date.isOpenStart();
    item.isOpenEnd = date.isOpenEnd();
    item.isPoint = !item.isOpenStart && !item.isOpenEnd && item.range.width() <= 1;
    item.isApproximate = date.isApproximate() || date.isUncertain();
    if (basis == DateBasis::Joined && !row.published.isOpenStart() && !row.published.isOpenEnd())
        item.published = rangeOf(row.published);
    return item;
}

void sortItems(TimelineLane& lane)
{
    std::sort(
        lane.items.begin(), lane.items.end(), [](const TimelineItem& a, const TimelineItem& b) {
            return std::tie(a.range.start, a.range.end, a.published.start, a.index)
                < std::tie(b.range.start, b.range.end, b.published.start, b.index);
        });
    for (qsizetype i = 0; i < lane.items.size(); ++i) {
        const TimelineItem& item = lane.items.at(i);
        const bool isNew = i == 0 || item.range != lane.items.at(i - 1).range
            || item.published != lane.items.at(i - 1).published;
        if (isNew)
            lane.runs.append({item.extent(), i, 0});
        ++lane.runs.last().count;
    }
}

/// The ranges of each article's claims, once each, by article and start.
QList<ArticleRange> articleRanges(const TimelineLayout& layout, const QList<ClaimRow>& rows)
{
    QList<ArticleRange> ranges;
    ranges.reserve(layout.dated);
    for (const TimelineLane& lane : layout.lanes) {
        for (const TimelineItem& item : lane.items)
            ranges.append({rows[item.index].claim.article, item.range});
    }
    const auto key = [](const ArticleRange& each) {
        return std::tuple(each.article, each.range.start, each.range.end);
    };
    std::sort(ranges.begin(), ranges.end(),
        [key](const ArticleRange& a, const ArticleRange& b) { return key(a) < key(b); });
    ranges.erase(std::unique(ranges.begin(), ranges.end()), ranges.end());
    return ranges;
}

TimeRange fitOf(const QList<TimelineLane>& lanes)
{
    double start = std::numeric_limits<double>::max();
    double end = std::numeric_limits<double>::lowest();
    for (const TimelineLane& lane : lanes) {
        for (const TimelineRun& run : lane.runs) {
            const TimelineItem& item = lane.items[run.first];
            const double from = item.isOpenStart ? item.range.end - 1 : run.range.start;
            const double to = item.isOpenEnd ? item.range.start + 1 : run.range.end;
            start = std::min(start, from);
            end = std::max({end, to, item.published.end});
        }
    }
    if (start > end)
        return {};
    const TimeRange fit = TimeRange{start, end}.padded(fitMargin, minimumFitDays);
    return fit.keptWithin(allTime(), 1);
}

} // namespace

TimelineLayout layOutTimeline(const QList<ClaimRow>& rows, const QList<ClaimType>& types,
    DateBasis basis, LaneGrouping grouping)
{
    TimelineLayout layout;
    layout.basis = basis;
    layout.grouping = grouping;
    TimelineLanes lanes(types, grouping);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        TimelineItem item = itemOf(rows[i], i, basis);
        item.color = lanes.colorOf(rows[i]);
        TimelineLane& lane = lanes.of(rows[i]);
        if (item.range.isEmpty()) {
            layout.undated.append(item);
            ++lane.undated;
        } else {
            lane.items.append(item);
            ++layout.dated;
        }
    }
    layout.lanes = std::move(lanes).used();
    for (TimelineLane& lane : layout.lanes)
        sortItems(lane);
    layout.articles = articleRanges(layout, rows);
    layout.fit = fitOf(layout.lanes);
    return layout;
}

QList<qsizetype> itemsIn(const TimelineLane& lane, const TimeRange& range)
{
    QList<qsizetype> places;
    for (const TimelineRun& run : lane.runs) {
        if (!run.range.overlaps(range))
            continue;
        for (qsizetype i = 0; i < run.count; ++i)
            places.append(run.first + i);
    }
    return places;
}

qsizetype countInView(const TimelineLayout& layout, const TimeRange& range)
{
    qsizetype count = 0;
    for (const TimelineLane& lane : layout.lanes) {
        for (const TimelineRun& run : lane.runs)
            count += run.range.overlaps(range) ? run.count : 0;
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
