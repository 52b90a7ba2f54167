#pragma once

#include "core/model/TextQuery.h"

#include <QString>
#include <QStringList>

namespace careo::fulltext
{

/// Everything that only SQLite's FTS5 knows: https://www.sqlite.org/fts5.html

/// The index over title and text, and the triggers that keep it true to the article table.
[[nodiscard]] QStringList schema();
/// Rows are entered and removed by the statements below instead of by triggers: in the middle of a
/// transaction each statement with a trigger makes FTS5 write out what it has gathered, and merging
/// what is written in such small pieces takes most of the time of an import.
[[nodiscard]] QStringList gatheringSchema();
/// Enters the articles from the id bound to `:first` to that bound to `:last`.
[[nodiscard]] QString indexArticles();
/// Takes them out again; the rows must still be there.
[[nodiscard]] QString unindexArticles();
/// Enters the history after the entry bound to `:begin`.
[[nodiscard]] QString indexHistory();

/// The index over what the history tells, filled from the entries there are.
[[nodiscard]] QStringList historySchema();
/// A condition on `historyId` (an SQL column): the entries with a word that begins as
/// prefixExpression() bound to `placeholder` says, or in an article with such a title.
[[nodiscard]] QString historyCondition(const QString& historyId, const QString& placeholder);
/// The FTS5 expression for words that begin like this one; empty for one without a letter or digit.
[[nodiscard]] QString prefixExpression(const QString& word);

/// Whether matchExpression() can be made of the node, or of what a Not holds: it asks about words
/// only, and each part of it finds some.
[[nodiscard]] bool isTextual(const TextQuery::Node& node);
/// A condition on `articleId` (an SQL column): the articles that the FTS5 expression bound to
/// `placeholder` finds.
[[nodiscard]] QString condition(const QString& articleId, const QString& placeholder);
/// The FTS5 expression for a textual node that is no Not; in the title alone if asked.
[[nodiscard]] QString matchExpression(const TextQuery::Node& node, bool inTitle);
/// The FTS5 expression that finds any of the terms.
[[nodiscard]] QString anyOfExpression(const QList<TextQuery::Node>& terms);
/// A condition that `column` holds the text of foldedPattern() bound to `placeholder`.
[[nodiscard]] QString foldedCondition(const QString& column, const QString& placeholder);
/// A pattern for `text` anywhere, without regard to case and accents of Latin letters.
[[nodiscard]] QString foldedPattern(const QString& text);

/// Statement for the index's own check; it writes nothing but needs a writable file.
[[nodiscard]] QString integrityCheck();

} // namespace careo::fulltext
