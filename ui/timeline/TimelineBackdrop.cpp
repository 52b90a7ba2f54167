#include "ui/timeline/TimelineBackdrop.h"

#include "core/timeline/TimelineMarks.h"
#include "ui/style/ClaimColors.h"
#include "ui/style/Theme.h"
#include "ui/timeline/TimelineWords.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr double tickPixels = 72;
constexpr double swatchSize = 10;
constexpr double nameIndent = 18;

} // namespace

void TimelineBackdrop::paintGround(const QString& caption)
{
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    paintAxis();
    paintHistogram(caption);
    for (qsizetype lane = 0; lane < m_plot.layout().lanes.size(); ++lane) {
        const QRectF& whole = m_plot.geometry().lanes[lane];
        m_painter.setPen(hairlineColor(m_palette));
        m_painter.drawLine(whole.topLeft(), whole.topRight());
        paintLaneName(lane);
    }
    paintOverview();
}

/// A line through all lanes where an event is one day, a mark and its title in its own lane.
void TimelineBackdrop::paintContext()
{
    const QRectF& whole = m_plot.geometry().context;
    if (whole.isEmpty())
        return;
    const QColor color = accentColor(m_palette);
    paintLaneRule(whole, contextLaneText());
    for (const qsizetype i : m_plot.visibleContext()) {
        const ItemPlace place{contextLane, i};
        const TimelineItem& item = m_plot.item(place);
        const QRectF mark = m_plot.markRect(place);
        m_painter.setRenderHint(QPainter::Antialiasing);
        if (item.isPoint) {
            const double x = mark.center().x();
            m_painter.setPen(QPen(faded(color, 0.5), 1, Qt::DotLine));
            m_painter.drawLine(
                QPointF(x, mark.bottom()), QPointF(x, m_plot.geometry().plot.bottom()));
            paintPointMark(m_painter, mark.center(), mark.height(), color, item.isApproximate);
        } else {
            paintBarMark(m_painter, mark, color, item);
        }
        const QRectF room = m_plot.titleRect(place);
        const QFont font = sansFont(0.92);
        m_painter.setFont(font);
        m_painter.setPen(m_palette.color(QPalette::Text));
        const auto side = room.left() < mark.left() ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.drawText(room, side | Qt::AlignVCenter,
            QFontMetricsF(font).elidedText(
                m_plot.layout().events[item.index].title, Qt::ElideRight, room.width()));
    }
}

/// The hairline above a lane that is no claim type's, and its name.
void TimelineBackdrop::paintLaneRule(const QRectF& whole, const QString& name)
{
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setPen(hairlineColor(m_palette));
    m_painter.drawLine(whole.topLeft(), whole.topRight());
    m_painter.setFont(sansFont());
    m_painter.setPen(mutedColor(m_palette));
    const bool hasSwatches = m_plot.layout().grouping == LaneGrouping::ClaimType;
    m_painter.drawText(whole.adjusted(hasSwatches ? nameIndent : 0, 0, 0, 0),
        Qt::AlignLeft | Qt::AlignVCenter, name);
}

void TimelineBackdrop::paintMarks()
{
    paintContext();
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype lane = 0; lane < m_plot.layout().lanes.size(); ++lane) {
        if (m_plot.geometry().isBinned[lane]) {
            const QList<TimeBin>& bins = m_plot.laneBins(lane);
            paintBinMarks(m_painter, bins, m_plot.binGround(lane), m_plot.range(), highest(bins),
                laneColor(lane));
        }
        for (const qsizetype i : m_plot.visible(lane))
            paintItem({lane, i});
    }
    paintConflicts();
    paintUndated();
}

/// A dashed line between linked claims whose dates can not both hold.
void TimelineBackdrop::paintConflicts()
{
    m_painter.setPen(QPen(m_palette.color(QPalette::Text), 1.2, Qt::DashLine));
    m_painter.setBrush(Qt::NoBrush);
    for (const auto& [from, to] : m_plot.layout().conflicts) {
        const auto first = m_plot.placeOf(from);
        const auto second = m_plot.placeOf(to);
        if (!first || !second || !m_plot.isMarked(*first) || !m_plot.isMarked(*second))
            continue;
        m_painter.drawLine(m_plot.markRect(*first).center(), m_plot.markRect(*second).center());
    }
}

