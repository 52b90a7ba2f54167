#include "ui/timeline/TimelineChart.h"

#include "core/timeline/TimelineMarks.h"
#include "ui/style/ClaimColors.h"
#include "ui/style/Theme.h"
#include "ui/timeline/TimelineBackdrop.h"
#include "ui/timeline/TimelineWords.h"

#include <QAccessible>
#include <QChart>
#include <QEvent>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QMap>
#include <QRubberBand>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr double zoomStep = 0.7;
constexpr double fitShare = 0.5;
constexpr double fitDays = 14;
constexpr double narrowestNames = 110;
constexpr double widestNamesShare = 0.24;
constexpr double nameMargins = 30;

} // namespace

TimelineChart::TimelineChart(ItemWords itemWords, QWidget* parent)
    : QChartView(parent)
    , m_itemWords(std::move(itemWords))
    , m_chart(new QChart)
    , m_timeAxis(new QValueAxis)
    , m_heightAxis(new QValueAxis)
    , m_frame(new QRubberBand(QRubberBand::Rectangle, this))
{
    setObjectName(QStringLiteral("timelineChart"));
    setAccessibleName(tr("Timeline of claims"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    createChart();
}

TimelineChart::~TimelineChart() = default;

void TimelineChart::createChart()
{
    setRenderHint(QPainter::Antialiasing);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_heightAxis->setReverse(true);
    for (QValueAxis* axis : {m_timeAxis, m_heightAxis}) {
        axis->setVisible(false);
        m_chart->addAxis(axis, axis == m_timeAxis ? Qt::AlignBottom : Qt::AlignLeft);
    }
    setChart(m_chart);
}

void TimelineChart::setTimeline(TimelineLayout layout)
{
    const ClaimId kept = currentClaim();
    m_current.reset();
    m_plot.setLayout(std::move(layout));
    m_current = m_plot.placeOf(kept);
    measure();
    showView();
}

ClaimId TimelineChart::currentClaim() const
{
    return m_current ? m_plot.item(*m_current).claim : ClaimId();
}

void TimelineChart::setCurrentClaim(ClaimId claim)
{
    if (claim == currentClaim())
        return;
    m_current = m_plot.placeOf(claim);
    if (m_current) {
        m_plot.reveal(*m_current);
        showView();
    }
    viewport()->update();
}

void TimelineChart::fitAll()
{
    m_plot.fit();
    showView();
}

void TimelineChart::fitCurrent()
{
    if (!m_current || m_plot.isUndated(*m_current))
        return;
    const TimelineItem& item = m_plot.item(*m_current);
    TimeRange shown = item.extent();
    if (item.isOpenStart)
        shown.start = std::min(shown.end - 1, m_plot.layout().fit.start);
    if (item.isOpenEnd)
        shown.end = std::max(shown.start + 1, m_plot.layout().fit.end);
    m_plot.setRange(shown.padded(fitShare, fitDays));
    showView();
}

void TimelineChart::zoomIn()
{
    zoomAboutMiddle(zoomStep);
}

void TimelineChart::zoomOut()
{
    zoomAboutMiddle(1 / zoomStep);
}

/// About the claim in hand where there is one in view.
void TimelineChart::zoomAboutMiddle(double factor)
{
    if (m_plot.isEmpty())
        return;
    const TimeRange& view = m_plot.range();
    double anchor = (view.start + view.end) / 2;
    if (m_current && !m_plot.isUndated(*m_current) && m_plot.item(*m_current).range.overlaps(view))
        anchor = std::clamp(m_plot.item(*m_current).middle(), view.start, view.end);
    m_plot.zoom(factor, anchor);
    showView();
}

void TimelineChart::measure()
{
    const QFontMetricsF metrics(sansFont());
    double widest
        = std::max(narrowestNames, metrics.horizontalAdvance(contextLaneText()) + nameMargins);
    for (const TimelineLane& lane : m_plot.layout().lanes)
        widest = std::max(widest, metrics.horizontalAdvance(lane.name) + nameMargins);
    const QSizeF size = viewport()->size();
    m_plot.setSize(size, std::min(widest, size.width() * widestNamesShare), metrics.height());
    setMinimumHeight(static_cast<int>(m_plot.minimumHeight()) + 1);
}

void TimelineChart::showView()
{
    m_chart->removeAllSeries();
    const TimelineGeometry& geometry = m_plot.geometry();
    if (!m_plot.isEmpty() && geometry.plot.isValid()) {
        m_chart->setPlotArea(geometry.plot);
        m_timeAxis->setRange(m_plot.range().start, m_plot.range().end);
        m_heightAxis->setRange(0, geometry.plot.height());
        for (qsizetype lane = 0; lane < m_plot.layout().lanes.size(); ++lane)
            addPoints(lane);
    }
    resetCachedContent();
    viewport()->update();
    Q_EMIT viewChanged();
}

/// A series for each look that the lane's points have.
void TimelineChart::addPoints(qsizetype lane)
{
    const TimelineGeometry& geometry = m_plot.geometry();
    QMap<std::pair<QRgb, bool>, QList<QPointF>> points;
    for (const qsizetype i : m_plot.visible(lane)) {
        const TimelineItem& item = m_plot.item({lane, i});
        if (item.isPoint) {
            points[{item.color, item.isApproximate}].append(
                {item.middle(), m_plot.markRect({lane, i}).center().y() - geometry.plot.top()});
        }
    }
    for (auto look = points.cbegin(); look != points.cend(); ++look) {
        const auto [base, isApproximate] = look.key();
        const QColor color = claimColors(base, palette()).line;
        auto* series = new QScatterSeries;
        series->setName(m_plot.layout().lanes[lane].name);
        series->setMarkerSize(geometry.markSize);
        series->setColor(isApproximate ? faded(color, 0.3) : color);
        series->setPen(isApproximate ? QPen(color, 1, Qt::DashLine) : QPen(Qt::NoPen));
        series->append(look.value());
        m_chart->addSeries(series);
        series->attachAxis(m_timeAxis);
        series->attachAxis(m_heightAxis);
    }
}

void TimelineChart::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, paperColor(palette()));
    const TimelineLayout& layout = m_plot.layout();
    TimelineBackdrop backdrop(*painter, m_plot, palette());
    if (m_plot.isEmpty()) {
        backdrop.paintGround({});
        backdrop.paintMessage(noDatesText(layout.basis));
        return;
    }
    backdrop.paintGround(histogramCaption(layout.basis, m_plot.binUnit()));
    backdrop.paintMarks();
}

