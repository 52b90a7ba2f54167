#include "ui/summary/PageGeometry.h"

#include <algorithm>
#include <cmath>

namespace careo::ui
{

double PageGeometry::scaleToFit(const QSizeF& paper, double width)
{
    constexpr double least = 0.1;
    return paper.width() > 0 ? std::max(least, (width - 2 * gap) / paper.width()) : 1;
}

QSizeF PageGeometry::contents() const
{
    return {paper.width() * scale + 2 * gap, count * (paper.height() * scale + gap) + gap};
}

QRectF PageGeometry::page(int index, double width) const
{
    const QSizeF size = paper * scale;
    const double left = std::max(gap, (width - size.width()) / 2);
    return {QPointF(std::round(left), std::round(gap + index * (size.height() + gap))), size};
}

int PageGeometry::pageInView(double top, double height) const
{
    const double pitch = paper.height() * scale + gap;
    const int page = static_cast<int>((top + height / 2) / pitch);
    return std::clamp(page, 0, std::max(0, count - 1));
}

std::pair<int, int> PageGeometry::visible(double top, double height) const
{
    const double pitch = paper.height() * scale + gap;
    const int first = static_cast<int>(std::floor((top - gap) / pitch));
    const int end = static_cast<int>(std::ceil((top + height) / pitch));
    return {std::clamp(first, 0, count), std::clamp(end, 0, count)};
}

} // namespace careo::ui
