#pragma once

#include "core/timeline/TimeBins.h"
#include "core/timeline/TimelineLayout.h"

#include <QColor>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace careo
{

/// How a timeline's claims are drawn, alike on screen and on paper. Shape tells what colour does:
/// a disc is one day, a bar is any day within it, a dashed outline with a pale filling is
/// approximate or uncertain, an end that fades is open. Pen and brush of the painter are changed.

void paintPointMark(
    QPainter& painter, QPointF center, double size, const QColor& color, bool isApproximate);

/// `bar` is the visible part of the item's range; the flags are taken from `item`.
void paintBarMark(
    QPainter& painter, const QRectF& bar, const QColor& color, const TimelineItem& item);

/// The line from an event's mark to `to`, the middle of its publication, and there the sign of
/// publication in `published`, which is empty when it is out of view.
void paintJoin(
    QPainter& painter, const QRectF& mark, double to, const QRectF& published, const QColor& color);

/// A claim whose date is unknown.
void paintUndatedMark(QPainter& painter, const QRectF& box, const QColor& color);

/// A stepped line over the columns: how many articles the claims of each bin come from.
void paintArticleLine(QPainter& painter, const QList<TimeBin>& bins, const QRectF& ground,
    const TimeRange& view, int most, const QColor& color);

/// Columns on the floor of `ground`, as high as it for `most` claims; what only may lie in a bin is
/// paler and on top. `ground` is as wide as `view`.
void paintBinMarks(QPainter& painter, const QList<TimeBin>& bins, const QRectF& ground,
    const TimeRange& view, int most, const QColor& color);

/// `color` with another opacity, 0 to 1.
[[nodiscard]] QColor faded(QColor color, double opacity);

} // namespace careo
