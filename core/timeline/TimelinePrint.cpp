#include "core/timeline/TimelinePrint.h"

#include "core/timeline/PrintInk.h"
#include "core/timeline/TimeAxis.h"
#include "core/timeline/TimelineMarks.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace careo
{

using namespace print;

namespace
{

constexpr double titleScale = 1.3;
constexpr double legendLines = 1.6;

} // namespace

TimelinePrint::TimelinePrint(
    QPainter& painter, const QRectF& area, const TimelineLayout& layout, const TimelineStyle& style)
    : m_painter(painter)
    , m_left(area)
    , m_layout(layout)
    , m_style(style)
    , m_textSize(style.textSize > 0 ? style.textSize : std::clamp(area.width() / 92, 6.0, 22.0))
    , m_line(QFontMetricsF(fontOf(1)).height())
    , m_range(style.range.isEmpty() ? layout.fit : style.range)
{
    const double margin = m_line;
    m_left.adjust(margin, margin, -margin, -margin);
}

void TimelinePrint::paint()
{
    paintHeading(m_style.title, fontOf(titleScale, true), ink);
    paintHeading(m_style.scope, fontOf(1), muted);
    paintFootnote(m_style.undated);
    if (m_range.isEmpty()) {
        m_painter.setFont(fontOf(1));
        m_painter.setPen(muted);
        m_painter.drawText(m_left, Qt::AlignCenter | Qt::TextWordWrap, m_style.noDates);
        return;
    }
    paintLegend();
    arrange();
    paintAxis();
    paintHistogram();
    paintContext();
    for (qsizetype i = 0; i < m_layout.lanes.size(); ++i)
        paintLane(i);
}

double TimelinePrint::wantedHeight()
{
    double height = 2 * m_line;
    const auto addWords = [this, &height](const QString& words, double scale, bool isBold) {
        if (!words.isEmpty())
            height += heightOf(words, fontOf(scale, isBold), m_left.width()) + m_line / 3;
    };
    addWords(m_style.title, titleScale, true);
    addWords(m_style.scope, 1, false);
    addWords(m_style.undated, smallScale, false);
    if (m_range.isEmpty())
        return height + 6 * m_line;
    m_left.setHeight(400 * m_line);
    arrange();
    return height + legendLines * m_line + heightFor(m_geometry, m_line);
}

QFont TimelinePrint::fontOf(double scale, bool bold) const
{
    QFont font = m_style.font;
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(m_textSize * scale))));
    font.setBold(bold);
    return font;
}

double TimelinePrint::widthOf(const QString& text, const QFont& font) const
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

double TimelinePrint::heightOf(const QString& text, const QFont& font, double width) const
{
    return QFontMetricsF(font)
        .boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, text)
        .height();
}

void TimelinePrint::paintHeading(const QString& words, const QFont& font, const QColor& color)
{
    if (words.isEmpty())
        return;
    const double height = heightOf(words, font, m_left.width());
    m_painter.setFont(font);
    m_painter.setPen(color);
    m_painter.drawText(QRectF(m_left.left(), m_left.top(), m_left.width(), height),
        Qt::AlignLeft | Qt::TextWordWrap, words);
    m_left.setTop(m_left.top() + height + m_line / 3);
}

void TimelinePrint::paintFootnote(const QString& words)
{
    if (words.isEmpty())
        return;
    const double height = heightOf(words, fontOf(smallScale), m_left.width());
    m_painter.setFont(fontOf(smallScale));
    m_painter.setPen(muted);
    m_painter.drawText(QRectF(m_left.left(), m_left.bottom() - height, m_left.width(), height),
        Qt::AlignLeft | Qt::TextWordWrap, words);
    m_left.setBottom(m_left.bottom() - height - m_line / 3);
}

void TimelinePrint::paintLegend()
{
    TimelineItem partial;
    TimelineItem approximate;
    approximate.isApproximate = true;
    TimelineItem open;
    open.isOpenEnd = true;
    TimelineItem joined;
    joined.published = {0, 1};
    TimelineItem point;
    point.isPoint = true;
    struct Entry {
        const TimelineItem& item;
        const QString& words;
    };
    const QList<Entry> entries{{point, m_style.exactDay}, {partial, m_style.partialDate},
        {approximate, m_style.approximate}, {open, m_style.openEnd}, {joined, m_style.published}};
    const QFont font = fontOf(smallScale);
    double x = m_left.left();
    const double middle = m_left.bottom() - m_line / 2;
    for (const Entry& entry : entries) {
        if (entry.words.isEmpty())
            continue;
        const QRectF sign(x, middle - 0.3 * m_line, 1.8 * m_line, 0.6 * m_line);
        paintSign(sign, entry.item);
        m_painter.setFont(font);
        m_painter.setPen(muted);
        const double width = widthOf(entry.words, font) + 2;
        m_painter.drawText(QRectF(sign.right() + m_line / 2, middle - m_line, width, 2 * m_line),
            Qt::AlignLeft | Qt::AlignVCenter, entry.words);
        x = sign.right() + 2 * m_line + width;
    }
    if (x > m_left.left())
        m_left.setBottom(m_left.bottom() - legendLines * m_line);
}