void TimelineBackdrop::paintItem(ItemPlace place)
{
    const TimelineItem& item = m_plot.item(place);
    const QColor color = claimColors(item.color, m_palette).line;
    const QRectF mark = m_plot.markRect(place);
    if (!item.published.isEmpty()) {
        const TimeRange& view = m_plot.range();
        const double to = m_plot.xOf((item.published.start + item.published.end) / 2);
        if (item.extent().overlaps(view))
            paintJoin(m_painter, mark, to, m_plot.publishedRect(place), color);
    }
    if (!item.isPoint && item.range.overlaps(m_plot.range()))
        paintBarMark(m_painter, mark, color, item);
}

void TimelineBackdrop::paintUndated()
{
    const QRectF& whole = m_plot.geometry().undated;
    if (whole.isEmpty())
        return;
    const qsizetype shown = m_plot.undatedShown();
    QRectF last;
    for (qsizetype i = 0; i < shown; ++i) {
        const ItemPlace place{m_plot.layout().lanes.size(), m_plot.firstUndated() + i};
        last = m_plot.markRect(place);
        paintUndatedMark(m_painter, last, claimColors(m_plot.item(place).color, m_palette).line);
    }
    paintLaneRule(whole, undatedLaneText());
    const qsizetype hidden = m_plot.layout().undated.size() - shown;
    if (hidden > 0) {
        m_painter.drawText(QRectF(last.right() + 8, whole.top(), whole.width(), whole.height()),
            Qt::AlignLeft | Qt::AlignVCenter, moreText(hidden));
    }
}

void TimelineBackdrop::paintCurrent(ItemPlace place, bool hasFocus)
{
    if (!m_plot.isInView(place))
        return;
    m_painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = m_plot.markRect(place).adjusted(-3, -3, 3, 3);
    const QColor color = hasFocus ? m_palette.color(QPalette::Text) : mutedColor(m_palette);
    m_painter.setPen(QPen(color, hasFocus ? 2.0 : 1.5));
    m_painter.setBrush(Qt::NoBrush);
    const bool isRound = m_plot.isUndated(place) || m_plot.item(place).isPoint;
    const double radius = isRound ? ring.height() / 2 : std::min(ring.height() * 0.35, 6.0);
    m_painter.drawRoundedRect(ring, radius, radius);
}

void TimelineBackdrop::paintMessage(const QString& words)
{
    const TimelineGeometry& geometry = m_plot.geometry();
    m_painter.setFont(sansFont());
    m_painter.setPen(mutedColor(m_palette));
    m_painter.drawText(geometry.histogram, Qt::AlignCenter | Qt::TextWordWrap, words);
}

QColor TimelineBackdrop::laneColor(qsizetype lane) const
{
    const QRgb color = m_plot.layout().lanes[lane].color;
    return color == 0 ? barColor() : claimColors(color, m_palette).line;
}

QColor TimelineBackdrop::barColor() const
{
    // Neutral: hue is kept for claim types.
    return mutedColor(m_palette);
}

void TimelineBackdrop::paintAxis()
{
    const TimelineGeometry& geometry = m_plot.geometry();
    const QRectF& axis = geometry.axis;
    if (m_plot.isEmpty())
        return;
    const QLocale locale;
    const QFont font = sansFont();
    const double line = QFontMetricsF(font).height();
    const int room = std::max(2, static_cast<int>(axis.width() / tickPixels));
    QString shown;
    double takenTo = axis.left() - 1;
    for (const TimeTick& tick : timeTicks(m_plot.range(), room)) {
        const double x = m_plot.xOf(tick.position);
        m_painter.setPen(hairlineColor(m_palette));
        m_painter.drawLine(QPointF(x, geometry.plot.top()), QPointF(x, axis.top() + 4));
        m_painter.setPen(m_palette.color(QPalette::Text));
        m_painter.setFont(font);
        const QString label = tickLabel(tick, locale);
        const double half = QFontMetricsF(font).horizontalAdvance(label) / 2;
        // The last one ends with the axis instead of being cut off.
        const double middle = std::min(x, axis.right() - half);
        const QRectF place(middle - tickPixels / 2, axis.top() + 6, tickPixels, line);
        m_painter.drawText(place, Qt::AlignCenter, label);
        const QString context = tickContext(tick, locale);
        if (context != shown)
            paintTickContext(context, x, takenTo);
        shown = context;
    }
    m_painter.setPen(mutedColor(m_palette));
    m_painter.drawLine(axis.topLeft(), axis.topRight());
}

