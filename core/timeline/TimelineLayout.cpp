#include "core/timeline/TimelineLayout.h"

#include "core/timeline/TimelineLanes.h"
#include "core/timeline/TimelineOrder.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <tuple>

namespace careo
{

namespace
{

constexpr double fitMargin = 0.04;
constexpr double minimumFitDays = 60;

TimelineItem itemOf(const EdtfDate& date, qsizetype index)
{
    TimelineItem item;
    item.index = index;
    item.range = rangeOf(date);
    item.isOpenStart = date.isOpenStart();
    item.isOpenEnd = date.isOpenEnd();
    item.isPoint = !item.isOpenStart && !item.isOpenEnd && item.range.width() <= 1;
    item.isApproximate = date.isApproximate() || date.isUncertain();
    return item;
}

TimelineItem itemOf(const ClaimRow& row, qsizetype index, DateBasis basis)
{
    TimelineItem item = itemOf(dateOf(row, basis), index);
    item.claim = row.claim.id;
    if (basis == DateBasis::Joined && !row.published.isOpenStart() && !row.published.isOpenEnd())
        item.published = rangeOf(row.published);
    return item;
}

void findRuns(TimelineLane& lane)
{
    for (qsizetype i = 0; i < lane.items.size(); ++i) {
        const TimelineItem& item = lane.items.at(i);
        const bool isNew = i == 0 || item.range != lane.items.at(i - 1).range
            || item.published != lane.items.at(i - 1).published;
        if (isNew)
            lane.runs.append({item.extent(), i, 0});
        ++lane.runs.last().count;
    }
}

/// By article and start, each once. Claims mostly come article by article already.
void sortArticles(QList<ArticleRange>& ranges)
{
    const auto byArticle
        = [](const ArticleRange& a, const ArticleRange& b) { return a.article < b.article; };
    if (!std::is_sorted(ranges.begin(), ranges.end(), byArticle))
        std::stable_sort(ranges.begin(), ranges.end(), byArticle);
    for (auto first = ranges.begin(); first != ranges.end();) {
        const auto last = std::find_if(first, ranges.end(),
            [first](const ArticleRange& each) { return each.article != first->article; });
        std::sort(first, last, [](const ArticleRange& a, const ArticleRange& b) {
            return std::tie(a.range.start, a.range.end) < std::tie(b.range.start, b.range.end);
        });
        first = last;
    }
    ranges.erase(std::unique(ranges.begin(), ranges.end()), ranges.end());
}

TimeRange fitOf(const TimelineLayout& layout)
{
    double start = std::numeric_limits<double>::max();
    double end = std::numeric_limits<double>::lowest();
    const auto include = [&start, &end](const TimelineItem& item) {
        const TimeRange extent = item.extent();
        start = std::min(start, item.isOpenStart ? item.range.end - 1 : extent.start);
        end = std::max(end, item.isOpenEnd ? item.range.start + 1 : extent.end);
        end = std::max(end, item.published.end);
    };
    for (const TimelineLane& lane : layout.lanes) {
        for (const TimelineRun& run : lane.runs)
            include(lane.items[run.first]);
    }
    for (const TimelineItem& item : layout.context.items)
        include(item);
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
            layout.articles.append({rows[i].claim.article, item.range});
            lane.items.append(item);
            ++layout.dated;
        }
    }
    layout.lanes = std::move(lanes).used();
    for (TimelineLane& lane : layout.lanes) {
        sortByTime(lane.items);
        findRuns(lane);
    }
    sortArticles(layout.articles);
    layout.fit = fitOf(layout);
    return layout;
}

void addContext(TimelineLayout& layout, const QList<ContextEvent>& events)
{
    for (const ContextEvent& event : events) {
        const TimelineItem item = itemOf(event.date, layout.events.size());
        if (item.range.isEmpty())
            continue;
        layout.context.items.append(item);
        layout.events.append(event);
    }
    sortByTime(layout.context.items);
    findRuns(layout.context);
    layout.fit = fitOf(layout);
}

QList<std::pair<ClaimId, ClaimId>> findConflicts(
    const QList<ClaimRow>& rows, const QList<ClaimLink>& links, DateBasis basis)
{
    QHash<ClaimId, TimeRange> ranges;
    if (!links.isEmpty()) {
        for (const ClaimRow& row : rows)
            ranges.insert(row.claim.id, rangeOf(dateOf(row, basis)));
    }
    QList<std::pair<ClaimId, ClaimId>> conflicts;
    for (const ClaimLink& link : links) {
        const TimeRange from = ranges.value(link.from);
        const TimeRange to = ranges.value(link.to);
        if (!from.isEmpty() && !to.isEmpty() && !from.overlaps(to))
            conflicts.append({link.from, link.to});
    }
    return conflicts;
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
