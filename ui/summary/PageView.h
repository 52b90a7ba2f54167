#pragma once

#include "ui/summary/PageGeometry.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>
#include <QSet>

namespace careo::ui
{

/// The pages of a summary as they will be printed.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    /// Keeps the place in view as far as the new pages have it. `paper` in points.
    void setPages(int count, const QSizeF& paper);
    /// Answers pictureWanted(); passed over when the scale is no longer the one in view.
    void setPicture(int index, double scale, const QImage& picture);

    [[nodiscard]] int pageCount() const { return m_geometry.count; }
    /// From 0.
    [[nodiscard]] int currentPage() const;
    void showPage(int index);

    /// 1 is the size on paper.
    [[nodiscard]] double zoom() const;
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();
    [[nodiscard]] bool fitsWidth() const { return m_fitsWidth; }
    void setFitsWidth(bool fits);

Q_SIGNALS:
    /// A page came into view whose picture is not there. `scale` is pixels per point.
    void pictureWanted(int index, double scale);
    void zoomChanged();
    void currentPageChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;

private:
    void setScale(double scale);
    void updateScale();
    void updateScrollBars();
    [[nodiscard]] double pixelsPerPoint() const;
    [[nodiscard]] double contentsWidth() const;
    [[nodiscard]] double pictureScale() const;
    void dropPictures();

    PageGeometry m_geometry;
    QCache<int, QPixmap> m_pictures;
    QCache<int, QPixmap> m_formerPictures; ///< shown until the new ones come
    QSet<int> m_wanted;
    bool m_fitsWidth = true;
};

} // namespace careo::ui
