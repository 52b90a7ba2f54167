#pragma once

#include "core/base/Result.h"
#include "core/summary/pages/PagePlaces.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>

namespace careo
{

/// What a reader of a PDF finds its way by.
struct PdfNavigation {
    QSizeF paper; ///< points
    QList<PagePlace> places; ///< headings become bookmarks, nested by their level
    QList<PageLink> links; ///< those to no place and no web address are left out
    QString author;
    QString language; ///< BCP 47

    bool operator==(const PdfNavigation&) const = default;
};

/// The PDF with bookmarks, links, author and language (ISO 32000-1, 12.3.3, 12.5.6.5, 14.3.3,
/// 14.9.2). The pages stay as they are. RenderFailed for bytes that are no PDF. Any thread.
[[nodiscard]] Result<QByteArray> withNavigation(
    const QByteArray& pdf, const PdfNavigation& navigation);

} // namespace careo
