#pragma once

#include "core/base/Result.h"
#include "core/timeline/TimelineLayout.h"

#include <QFont>
#include <QImage>
#include <QLocale>
#include <QRectF>
#include <QSize>
#include <QString>

class QPainter;

namespace careo
{

/// The words and type of a printed timeline. Words that are empty are left out with their place.
struct TimelineStyle {
    QString title; ///< "Claims by event date"
    QString scope; ///< the filter in words
    QString histogramCaption; ///< "Claims over time; lighter: dates wider than a bar"
    QString undated; ///< "8 claims without an event date are not shown"
    QString noDates; ///< stands in the middle when no claim is dated
    QString exactDay; ///< the legend of marks: "one day"
    QString partialDate; ///< "any day within it"
    QString approximate; ///< "approximate or uncertain"
    QString openEnd; ///< "open end"
    QString context; ///< names the lane of context events
    QString published; ///< the sign at the end of a line of a joined timeline
    QFont font; ///< sans; sizes follow `textSize`
    double textSize = 0; ///< height of the letters in units of the rectangle; 0: by its width
    TimeRange range; ///< empty: all dated claims
    QLocale locale; ///< of months on the axis
};

/// Paints the timeline for print into `area`: black on white, lanes named at the left, histogram
/// above, axis below. Uses no clipping and no state that `painter` would not get back. Needs a
/// QGuiApplication.
void paintTimeline(QPainter& painter, const QRectF& area, const TimelineLayout& layout,
    const TimelineStyle& style);

/// The height that shows the lanes of `layout` comfortably at `width`, in the same unit.
[[nodiscard]] double comfortableHeight(
    const TimelineLayout& layout, double width, const TimelineStyle& style);

/// The picture in pixels, for a clipboard; null for an empty size.
[[nodiscard]] QImage timelineImage(
    const TimelineLayout& layout, QSize size, const TimelineStyle& style);

/// Writes the picture as SVG, PNG or PDF, by the ending of `path`, as a whole or not at all.
/// FileNotWritable, DiskFull, RenderFailed (another ending, or an empty size).
[[nodiscard]] Result<void> writeTimelinePicture(
    const TimelineLayout& layout, QSize size, const QString& path, const TimelineStyle& style = {});

} // namespace careo
