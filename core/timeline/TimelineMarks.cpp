#include "core/timeline/TimelineMarks.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPen>
#include <QPolygonF>

#include <algorithm>

namespace careo
{

namespace
{

constexpr double paleOpacity = 0.3;
constexpr double barOpacity = 0.62;

QPen outline(const QColor& color, double size, bool isDashed)
{
    QPen pen(color, std::max(size / 10, 0.4));
    if (isDashed)
        pen.setDashPattern({2.5, 2});
    return pen;
}

QBrush fillingOf(const QRectF& bar, const QColor& color, const TimelineItem& item)
{
    const QColor solid = faded(color, item.isApproximate ? paleOpacity : barOpacity);
    if (!item.isOpenStart && !item.isOpenEnd)
        return solid;
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    gradient.setColorAt(0, item.isOpenStart ? faded(color, 0) : solid);
    gradient.setColorAt(0.5, solid);
    gradient.setColorAt(1, item.isOpenEnd ? faded(color, 0) : solid);
    return gradient;
}

} // namespace

QColor faded(QColor color, double opacity)
{
    color.setAlphaF(static_cast<float>(opacity));
    return color;
}

void paintPointMark(
    QPainter& painter, QPointF center, double size, const QColor& color, bool isApproximate)
{
    const double radius = size / 2;
    painter.setPen(isApproximate ? outline(color, size, true) : QPen(Qt::NoPen));
    painter.setBrush(isApproximate ? faded(color, paleOpacity) : color);
    painter.drawEllipse(center, radius, radius);
}

void paintBarMark(
    QPainter& painter, const QRectF& bar, const QColor& color, const TimelineItem& item)
{
    const bool isOpen = item.isOpenStart || item.isOpenEnd;
    const double radius = std::min(bar.height() * 0.3, bar.width() / 2);
    painter.setPen(isOpen ? QPen(Qt::NoPen) : outline(color, bar.height(), item.isApproximate));
    painter.setBrush(fillingOf(bar, color, item));
    painter.drawRoundedRect(bar, radius, radius);
}

void paintJoin(
    QPainter& painter, const QRectF& mark, double to, const QRectF& published, const QColor& color)
{
    const double y = mark.center().y();
    const double from = to < mark.center().x() ? mark.left() : mark.right();
    painter.setPen(QPen(faded(color, 0.55), std::max(mark.height() / 9, 0.4)));
    painter.drawLine(QPointF(from, y), QPointF(to, y));
    if (published.isEmpty())
        return;
    painter.setPen(outline(color, mark.height(), false));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(published);
}

void paintUndatedMark(QPainter& painter, const QRectF& box, const QColor& color)
{
    painter.setPen(outline(color, box.height() * 1.6, false));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(box.adjusted(1, 1, -1, -1));
}

void paintArticleLine(QPainter& painter, const QList<TimeBin>& bins, const QRectF& ground,
    const TimeRange& view, int most, const QColor& color)
{
    if (most <= 0 || view.isEmpty())
        return;
    QPolygonF line;
    for (const TimeBin& bin : bins) {
        const double y = ground.bottom() - bin.articles * ground.height() / most;
        for (const double day : {bin.range.start, bin.range.end}) {
            line.append({std::clamp(ground.left() + view.toPixel(day, ground.width()),
                             ground.left(), ground.right()),
                y});
        }
    }
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

void paintBinMarks(QPainter& painter, const QList<TimeBin>& bins, const QRectF& ground,
    const TimeRange& view, int most, const QColor& color)
{
    if (most <= 0 || view.isEmpty())
        return;
    const double unit = ground.height() / most;
    const auto xOf = [&ground, &view](double day) {
        return std::clamp(
            ground.left() + view.toPixel(day, ground.width()), ground.left(), ground.right());
    };
    for (const TimeBin& bin : bins) {
        const double left = xOf(bin.range.start);
        const double whole = xOf(bin.range.end) - left;
        const double width = whole - std::min(1.0, whole / 8);
        const double certain = bin.certain * unit;
        const double possible = bin.possible * unit;
        const double top = ground.bottom() - certain;
        if (bin.certain > 0)
            painter.fillRect(QRectF(left, top, width, certain), color);
        if (bin.possible > 0)
            painter.fillRect(
                QRectF(left, top - possible, width, possible), faded(color, paleOpacity));
    }
}

} // namespace careo
