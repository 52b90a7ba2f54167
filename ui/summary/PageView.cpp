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
constexpr int pictureMemory = 96 * 1024; ///< kilobytes
constexpr int lineStep = 48;
constexpr double widestFit = 1.25; ///< on a wide screen a page as wide as it hides its own shape
constexpr float edgeStrength = 0.35F;

/// In kilobytes. A cache deletes at once what costs more than it holds.
int cost(const QPixmap& picture)
{
    return std::min(pictureMemory, picture.width() * picture.height() * 4 / 1024);
}

} // namespace

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_pictures(pictureMemory)
    , m_formerPictures(pictureMemory)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the summary"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalScrollBar()->setSingleStep(lineStep);
    horizontalScrollBar()->setSingleStep(lineStep);
}

void PageView::setPages(int count, const QSizeF& paper)
{
    const int former = verticalScrollBar()->value();
    dropPictures();
    m_geometry.count = count;
    m_geometry.paper = paper;
    updateScale();
    verticalScrollBar()->setValue(former);
    viewport()->update();
    Q_EMIT currentPageChanged();
}

void PageView::dropPictures()
{
    for (const int index : m_pictures.keys()) {
        QPixmap* picture = m_pictures.take(index);
        m_formerPictures.insert(index, picture, cost(*picture));
    }
    m_wanted.clear();
}

double PageView::pictureScale() const
{
    return m_geometry.scale * devicePixelRatioF();
}

void PageView::setPicture(int index, double scale, const QImage& picture)
{
    m_wanted.remove(index);
    if (!qFuzzyCompare(scale, pictureScale()) || index >= m_geometry.count)
        return;
    auto* pixmap = new QPixmap(QPixmap::fromImage(picture));
    m_pictures.insert(index, pixmap, cost(*pixmap));
    m_formerPictures.remove(index);
    viewport()->update();
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
        dropPictures();
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

void PageView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), hairlineColor(palette()));
    QColor edge = mutedColor(palette());
    edge.setAlphaF(edgeStrength);
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const auto [first, end] = m_geometry.visible(scrolled.y(), viewport()->height());
    for (int index = first; index < end; ++index) {
        const QRectF page = m_geometry.page(index, contentsWidth()).translated(-scrolled);
        const QRect paper(page.topLeft().toPoint(), page.size().toSize());
        const QPixmap* picture = m_pictures.object(index);
        if (picture == nullptr) {
            if (!m_wanted.contains(index))
                Q_EMIT pictureWanted(index, pictureScale());
            m_wanted.insert(index);
            picture = m_formerPictures.object(index);
        }
        if (picture == nullptr)
            painter.fillRect(paper, Qt::white);
        else
            painter.drawPixmap(paper, *picture);
        painter.setPen(edge);
        painter.drawRect(paper);
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
