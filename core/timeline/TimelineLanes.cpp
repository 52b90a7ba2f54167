#include "core/timeline/TimelineLanes.h"

#include <algorithm>
#include <numeric>

namespace careo
{

TimelineLanes::TimelineLanes(const QList<ClaimType>& types, LaneGrouping grouping)
    : m_grouping(grouping)
{
    for (const ClaimType& type : types)
        m_colors.insert(type.id, type.color);
    if (grouping == LaneGrouping::ClaimType) {
        for (const ClaimType& type : types) {
            m_types.insert(type.id, m_lanes.size());
            m_lanes.append({type.name, {}, type.color, {}, {}, 1, 0});
        }
        m_lanes.append(TimelineLane{}); // of claims without one of the types
    }
    if (grouping == LaneGrouping::Status) {
        for (const ClaimStatus status : allClaimStatuses)
            m_lanes.append({{}, status, 0, {}, {}, 1, 0});
    }
}

TimelineLane& TimelineLanes::of(const ClaimRow& row)
{
    return m_lanes[placeOf(row)];
}

qsizetype TimelineLanes::placeOf(const ClaimRow& row)
{
    switch (m_grouping) {
    case LaneGrouping::ClaimType:
        return m_types.value(row.claim.type, m_lanes.size() - 1);
    case LaneGrouping::Status:
        return static_cast<qsizetype>(row.claim.status);
    case LaneGrouping::Outlet:
        return placeOfName(row.outlet);
    case LaneGrouping::Speaker:
        return placeOfName(row.claim.speaker);
    case LaneGrouping::Article:
        return placeOfArticle(row);
    }
    return 0;
}

qsizetype TimelineLanes::placeOfName(const QString& name)
{
    const auto known = m_names.constFind(name);
    if (known != m_names.cend())
        return *known;
    m_names.insert(name, m_lanes.size());
    m_lanes.append({name, {}, 0, {}, {}, 1, 0});
    return m_lanes.size() - 1;
}

qsizetype TimelineLanes::placeOfArticle(const ClaimRow& row)
{
    const auto known = m_articles.constFind(row.claim.article);
    if (known != m_articles.cend())
        return *known;
    m_articles.insert(row.claim.article, m_lanes.size());
    m_lanes.append({row.articleTitle, {}, 0, {}, {}, 1, 0});
    m_published.append(row.published);
    return m_lanes.size() - 1;
}

void TimelineLanes::sortByName()
{
    std::stable_sort(
        m_lanes.begin(), m_lanes.end(), [](const TimelineLane& a, const TimelineLane& b) {
            if (a.name.isEmpty() || b.name.isEmpty())
                return !a.name.isEmpty() && b.name.isEmpty();
            return QString::localeAwareCompare(a.name, b.name) < 0;
        });
}

void TimelineLanes::sortByPublication()
{
    QList<qsizetype> order(m_lanes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](qsizetype a, qsizetype b) {
        return isListedBefore(m_published.at(a), m_published.at(b));
    });
    QList<TimelineLane> sorted;
    for (const qsizetype place : order)
        sorted.append(std::move(m_lanes[place]));
    m_lanes = std::move(sorted);
}

QList<TimelineLane> TimelineLanes::used() &&
{
    if (m_grouping == LaneGrouping::Article)
        sortByPublication();
    else if (m_grouping == LaneGrouping::Outlet || m_grouping == LaneGrouping::Speaker)
        sortByName();
    m_lanes.removeIf(
        [](const TimelineLane& lane) { return lane.items.isEmpty() && lane.undated == 0; });
    return std::move(m_lanes);
}

} // namespace careo
