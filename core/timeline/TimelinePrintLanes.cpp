#include "core/timeline/TimelinePrint.h"

#include "core/timeline/PrintInk.h"
#include "core/timeline/TimelineMarks.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace careo
{

using namespace print;

namespace
{

double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

QColor print::onWhite(QRgb base)
{
    QColor color = QColor::fromRgb(base);
    while (1.05 / (luminance(color) + 0.05) < 3 && color.value() > 0)
        color = color.darker(106);
    return color;
}

void TimelinePrint::paintContext()
{
    const QRectF& whole = m_geometry.context;
    if (whole.isEmpty())
        return;
    m_painter.setPen(QPen(grid, m_line / 18));
    m_painter.drawLine(whole.topLeft(), whole.topRight());
    m_painter.setPen(ink);
    m_painter.setFont(fontOf(1));
    m_painter.drawText(whole, Qt::AlignLeft | Qt::AlignVCenter, m_style.context);
    const double size = 0.6 * m_line;
    for (const qsizetype i : itemsIn(m_layout.context, m_range)) {
        const TimelineItem& item = m_layout.context.items[i];
        const double middle = m_geometry.contextMiddle(item.row, m_line);
        const QRectF mark = markOf(item, middle, size);
        if (item.isPoint) {
            m_painter.setPen(QPen(muted, m_line / 18, Qt::DotLine));
            m_painter.drawLine(QPointF(mark.center().x(), mark.bottom()),
                QPointF(mark.center().x(), m_geometry.plot.bottom()));
            paintPointMark(m_painter, mark.center(), size, ink, item.isApproximate);
        } else {
            paintBarMark(m_painter, mark, ink, item);
        }
        const TimeRange title = titleRange(m_layout, item, m_daysPerLine, m_range);
        const bool isLeft = title.start < item.range.start;
        const double gap = m_line / 3;
        const QRectF room(
            QPointF(isLeft ? xOf(title.start) : mark.right() + gap, middle - m_line / 2),
            QPointF(isLeft ? mark.left() - gap : xOf(title.end), middle + m_line / 2));
        const QFont font = fontOf(smallScale);
        m_painter.setPen(ink);
        m_painter.setFont(font);
        m_painter.drawText(room, (isLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
            QFontMetricsF(font).elidedText(
                m_layout.events[item.index].title, Qt::ElideRight, room.width()));
    }
}

void TimelinePrint::paintLane(qsizetype place)
{
    const TimelineLane& lane = m_layout.lanes[place];
    const QRectF& whole = m_geometry.lanes[place];
    m_painter.setPen(QPen(grid, m_line / 18));
    m_painter.drawLine(whole.topLeft(), whole.topRight());
    paintLaneName(place);
    if (m_geometry.isBinned[place]) {
        const QRectF& plot = m_geometry.plot;
        const double pad = m_line / 3;
        const QRectF ground(plot.left(), whole.top() + pad, plot.width(), whole.height() - pad);
        const int room = static_cast<int>(plot.width() / (0.6 * m_line));
        const QList<TimeBin> bins = binItems(lane, m_range, binLevel(m_range, room));
        paintBinMarks(m_painter, bins, ground, m_range, highest(bins), laneColor(lane));
        return;
    }
    for (const qsizetype i : itemsIn(lane, m_range)) {
        const TimelineItem& item = lane.items[i];
        paintItem(item, m_geometry.rowMiddle(place, item.row, lane.rowCount));
    }
}

void TimelinePrint::paintLaneName(qsizetype place)
{
    const TimelineLane& lane = m_layout.lanes[place];
    const QRectF& whole = m_geometry.lanes[place];
    const double swatch = 0.7 * m_line;
    const double middle = whole.center().y();
    const bool hasSwatch = m_layout.grouping == LaneGrouping::ClaimType;
    if (hasSwatch) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(laneColor(lane));
        m_painter.drawRect(QRectF(whole.left(), middle - swatch / 2, swatch, swatch));
    }
    const double left = whole.left() + (hasSwatch ? 1.2 * m_line : 0);
    const QRectF room(
        left, whole.top(), m_geometry.plot.left() - left - m_line / 2, whole.height());
    m_painter.setFont(fontOf(1));
    m_painter.setPen(ink);
    const bool wraps = heightOf(lane.name, fontOf(1), room.width()) <= room.height();
    const QString name = wraps
        ? lane.name
        : QFontMetricsF(fontOf(1)).elidedText(lane.name, Qt::ElideRight, room.width());
    m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, name);
}

QColor TimelinePrint::laneColor(const TimelineLane& lane) const
{
    return lane.color == 0 ? histogram : onWhite(lane.color);
}

QRectF TimelinePrint::markOf(const TimelineItem& item, double middle, double size) const
{
    const double left = item.isPoint ? xOf(item.middle()) - size / 2 : xOf(item.range.start);
    const double width = item.isPoint ? size : std::max(xOf(item.range.end) - left, size / 2);
    return {left, middle - size / 2, width, size};
}

void TimelinePrint::paintItem(const TimelineItem& item, double middle)
{
    const QColor color = onWhite(item.color);
    const double size = m_geometry.markSize;
    const QRectF mark = markOf(item, middle, size);
    if (!item.published.isEmpty()) {
        const double from = xOf(item.published.start);
        const double wide = std::max(xOf(item.published.end) - from, 0.7 * size);
        const QRectF sign(from, middle - 0.35 * size, wide, 0.7 * size);
        const bool isInView = item.published.overlaps(m_range);
        paintJoin(m_painter, mark, sign.center().x(), isInView ? sign : QRectF(), color);
    }
    if (!item.range.overlaps(m_range))
        return;
    if (item.isPoint)
        paintPointMark(m_painter, mark.center(), size, color, item.isApproximate);
    else
        paintBarMark(m_painter, mark, color, item);
}

} // namespace careo