void TimelineChart::drawForeground(QPainter* painter, const QRectF&)
{
    if (m_current)
        TimelineBackdrop(*painter, m_plot, palette()).paintCurrent(*m_current, hasFocus());
}

void TimelineChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    measure();
    showView();
}

void TimelineChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange) {
        measure();
        showView();
    }
}

bool TimelineChart::walk(bool forward)
{
    const std::optional<ItemPlace> next = m_plot.neighbour(m_current, forward);
    if (!next)
        return false;
    m_plot.reveal(*next);
    showView();
    takeCurrent(next);
    return true;
}

QString TimelineChart::wordsOf(ItemPlace place, Wording wording) const
{
    const qsizetype index = m_plot.item(place).index;
    if (place.lane != contextLane)
        return m_itemWords(index, wording);
    const ContextEvent& event = m_plot.layout().events[index];
    return wording == Wording::ToolTip ? contextToolTip(event) : contextSentence(event);
}

void TimelineChart::takeCurrent(std::optional<ItemPlace> place)
{
    m_current = place;
    viewport()->update();
    if (m_current) {
        setAccessibleDescription(wordsOf(*m_current, Wording::Sentence));
        QAccessibleEvent described(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&described);
    }
    Q_EMIT currentClaimChanged(currentClaim());
}

void TimelineChart::openCurrent()
{
    if (!m_current)
        return;
    if (m_current->lane == contextLane)
        Q_EMIT contextEventOpened(m_plot.layout().events[m_plot.item(*m_current).index].id);
    else
        Q_EMIT claimOpened(currentClaim());
}

} // namespace careo::ui
