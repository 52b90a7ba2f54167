#include "ui/timeline/TimelineChart.h"

#include "ui/timeline/TimelineWords.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QRubberBand>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace careo::ui
{

namespace
{

constexpr double panStep = 0.1;
constexpr double wheelZoom = 0.8;
constexpr double wheelPan = 0.12;
constexpr double wheelNotch = 120;
constexpr int smallestFrame = 6;

} // namespace

void TimelineChart::keyPressEvent(QKeyEvent* event)
{
    m_isLeaving = false;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_plot.pan(event->key() == Qt::Key_Left ? -panStep : panStep);
        showView();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        walk(event->key() == Qt::Key_Down);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_Home:
    case Qt::Key_0:
        fitAll();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        openCurrent();
        return;
    case Qt::Key_Escape:
        m_isLeaving = true;
        takeCurrent({});
        return;
    default:
        event->ignore();
    }
}

bool TimelineChart::focusNextPrevChild(bool next)
{
    if (!m_isLeaving && walk(next))
        return true;
    m_isLeaving = false;
    return QChartView::focusNextPrevChild(next);
}

void TimelineChart::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    m_isLeaving = false;
    const bool isByKey
        = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKey && !m_current)
        walk(event->reason() == Qt::TabFocusReason);
    viewport()->update();
}

void TimelineChart::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void TimelineChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_plot.isEmpty()) {
        event->ignore();
        return;
    }
    m_pressedAt = event->pos();
    m_pressedRange = m_plot.range();
    if (m_plot.geometry().overview.contains(event->position())) {
        m_drag = Drag::Overview;
        moveOverviewTo(event->position().x());
    } else if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_drag = Drag::Frame;
    } else if (m_plot.geometry().histogram.contains(event->position())) {
        m_drag = Drag::Brush;
    } else {
        m_drag = Drag::Pressed;
    }
}

void TimelineChart::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF& plot = m_plot.geometry().plot;
    if (m_drag == Drag::Pressed
        && (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        m_drag = Drag::Pan;
    switch (m_drag) {
    case Drag::None:
        viewport()->setCursor(m_plot.itemAt(event->position()) || m_plot.binAt(event->position())
                ? Qt::PointingHandCursor
                : Qt::ArrowCursor);
        break;
    case Drag::Pressed:
        break;
    case Drag::Pan:
        viewport()->setCursor(Qt::ClosedHandCursor);
        m_plot.setRange(m_pressedRange.panned(
            (m_pressedAt.x() - event->pos().x()) / plot.width() * m_pressedRange.width()));
        showView();
        break;
    case Drag::Frame:
    case Drag::Brush:
        drawFrame(event->pos());
        break;
    case Drag::Overview:
        moveOverviewTo(event->position().x());
        break;
    }
}

void TimelineChart::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    viewport()->unsetCursor();
    if (drag == Drag::Pressed)
        clickAt(event->position());
    if (drag != Drag::Frame && drag != Drag::Brush)
        return;
    const std::optional<TimeRange> framed = finishFrame(event->pos());
    if (framed && drag == Drag::Brush) {
        Q_EMIT periodChosen(*framed);
    } else if (framed) {
        m_plot.setRange(*framed);
        showView();
    } else {
        clickAt(event->position());
    }
}

void TimelineChart::drawFrame(const QPoint& end)
{
    const TimelineGeometry& geometry = m_plot.geometry();
    const QRectF& over = m_drag == Drag::Brush ? geometry.histogram : geometry.plot;
    m_frame->setGeometry(
        QRect(QPoint(m_pressedAt.x(), qRound(over.top())), QPoint(end.x(), qRound(over.bottom())))
            .normalized());
    m_frame->show();
}

void TimelineChart::clickAt(QPointF position)
{
    if (const auto place = m_plot.itemAt(position)) {
        takeCurrent(place);
        openCurrent();
    } else if (const auto bin = m_plot.binAt(position)) {
        m_plot.setRange(bin->bin.range.padded(0.5, 0));
        showView();
    }
}

std::optional<TimeRange> TimelineChart::finishFrame(const QPoint& end)
{
    m_frame->hide();
    if (std::abs(end.x() - m_pressedAt.x()) < smallestFrame)
        return {};
    return TimeRange{m_plot.dayAtX(std::min(end.x(), m_pressedAt.x())),
        m_plot.dayAtX(std::max(end.x(), m_pressedAt.x()))};
}

void TimelineChart::moveOverviewTo(double x)
{
    const TimeRange& view = m_plot.range();
    m_plot.setRange(view.panned(m_plot.overviewDay(x) - (view.start + view.end) / 2));
    showView();
}

void TimelineChart::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    const bool isOverNames = event->position().x() < m_plot.geometry().plot.left();
    if (m_plot.isEmpty() || isOverNames) {
        event->ignore();
        return;
    }
    const bool pans = event->modifiers().testFlag(Qt::ShiftModifier)
        || std::abs(turned.x()) > std::abs(turned.y());
    if (pans) {
        const int delta = turned.x() != 0 ? turned.x() : turned.y();
        m_plot.pan(-delta / wheelNotch * wheelPan);
    } else {
        m_plot.zoom(
            std::pow(wheelZoom, turned.y() / wheelNotch), m_plot.dayAtX(event->position().x()));
    }
    showView();
    event->accept();
}

bool TimelineChart::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    return QChartView::viewportEvent(event);
}

void TimelineChart::showToolTip(const QPoint& position, const QPoint& globalPosition)
{
    if (const auto place = m_plot.itemAt(position)) {
        const QRect mark = m_plot.markRect(*place).adjusted(-3, -3, 3, 3).toAlignedRect();
        QToolTip::showText(globalPosition, wordsOf(*place, Wording::ToolTip), viewport(), mark);
    } else if (const auto bin = m_plot.binAt(position)) {
        QToolTip::showText(globalPosition, binText(bin->bin, bin->level), viewport());
    } else {
        QToolTip::hideText();
    }
}

} // namespace careo::ui
