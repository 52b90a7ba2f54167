#pragma once

#include <QRectF>
#include <QSizeF>

namespace careo::ui
{

/// Where the pages of a preview lie: one under the other, centred, in pixels of the view's
/// contents.
struct PageGeometry {
    QSizeF paper; ///< in points
    int count = 0;
    double scale = 1; ///< pixels a point

    static constexpr double gap = 16; ///< around and between the pages

    /// The scale at which a page and its gaps fill `width`.
    [[nodiscard]] static double scaleToFit(const QSizeF& paper, double width);

    [[nodiscard]] QSizeF contents() const;
    /// In contents that are at least `width` wide.
    [[nodiscard]] QRectF page(int index, double width) const;
    /// The page that has most of the view; 0 without pages.
    [[nodiscard]] int pageInView(double top, double height) const;
    /// The pages that `top` to `top + height` shows: first and one behind the last.
    [[nodiscard]] std::pair<int, int> visible(double top, double height) const;
};

} // namespace careo::ui
