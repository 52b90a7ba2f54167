#pragma once

#include "ui/summary/PageGeometry.h"

#include "core/summary/SummaryPages.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <memory>

namespace careo::ui
{

/// The pages of a summary as they will be printed.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    /// Keeps the place in view as far as the new pages have it.
    void setPages(std::unique_ptr<SummaryPages> pages);

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
    QPixmap picture(int index, const QSize& size);

    std::unique_ptr<SummaryPages> m_pages;
    PageGeometry m_geometry;
    QCache<int, QPixmap> m_pictures;
    bool m_fitsWidth = true;
};

} // namespace careo::ui
