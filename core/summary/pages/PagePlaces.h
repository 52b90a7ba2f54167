#pragma once

#include "core/summary/pages/Pagination.h"

#include <QList>
#include <QRectF>
#include <QString>

class QTextBlock;
class QTextDocument;

namespace careo
{

/// A place that links, bookmarks and the contents point to.
struct PagePlace {
    QString anchor;
    int page = 0; ///< from 0
    qreal top = 0; ///< points from the paper's upper edge
    int level = 0; ///< of a heading, 0 for other places
    QString words; ///< of a heading

    bool operator==(const PagePlace&) const = default;
};

/// Words on a page that lead somewhere.
struct PageLink {
    int page = 0; ///< from 0
    QRectF area; ///< points from the paper's upper left corner
    QString target; ///< "#anchor" of a place, or a web address

    bool operator==(const PageLink&) const = default;
};

/// The block's lines where the document's layout has put them, in points of the endless page.
[[nodiscard]] QList<QRectF> lineRects(const QTextBlock& block);

/// Headings and sources, in the document's order. `body` is where the text stands on the paper.
[[nodiscard]] QList<PagePlace> findPlaces(
    const QTextDocument& document, const QList<PageSlice>& slices, const QRectF& body);
/// A link a line that it runs over; a line of the contents is one as a whole.
[[nodiscard]] QList<PageLink> findLinks(
    const QTextDocument& document, const QList<PageSlice>& slices, const QRectF& body);

} // namespace careo
