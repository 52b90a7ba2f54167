#include "core/timeline/TimelineGeometry.h"

#include <algorithm>
#include <numeric>

namespace careo
{

namespace
{

constexpr int binnedRows = 4; ///< what a lane of bins is as high as
constexpr int fewRows = 8; ///< are never binned to save room

/// Heights in lines of text.
constexpr double captionLines = 1.6;
constexpr double axisLines = 2.6;
constexpr double overviewLines = 2.2;
constexpr double gapLines = 0.75;
constexpr double minimumLaneLines = 1.7;
constexpr double contextPitchLines = 1.25;
constexpr double lanePaddingLines = 1.0;
constexpr double widestPitchLines = 1.1;
constexpr double tallestLaneLines = 14;
constexpr double histogramShare = 0.16;
constexpr double closestPitchLines = 0.42;

struct Lanes {
    QList<double> heights;
    QList<bool> isBinned;
    double pitch = 0;
};

double sumOf(const QList<double>& heights)
{
    return std::accumulate(heights.cbegin(), heights.cend(), 0.0);
}

QList<double> heightsAt(const QList<int>& rows, double pitch, double line)
{
    QList<double> heights;
    for (const int count : rows) {
        heights.append(std::max(minimumLaneLines * line, count * pitch + lanePaddingLines * line));
    }
    return heights;
}

/// Takes the fullest lane that is not binned yet; false when there is none.
bool binFullest(QList<int>& rows, QList<bool>& isBinned)
{
    const auto fullest = std::max_element(rows.begin(), rows.end());
    if (fullest == rows.end() || *fullest <= fewRows)
        return false;
    isBinned[fullest - rows.begin()] = true;
    *fullest = binnedRows;
    return true;
}

/// The widest pitch whose lanes fit into `height`.
double pitchFor(const QList<int>& rows, double height, double line)
{
    double low = closestPitchLines * line;
    double high = widestPitchLines * line;
    if (sumOf(heightsAt(rows, high, line)) <= height)
        return high;
    for (int step = 0; step < 20; ++step) {
        const double middle = (low + high) / 2;
        (sumOf(heightsAt(rows, middle, line)) <= height ? low : high) = middle;
    }
    return low;
}

double histogramHeight(double whole, double line)
{
    return std::clamp(whole * histogramShare, 3 * line, 10 * line);
}

Lanes shareHeight(const TimelineContents& contents, double height)
{
    const double line = contents.textHeight;
    QList<int> rows = contents.rowCounts;
    Lanes lanes;
    lanes.isBinned = QList<bool>(rows.size(), contents.allBinned);
    if (contents.allBinned) {
        for (int& count : rows)
            count = std::min(count, binnedRows);
    }
    while (sumOf(heightsAt(rows, closestPitchLines * line, line)) > height) {
        if (!binFullest(rows, lanes.isBinned))
            break;
    }
    lanes.pitch = pitchFor(rows, height, line);
    lanes.heights = heightsAt(rows, lanes.pitch, line);
    if (lanes.heights.isEmpty())
        return lanes;
    const double spare = (height - sumOf(lanes.heights)) / static_cast<double>(rows.size());
    for (double& lane : lanes.heights) {
        const double room = std::max(0.0, contents.laneLines * line - lane);
        lane += std::clamp(spare, 0.0, room);
    }
    return lanes;
}

} // namespace

double TimelineGeometry::rowMiddle(qsizetype lane, int row, int rowCount) const
{
    return lanes[lane].center().y() + (row - (rowCount - 1) / 2.0) * rowPitch;
}

double TimelineGeometry::contextMiddle(int row, double textHeight) const
{
    return context.top() + (row + 0.5) * contextPitchLines * textHeight + 0.25 * textHeight;
}

double TimelineGeometry::bottom() const
{
    return std::max({axis.bottom(), undated.bottom(), overview.bottom()});
}

TimelineGeometry arrangeTimeline(const QRectF& area, const TimelineContents& contents)
{
    const double line = contents.textHeight;
    const double left = area.left() + contents.labelWidth;
    const double width = std::max(1.0, area.right() - left);
    const double gap = gapLines * line;

    TimelineGeometry geometry;
    geometry.caption = QRectF(left, area.top(), width, captionLines * line);
    const double columns = histogramHeight(area.height(), line);
    geometry.histogram = QRectF(left, geometry.caption.bottom(), width, columns);

    const double below = axisLines * line + (contents.hasUndated ? minimumLaneLines * line : 0)
        + (contents.hasOverview ? overviewLines * line + gap : 0);
    const double contextTop = geometry.histogram.bottom() + gap;
    const double contextHeight
        = contents.contextRows == 0 ? 0 : (contents.contextRows * contextPitchLines + 0.5) * line;
    geometry.context = QRectF(area.left(), contextTop, area.width(), contextHeight);
    const double lanesTop = geometry.context.bottom();
    const Lanes lanes = shareHeight(contents, area.bottom() - below - lanesTop);
    geometry.isBinned = lanes.isBinned;
    geometry.rowPitch = lanes.pitch;
    geometry.markSize = std::clamp(lanes.pitch * 0.8, 0.3 * line, 0.75 * line);
    double top = lanesTop;
    for (const double height : lanes.heights) {
        geometry.lanes.append(QRectF(area.left(), top, area.width(), height));
        top += height;
    }
    geometry.plot = QRectF(QPointF(left, geometry.histogram.top()), QPointF(left + width, top));
    geometry.axis = QRectF(left, top, width, axisLines * line);
    if (contents.hasUndated)
        geometry.undated
            = QRectF(area.left(), geometry.axis.bottom(), area.width(), minimumLaneLines * line);
    if (contents.hasOverview)
        geometry.overview = QRectF(left, geometry.bottom() + gap / 2, width, overviewLines * line);
    return geometry;
}

double heightFor(const TimelineGeometry& geometry, double textHeight)
{
    double lanes = 0;
    for (const QRectF& lane : geometry.lanes)
        lanes += std::min(lane.height(), tallestLaneLines * textHeight);
    const double overview
        = geometry.overview.isEmpty() ? 0 : (overviewLines + gapLines) * textHeight;
    const double others = (captionLines + gapLines + axisLines) * textHeight + overview + lanes
        + geometry.context.height() + geometry.undated.height();
    const double share = others * histogramShare / (1 - histogramShare);
    return others + std::clamp(share, 3 * textHeight, 10 * textHeight);
}

} // namespace careo
