#pragma once

#include "core/timeline/TimeBins.h"
#include "core/timeline/TimelineGeometry.h"
#include "core/timeline/TimelinePicture.h"

#include <QColor>
#include <QPainter>

namespace careo
{

/// One painting of a timeline for print, see paintTimeline().
class TimelinePrint
{
public:
    TimelinePrint(QPainter& painter, const QRectF& area, const TimelineLayout& layout,
        const TimelineStyle& style);

    void paint();
    /// Height that the lanes would take if they could, all else included.
    [[nodiscard]] double wantedHeight();

private:
    [[nodiscard]] QFont fontOf(double scale, bool bold = false) const;
    [[nodiscard]] double widthOf(const QString& text, const QFont& font) const;
    [[nodiscard]] double heightOf(const QString& text, const QFont& font, double width) const;
    /// Takes the words from the top of what is left of the area.
    void paintHeading(const QString& words, const QFont& font, const QColor& color);
    /// Takes the words from its bottom.
    void paintFootnote(const QString& words);
    void paintLegend();
    void paintSign(const QRectF& sign, const TimelineItem& item);
    void arrange();
    void paintHistogram();
    void paintAxis();
    void paintAxisContext(const QString& words, double x, double& takenTo);
    void paintLane(qsizetype place);
    void paintLaneName(qsizetype place);
    [[nodiscard]] QColor laneColor(const TimelineLane& lane) const;
    void paintContext();
    [[nodiscard]] QRectF markOf(const TimelineItem& item, double middle, double size) const;
    void paintItem(const TimelineItem& item, double middle);
    [[nodiscard]] double xOf(double day) const;
    [[nodiscard]] double labelWidth() const;

    QPainter& m_painter;
    QRectF m_left; ///< of the area, not painted yet
    TimelineLayout m_layout;
    const TimelineStyle& m_style;
    double m_textSize;
    double m_line; ///< height of a line of text
    TimeRange m_range;
    double m_daysPerLine = 0; ///< as wide as a line of text is high
    TimelineGeometry m_geometry;
};

} // namespace careo
