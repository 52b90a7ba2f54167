#pragma once

#include "core/import/html/HtmlLines.h"
#include "core/import/page/PageUnit.h"

#include <QList>
#include <QString>

#include <optional>

namespace careo
{

/// The text of a page, the part of it that is the article set in one piece.
struct HtmlText {
    QString text;
    QList<LineHint> hints; ///< by start
    std::optional<Passage> content; ///< the page's article or articles; nothing when none is clear
};

/// Finds the part of a page that is read, by the weight of its paragraphs, and writes the page's
/// text: what stands before that part, the part itself without what is laid into it (teasers,
/// captions, share buttons), then all the rest. No line is lost. `title` is the page's title as
/// its metadata give it, may be empty; `isOneArticle` tells that they speak of a single article.
[[nodiscard]] HtmlText composeHtmlText(
    const QList<HtmlLine>& lines, const QString& title, bool isOneArticle);

} // namespace careo
