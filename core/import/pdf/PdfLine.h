#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace careo
{

/// A line of a page as it is set.
struct PdfLine {
    QString text;
    QRectF box; ///< in points, from the page's upper left corner
    int page = 0;
    double pageHeight = 0;

    bool operator==(const PdfLine&) const = default;

    /// The height of its letters, near enough the size of its type.
    [[nodiscard]] double size() const { return box.height(); }
};

/// Takes out page numbers, and lines near the edge of a page that come back on others.
[[nodiscard]] QList<PdfLine> withoutRunningHeads(const QList<PdfLine>& lines);

} // namespace careo
