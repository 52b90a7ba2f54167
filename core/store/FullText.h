#pragma once

#include "core/model/TextQuery.h"

#include <QString>
#include <QStringList>

namespace careo::fulltext
{

/// Everything that only SQLite's FTS5 knows: https://www.sqlite.org/fts5.html

/// The index over title and text, and the triggers that keep it true to the article table.
[[nodiscard]] QStringList schema();

/// A condition on `articleId` (an SQL column) that holds for the articles `query` finds. It uses
/// the placeholder ":words", which gets matchExpression().
[[nodiscard]] QString condition(const TextQuery& query, const QString& articleId);
/// The FTS5 expression for the query; for a query that only excludes, what it excludes.
[[nodiscard]] QString matchExpression(const TextQuery& query);

/// Statement for the index's own check; it writes nothing but needs a writable file.
[[nodiscard]] QString integrityCheck();

} // namespace careo::fulltext
