#pragma once

#include <QList>
#include <QRectF>

namespace careo
{

/// What a timeline has to place; units are those of the area.
struct TimelineContents {
    QList<int> rowCounts; ///< of each lane, see stackRows()
    bool allBinned = false; ///< too many claims in view for single marks
    double labelWidth = 150; ///< left of the plot, for the lanes' names
    double textHeight = 16; ///< of a line of text; all distances follow it
    double laneLines = 4.2; ///< lines of text that lanes grow to where there is room
    int contextRows = 0; ///< of the lane of context events, above the others; 0 for none
    bool hasUndated = false; ///< a lane below the axis for claims without a date
    bool hasOverview = false; ///< a strip of the whole time at the bottom
};

/// Where the parts of a timeline lie: from the top the histogram's caption, the histogram, the
/// context events, the lanes, the axis, the lane of undated claims and the overview.
struct TimelineGeometry {
    QRectF caption;
    QRectF histogram;
    QList<QRectF> lanes; ///< over the whole width, names included
    QList<bool> isBinned; ///< lanes with more rows than fit: they show bins
    QRectF plot; ///< where time runs, from the histogram's top to the last lane's bottom
    QRectF axis;
    QRectF context; ///< over the whole width; empty without one
    QRectF undated; ///< over the whole width; empty without one
    QRectF overview; ///< empty without one
    double rowPitch = 0; ///< between the rows of a lane
    double markSize = 0; ///< height of points and bars

    /// The middle of a row of a lane that is not binned.
    [[nodiscard]] double rowMiddle(qsizetype lane, int row, int rowCount) const;
    /// The middle of a row of the context events.
    [[nodiscard]] double contextMiddle(int row, double textHeight) const;
    /// The bottom of everything; below the area when the lanes need more room than it has.
    [[nodiscard]] double bottom() const;
};

/// Lanes share what height there is; rows come closer before lanes turn into bins, the fullest
/// lane first.
[[nodiscard]] TimelineGeometry arrangeTimeline(
    const QRectF& area, const TimelineContents& contents);

/// The height of an area that the lanes of `geometry` would fill, very full ones cut short.
[[nodiscard]] double heightFor(const TimelineGeometry& geometry, double textHeight);

} // namespace careo
