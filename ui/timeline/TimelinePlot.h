#pragma once

#include "core/timeline/TimeBins.h"
#include "core/timeline/TimelineGeometry.h"
#include "core/timeline/TimelineLayout.h"

#include <QList>
#include <QPointF>
#include <QRectF>

#include <optional>

namespace careo::ui
{

/// Where a claim lies in a TimelineLayout.
struct ItemPlace {
    qsizetype lane = 0;
    qsizetype item = 0;

    bool operator==(const ItemPlace&) const = default;
};

/// A bin under the pointer.
struct BinPlace {
    TimeBin bin;
    TimeLevel level = TimeLevel::Month;
};

/// The timeline on a screen, in numbers: what is in view, and where. No window needed.
class TimelinePlot
{
public:
    /// Shows all of it, or keeps the view where the user has zoomed.
    void setLayout(const TimelineLayout& layout);
    /// `labelWidth` for the lanes' names, `textHeight` of a line, in pixels.
    void setSize(QSizeF size, double labelWidth, double textHeight);

    [[nodiscard]] const TimelineLayout& layout() const { return m_layout; }
    [[nodiscard]] const TimelineGeometry& geometry() const { return m_geometry; }
    [[nodiscard]] const TimeRange& range() const { return m_range; }
    [[nodiscard]] bool isEmpty() const { return m_range.isEmpty(); }
    [[nodiscard]] bool isFitted() const { return m_range == m_layout.fit; }
    /// Height below which lanes would be cut off.
    [[nodiscard]] double minimumHeight() const;

    void fit();
    void setRange(const TimeRange& range);
    /// `anchor`, a day, stays in place.
    void zoom(double factor, double anchor);
    /// By a share of the view, 1 is all of it.
    void pan(double share);
    /// Moves the view by no more than it must to show `place`.
    void reveal(ItemPlace place);

    [[nodiscard]] double xOf(double day) const;
    [[nodiscard]] double dayAtX(double x) const;
    /// As xOf() within the overview.
    [[nodiscard]] double overviewX(double day) const;
    [[nodiscard]] double overviewDay(double x) const;

    /// Items of a lane with a day in view; none for a lane that shows bins.
    [[nodiscard]] const QList<qsizetype>& visible(qsizetype lane) const { return m_visible[lane]; }
    [[nodiscard]] const QList<TimeBin>& histogram() const { return m_histogram; }
    [[nodiscard]] const QList<TimeBin>& laneBins(qsizetype lane) const { return m_laneBins[lane]; }
    [[nodiscard]] const QList<TimeBin>& overview() const { return m_overview; }
    [[nodiscard]] TimeLevel binUnit() const { return m_binUnit; }
    /// Where a lane's bins stand.
    [[nodiscard]] QRectF binGround(qsizetype lane) const;

    [[nodiscard]] const TimelineItem& item(ItemPlace place) const
    {
        return m_layout.lanes[place.lane].items[place.item];
    }
    /// The mark's box, cut at the plot's sides.
    [[nodiscard]] QRectF markRect(ItemPlace place) const;
    [[nodiscard]] std::optional<ItemPlace> itemAt(QPointF position) const;
    [[nodiscard]] std::optional<BinPlace> binAt(QPointF position) const;
    [[nodiscard]] std::optional<ItemPlace> placeOf(ClaimId claim) const;
    /// The item `steps` further in time from `from`; without it the first or last in view, by the
    /// sign of `steps`. Empty beyond the ends.
    [[nodiscard]] std::optional<ItemPlace> neighbour(
        std::optional<ItemPlace> from, int steps) const;

private:
    void rescale();
    void refresh();
    [[nodiscard]] TimelineContents contents() const;

    TimelineLayout m_layout;
    TimelineGeometry m_geometry;
    TimeRange m_range;
    QSizeF m_size{800, 500};
    double m_labelWidth = 150;
    double m_textHeight = 16;
    QList<ItemPlace> m_order; ///< all items by time
    QList<QList<qsizetype>> m_visible;
    QList<QList<TimeBin>> m_laneBins;
    QList<TimeBin> m_histogram;
    QList<TimeBin> m_overview;
    TimeLevel m_binUnit = TimeLevel::Month;
};

} // namespace careo::ui
