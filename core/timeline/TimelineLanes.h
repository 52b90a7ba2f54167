#pragma once

#include "core/timeline/TimelineLayout.h"

#include <QHash>

namespace careo
{

/// Sorts claims into the lanes of one grouping.
class TimelineLanes
{
public:
    TimelineLanes(const QList<ClaimType>& types, LaneGrouping grouping);

    [[nodiscard]] TimelineLane& of(const ClaimRow& row);
    /// Of the claim's type; 0 for a type that is not known.
    [[nodiscard]] QRgb colorOf(const ClaimRow& row) const { return m_colors.value(row.claim.type); }
    /// The lanes that have claims, in the order of TimelineLayout::lanes.
    [[nodiscard]] QList<TimelineLane> used() &&;

private:
    [[nodiscard]] qsizetype placeOf(const ClaimRow& row);
    [[nodiscard]] qsizetype placeOfName(const QString& name);
    [[nodiscard]] qsizetype placeOfArticle(const ClaimRow& row);
    void sortByName();
    void sortByPublication();

    LaneGrouping m_grouping;
    QList<TimelineLane> m_lanes;
    QHash<ClaimTypeId, QRgb> m_colors;
    QHash<ClaimTypeId, qsizetype> m_types; ///< places in m_lanes, as in the two below
    QHash<QString, qsizetype> m_names;
    QHash<ArticleId, qsizetype> m_articles;
    QList<EdtfDate> m_published; ///< of the article of each lane
};

} // namespace careo