void TimelinePrint::paintSign(const QRectF& sign, const TimelineItem& item)
{
    const double size = sign.height();
    if (!item.published.isEmpty()) {
        const QRectF end(
            sign.right() - 0.7 * size, sign.top() + 0.15 * size, 0.7 * size, 0.7 * size);
        paintJoin(
            m_painter, QRectF(sign.left(), sign.top(), 0, size), end.center().x(), end, muted);
    } else if (item.isPoint) {
        paintPointMark(m_painter, sign.center(), size, muted, false);
    } else {
        paintBarMark(m_painter, sign, muted, item);
    }
}

double TimelinePrint::labelWidth() const
{
    double widest = m_layout.context.items.isEmpty() ? 0 : widthOf(m_style.context, fontOf(1));
    for (const TimelineLane& lane : m_layout.lanes)
        widest = std::max(widest, widthOf(lane.name, fontOf(1)));
    return std::min(widest + 2.4 * m_line, m_left.width() * 0.26);
}

void TimelinePrint::arrange()
{
    const double labels = labelWidth();
    m_daysPerLine = m_line / std::max(1.0, m_left.width() - labels) * m_range.width();
    stackRows(m_layout, m_daysPerLine);
    stackContext(m_layout, m_daysPerLine, m_range);
    TimelineContents contents;
    for (const TimelineLane& lane : m_layout.lanes)
        contents.rowCounts.append(lane.rowCount);
    contents.allBinned = countInView(m_layout, m_range) > maximumItemsInView;
    contents.contextRows = m_layout.context.items.isEmpty() ? 0 : m_layout.context.rowCount;
    contents.labelWidth = labels;
    contents.textHeight = m_line;
    m_geometry = arrangeTimeline(m_left, contents);
}

double TimelinePrint::xOf(double day) const
{
    const QRectF& plot = m_geometry.plot;
    return std::clamp(plot.left() + m_range.toPixel(day, plot.width()), plot.left(), plot.right());
}

void TimelinePrint::paintAxis()
{
    const QRectF& axis = m_geometry.axis;
    const int room = static_cast<int>(axis.width() / (4.2 * m_line));
    m_painter.setFont(fontOf(1));
    QString shown;
    double takenTo = axis.left();
    for (const TimeTick& tick : timeTicks(m_range, std::max(2, room))) {
        const double x = xOf(tick.position);
        m_painter.setPen(QPen(grid, m_line / 18));
        m_painter.drawLine(QPointF(x, m_geometry.plot.top()), QPointF(x, axis.top()));
        m_painter.setPen(ink);
        const QRectF place(x - 2.1 * m_line, axis.top() + 0.3 * m_line, 4.2 * m_line, m_line);
        m_painter.drawText(place, Qt::AlignCenter, tickLabel(tick, m_style.locale));
        const QString context = tickContext(tick, m_style.locale);
        if (context != shown)
            paintAxisContext(context, x, takenTo);
        shown = context;
    }
    m_painter.setPen(QPen(muted, m_line / 14));
    m_painter.drawLine(axis.topLeft(), axis.topRight());
}

void TimelinePrint::paintAxisContext(const QString& words, double x, double& takenTo)
{
    const QFont font = fontOf(smallScale);
    const double width = widthOf(words, font) + 2;
    const QRectF& axis = m_geometry.axis;
    const double left = std::clamp(x - width / 2, axis.left(), axis.right() - width);
    if (left < takenTo)
        return;
    m_painter.setFont(font);
    m_painter.setPen(muted);
    m_painter.drawText(
        QRectF(left, axis.top() + 1.4 * m_line, width, m_line), Qt::AlignCenter, words);
    m_painter.setFont(fontOf(1));
    takenTo = left + width + m_line / 2;
}

void TimelinePrint::paintHistogram()
{
    const QRectF& ground = m_geometry.histogram;
    const int room = static_cast<int>(ground.width() / (0.6 * m_line));
    const QList<TimeBin> bins = binItems(m_layout, m_range, binLevel(m_range, room));
    paintBinMarks(m_painter, bins, ground, m_range, highest(bins), histogram);
    paintArticleLine(m_painter, bins, ground, m_range, highest(bins), ink);
    m_painter.setPen(QPen(muted, m_line / 14));
    m_painter.drawLine(ground.bottomLeft(), ground.bottomRight());
    m_painter.setPen(muted);
    m_painter.setFont(fontOf(smallScale));
    m_painter.drawText(m_geometry.caption, Qt::AlignLeft | Qt::AlignTop, m_style.histogramCaption);
    m_painter.drawText(QRectF(m_left.left(), ground.top() - m_line / 2,
                           ground.left() - m_left.left() - m_line / 2, m_line),
        Qt::AlignRight | Qt::AlignVCenter, m_style.locale.toString(highest(bins)));
}

} // namespace careo
