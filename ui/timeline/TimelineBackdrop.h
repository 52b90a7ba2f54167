#pragma once

#include "ui/timeline/TimelinePlot.h"

#include <QColor>
#include <QPalette>
#include <QString>

class QPainter;

namespace careo::ui
{

/// Draws what stands behind and around a timeline's points: lanes with their names, grid, axis,
/// histogram and overview; and the bars, which have widths that points have not.
class TimelineBackdrop
{
public:
    TimelineBackdrop(QPainter& painter, const TimelinePlot& plot, const QPalette& palette)
        : m_painter(painter)
        , m_plot(plot)
        , m_palette(palette)
    {
    }

    void paintGround(const QString& caption);
    void paintMarks();
    /// The ring around the item in hand.
    void paintCurrent(ItemPlace place, bool hasFocus);
    void paintMessage(const QString& words);

private:
    void paintAxis();
    void paintTickContext(const QString& words, double x, double& takenTo);
    void paintHistogram(const QString& caption);
    void paintLaneName(qsizetype lane);
    void paintItem(ItemPlace place);
    void paintContext();
    void paintConflicts();
    void paintUndated();
    void paintLaneRule(const QRectF& whole, const QString& name);
    void paintOverview();
    [[nodiscard]] QColor laneColor(qsizetype lane) const;
    [[nodiscard]] QColor barColor() const;

    QPainter& m_painter;
    const TimelinePlot& m_plot;
    const QPalette& m_palette;
};

} // namespace careo::ui
