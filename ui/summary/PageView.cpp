#include "ui/summary/PageView.h"

#include "ui/style/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace careo::ui
{

namespace
{

constexpr double pointsPerInch = 72;
constexpr double zoomStep = 1.25;
constexpr double leastZoom = 0.25;
constexpr double mostZoom = 4;
constexpr int pictureMemory = 96 * 1024; ///< kilobytes; a larger page is drawn anew each time
constexpr int lineStep = 48;
constexpr double widestFit = 1.25; ///< on a wide screen a page as wide as it hides its own shape
constexpr float edgeStrength = 0.35F;

} // namespace

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_pictures(pictureMemory)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the summary"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalScrollBar()->setSingleStep(lineStep);
    horizontalScrollBar()->setSingleStep(lineStep);
}

void PageView::setPages(std::unique_ptr<SummaryPages> pages)
{
    const int former = verticalScrollBar()->value();
    m_pages = std::move(pages);
    m_pictures.clear();
    m_geometry.count = m_pages ? m_pages->count() : 0;
    m_geometry.paper = m_pages ? m_pages->paperSize() : QSizeF();
    updateScale();
    verticalScrollBar()->setValue(former);
    viewport()->update();
    Q_EMIT currentPageChanged();
}

int PageView::currentPage() const
{
    return m_geometry.pageInView(verticalScrollBar()->value(), viewport()->height());
}

void PageView::showPage(int index)
{
    const QRectF page = m_geometry.page(index, contentsWidth());
    verticalScrollBar()->setValue(qRound(page.top() - PageGeometry::gap));
}

double PageView::pixelsPerPoint() const
{
    return logicalDpiY() / pointsPerInch;
}

double PageView::contentsWidth() const
{
    return std::max<double>(viewport()->width(), m_geometry.contents().width());
}

double PageView::zoom() const
{
    return m_geometry.scale / pixelsPerPoint();
}

void PageView::setZoom(double zoom)
{
    m_fitsWidth = false;
    setScale(std::clamp(zoom, leastZoom, mostZoom) * pixelsPerPoint());
    Q_EMIT zoomChanged();
}

void PageView::zoomIn()
{
    setZoom(zoom() * zoomStep);
}

void PageView::zoomOut()
{
    setZoom(zoom() / zoomStep);
}

void PageView::setFitsWidth(bool fits)
{
    m_fitsWidth = fits;
    updateScale();
    Q_EMIT zoomChanged();
}

void PageView::updateScale()
{
    if (m_fitsWidth)
        setScale(std::min(widestFit * pixelsPerPoint(),
            PageGeometry::scaleToFit(m_geometry.paper, viewport()->width())));
    else
        updateScrollBars();
}

void PageView::setScale(double scale)
{
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const double ratio = scale / m_geometry.scale;
    if (!qFuzzyCompare(scale, m_geometry.scale))
        m_pictures.clear();
    m_geometry.scale = scale;
    updateScrollBars();
    if (verticalScrollBar()->value() > 0)
        verticalScrollBar()->setValue(qRound(middle * ratio - viewport()->height() / 2.0));
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PageView::updateScrollBars()
{
    const QSize contents = m_geometry.contents().toSize();
    verticalScrollBar()->setRange(0, std::max(0, contents.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(0, std::max(0, contents.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

QPixmap PageView::picture(int index, const QSize& size)
{
    if (const QPixmap* known = m_pictures.object(index))
        return *known;
    const double ratio = devicePixelRatioF();
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(m_geometry.scale, m_geometry.scale);
    m_pages->paint(painter, index);
    painter.end();
    m_pictures.insert(index, new QPixmap(pixmap), pixmap.width() * pixmap.height() * 4 / 1024);
    return pixmap;
}

void PageView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), hairlineColor(palette()));
    if (!m_pages)
        return;
    QColor edge = mutedColor(palette());
    edge.setAlphaF(edgeStrength);
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const auto [first, end] = m_geometry.visible(scrolled.y(), viewport()->height());
    for (int index = first; index < end; ++index) {
        const QRectF page = m_geometry.page(index, contentsWidth()).translated(-scrolled);
        painter.drawPixmap(page.topLeft().toPoint(), picture(index, page.size().toSize()));
        painter.setPen(edge);
        painter.drawRect(QRect(page.topLeft().toPoint(), page.size().toSize()));
    }
}

void PageView::resizeEvent(QResizeEvent*)
{
    updateScale();
    Q_EMIT currentPageChanged();
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() > 0)
        zoomIn();
    else if (event->angleDelta().y() < 0)
        zoomOut();
    event->accept();
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT currentPageChanged();
}

void PageView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace careo::ui
