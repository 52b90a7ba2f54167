#include "core/store/WordMatches.h"

#include "core/model/TextQuery.h"
#include "core/store/FullText.h"
#include "core/store/Query.h"
#include "core/store/QuerySql.h"

#include <algorithm>

namespace careo
{

namespace
{

/// The numbers that a query gives as one text: far quicker than a hundred thousand rows.
Result<std::vector<qint64>> numbers(Query& query)
{
    const auto listed = query.one<QByteArray>([](const Query& row) { return row.bytes(0); });
    if (!listed)
        return tl::unexpected(listed.error());
    std::vector<qint64> found;
    qint64 number = 0;
    for (const char each : *listed) {
        if (each == ',') {
            found.push_back(number);
            number = 0;
        } else {
            number = number * 10 + (each - '0');
        }
    }
    if (!listed->isEmpty())
        found.push_back(number);
    return found;
}

bool asksClaims(const TextQuery::Node& node)
{
    if (node.kind == TextQuery::Kind::Field)
        return isClaimField(node.field, node.text);
    return std::any_of(node.children.cbegin(), node.children.cend(), asksClaims);
}

Result<std::vector<qint64>> matching(
    const Database& database, const QString& sql, const QueryScope scope, const TextQuery& words)
{
    const QuerySql conditions = querySql(words, scope);
    Query query(database, sql.arg(conditions.condition));
    for (const auto& [name, value] : conditions.values)
        query.bind(name, value);
    auto found = numbers(query);
    if (found)
        std::sort(found->begin(), found->end());
    return found;
}

} // namespace

Result<WordMatches> findWords(const Database& database, const TextQuery& query)
{
    WordMatches matches;
    if (fulltext::isTextual(query.root())) {
        Query words(database,
            QStringLiteral("SELECT CAST(group_concat(rowid) AS BLOB) FROM article_fts "
                           "WHERE article_fts MATCH :words"));
        words.bind(QStringLiteral(":words"), fulltext::matchExpression(query.root(), false));
        auto found = numbers(words);
        if (!found)
            return tl::unexpected(found.error());
        matches.articles = std::move(*found);
        return matches;
    }
    auto articles = matching(database,
        QStringLiteral("SELECT CAST(group_concat(a.id) AS BLOB) FROM article a WHERE %1"),
        QueryScope::Article, query);
    if (!articles)
        return tl::unexpected(articles.error());
    matches.articles = std::move(*articles);
    if (!asksClaims(query.root()))
        return matches;
    auto claims = matching(database,
        QStringLiteral("SELECT CAST(group_concat(c.id) AS BLOB) FROM claim c "
                       "JOIN article a ON a.id = c.article_id WHERE %1"),
        QueryScope::Claim, query);
    if (!claims)
        return tl::unexpected(claims.error());
    matches.claims = std::move(*claims);
    return matches;
}

Result<QList<ArticleId>> articlesByRelevance(const Database& database, const TextQuery& query)
{
    const auto terms = query.wantedTerms();
    if (terms.isEmpty())
        return QList<ArticleId>();
    Query words(database,
        QStringLiteral("SELECT rowid FROM article_fts WHERE article_fts MATCH :words "
                       "ORDER BY bm25(article_fts, 5.0, 1.0), rowid"));
    words.bind(QStringLiteral(":words"), fulltext::anyOfExpression(terms));
    return words.list<ArticleId>([](const Query& row) { return row.id<ArticleId>(0); });
}

} // namespace careo
