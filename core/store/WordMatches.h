#pragma once

#include "core/base/Result.h"
#include "core/model/Ids.h"

#include <QList>

#include <optional>
#include <vector>

namespace careo
{

class Database;
class TextQuery;

/// What a query finds in the whole case, as row ids that go up.
struct WordMatches {
    std::vector<qint64> articles;
    /// Where the query asks something of claims; otherwise the claims are those of the articles.
    std::optional<std::vector<qint64>> claims;
};

/// `query` is not empty. Thread of `database`.
[[nodiscard]] Result<WordMatches> findWords(const Database& database, const TextQuery& query);

/// The articles that have any of the words the query looks for, the best match first (Okapi BM25, a
/// word in the title counting as five in the text). Thread of `database`.
[[nodiscard]] Result<QList<ArticleId>> articlesByRelevance(
    const Database& database, const TextQuery& query);

} // namespace careo
