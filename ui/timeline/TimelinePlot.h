#pragma once

#include "core/timeline/TimeBins.h"
#include "core/timeline/TimelineGeometry.h"
#include "core/timeline/TimelineLayout.h"

#include <QHash>
#include <QList>
#include <QPointF>
#include <QRectF>

#include <optional>

namespace careo::ui
{

/// Where a claim or context event lies in a TimelineLayout: context events in a lane before the
/// first, undated claims in one after the last.
struct ItemPlace {
    qsizetype lane = 0;
    qsizetype item = 0;

    bool operator==(const ItemPlace&) const = default;
};

/// ItemPlace::lane of the context events.
inline constexpr qsizetype contextLane = -1;

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
    void setLayout(TimelineLayout layout);
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

    [[nodiscard]] bool isUndated(ItemPlace place) const
    {
        return place.lane == m_layout.lanes.size();
    }
    [[nodiscard]] const TimelineItem& item(ItemPlace place) const;
    /// Context events with a day in view.
    [[nodiscard]] const QList<qsizetype>& visibleContext() const { return m_visibleContext; }
    /// The box of a context event's title, beside its mark.
    [[nodiscard]] QRectF titleRect(ItemPlace place) const;
    /// Undated items there is room for, from firstUndated().
    [[nodiscard]] qsizetype undatedShown() const;
    [[nodiscard]] qsizetype firstUndated() const { return m_firstUndated; }
    /// The mark's box, cut at the plot's sides; empty for an undated item that is not shown.
    [[nodiscard]] QRectF markRect(ItemPlace place) const;
    /// Where a joined timeline shows the publication; empty without one in view.
    [[nodiscard]] QRectF publishedRect(ItemPlace place) const;
    /// Some day of it is in view; an undated item is when there is room for it.
    [[nodiscard]] bool isInView(ItemPlace place) const;
    /// It has a mark of its own in view, and is not only counted in a bin.
    [[nodiscard]] bool isMarked(ItemPlace place) const;
    [[nodiscard]] std::optional<ItemPlace> itemAt(QPointF position) const;
    [[nodiscard]] std::optional<BinPlace> binAt(QPointF position) const;
    [[nodiscard]] std::optional<ItemPlace> placeOf(ClaimId claim) const;
    /// The next item in time after `from`, or the one before, undated ones last; without `from`
    /// the first or last in view. Empty beyond the ends.
    [[nodiscard]] std::optional<ItemPlace> neighbour(
        std::optional<ItemPlace> from, bool forward) const;

private:
    /// The bins of one unit over all that the view can reach.
    struct UnitBins {
        QList<TimeBin> all;
        QList<QList<TimeBin>> lanes;
    };

    void refresh();
    void stack();
    [[nodiscard]] double daysPerLine() const;
    [[nodiscard]] TimelineContents contents() const;
    [[nodiscard]] TimeRange outermost() const;
    void binView();
    [[nodiscard]] const UnitBins& binsOf(TimeLevel unit);
    template <class Visit> void forEachItem(Visit visit) const;

    TimelineLayout m_layout;
    TimelineGeometry m_geometry;
    TimeRange m_range;
    QSizeF m_size{800, 500};
    double m_labelWidth = 150;
    double m_textHeight = 16;
    QList<QList<qsizetype>> m_visible;
    QList<qsizetype> m_visibleContext;
    QList<QList<TimeBin>> m_laneBins;
    QList<TimeBin> m_histogram;
    QList<TimeBin> m_overview;
    TimeLevel m_binUnit = TimeLevel::Month;
    QHash<TimeLevel, UnitBins> m_bins; ///< filled as units are needed
    double m_stackedDays = 0; ///< the width and the window that rows were given for
    TimeRange m_stackedWindow;
    qsizetype m_firstUndated = 0;
};

} // namespace careo::ui
