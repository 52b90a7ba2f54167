#pragma once

#include "core/import/Extraction.h"
#include "core/import/page/PageUnit.h"

#include <QList>
#include <QStringView>

namespace careo
{

/// Reads what the lines of one article say about it. `units` are those of the article; `title` is
/// an index into them, -1 when it has none.
[[nodiscard]] ArticleProposal readHeader(
    QStringView text, const QList<PageUnit>& units, qsizetype title);

/// A line as a value: single spaces, no white space around it.
[[nodiscard]] QString asValue(QStringView line);

} // namespace careo