void TimelineBackdrop::paintTickContext(const QString& words, double x, double& takenTo)
{
    const QFont font = sansFont(0.92);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(words) + 2;
    const QRectF& axis = m_plot.geometry().axis;
    const double left = std::clamp(x - width / 2, axis.left(), axis.right() - width);
    if (left < takenTo)
        return;
    m_painter.setFont(font);
    m_painter.setPen(mutedColor(m_palette));
    m_painter.drawText(QRectF(left, axis.top() + 8 + metrics.height(), width, metrics.height()),
        Qt::AlignCenter, words);
    takenTo = left + width + 12;
}

void TimelineBackdrop::paintHistogram(const QString& caption)
{
    const TimelineGeometry& geometry = m_plot.geometry();
    const QRectF& ground = geometry.histogram;
    const QFont font = sansFont(0.92);
    m_painter.setFont(font);
    m_painter.setPen(mutedColor(m_palette));
    m_painter.drawText(geometry.caption, Qt::AlignLeft | Qt::AlignTop,
        QFontMetricsF(font).elidedText(caption, Qt::ElideRight, geometry.caption.width()));
    if (m_plot.isEmpty())
        return;
    const int most = highest(m_plot.histogram());
    const double line = QFontMetricsF(font).height();
    const double left = geometry.lanes.isEmpty() ? 0 : geometry.lanes.first().left();
    m_painter.drawText(QRectF(left, ground.top() - line / 2, ground.left() - left - 8, line),
        Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(most));
    m_painter.drawText(QRectF(left, ground.bottom() - line / 2, ground.left() - left - 8, line),
        Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(0));
    paintBinMarks(m_painter, m_plot.histogram(), ground, m_plot.range(), most, barColor());
    paintArticleLine(
        m_painter, m_plot.histogram(), ground, m_plot.range(), most, accentColor(m_palette));
    m_painter.setPen(mutedColor(m_palette));
    m_painter.drawLine(ground.bottomLeft(), ground.bottomRight());
}

void TimelineBackdrop::paintLaneName(qsizetype lane)
{
    const QRectF& whole = m_plot.geometry().lanes[lane];
    const double middle = whole.center().y();
    const bool hasSwatch = m_plot.layout().grouping == LaneGrouping::ClaimType;
    if (hasSwatch) {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(laneColor(lane));
        m_painter.drawRoundedRect(
            QRectF(whole.left() + 1, middle - swatchSize / 2, swatchSize, swatchSize), 2, 2);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    }
    const double left = whole.left() + (hasSwatch ? nameIndent : 0);
    const QRectF room(
        left, whole.top() + 2, m_plot.geometry().plot.left() - left - 10, whole.height() - 4);
    const QFont font = sansFont();
    const QFontMetricsF metrics(font);
    const QString& name = m_plot.layout().lanes[lane].name;
    const QRectF wrapped
        = metrics.boundingRect(QRectF(0, 0, room.width(), 1e6), Qt::TextWordWrap, name);
    const bool fits = wrapped.height() <= room.height() && wrapped.width() <= room.width();
    m_painter.setFont(font);
    m_painter.setPen(m_palette.color(QPalette::Text));
    m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | (fits ? Qt::TextWordWrap : 0),
        fits ? name : metrics.elidedText(name, Qt::ElideRight, room.width()));
}

void TimelineBackdrop::paintOverview()
{
    const QRectF& strip = m_plot.geometry().overview;
    if (m_plot.isEmpty() || strip.isEmpty())
        return;
    m_painter.fillRect(strip, m_palette.color(QPalette::Window));
    const double left = m_plot.overviewX(m_plot.range().start);
    const double right = m_plot.overviewX(m_plot.range().end);
    const QRectF window(left, strip.top(), std::max(3.0, right - left), strip.height());
    if (!m_plot.isFitted())
        m_painter.fillRect(window, chosenColor(m_palette));
    const QRectF ground = strip.adjusted(0, 3, 0, 0);
    paintBinMarks(m_painter, m_plot.overview(), ground, m_plot.layout().fit,
        highest(m_plot.overview()), barColor());
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(hairlineColor(m_palette));
    m_painter.drawRect(strip);
    if (!m_plot.isFitted()) {
        m_painter.setPen(accentColor(m_palette));
        m_painter.drawRect(window);
    }
}

} // namespace careo::ui
