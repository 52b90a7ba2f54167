#include "core/store/CaseQueries.h"

#include "core/model/TextQuery.h"
#include "core/store/ClaimColumns.h"
#include "core/store/FilterSql.h"
#include "core/store/FullText.h"
#include "core/store/Query.h"
#include "core/store/WordMatches.h"

#include <algorithm>

namespace careo
{

namespace
{

// Noncharacters, which no text may hold, mark a hit in what FTS5 gives back.
constexpr QChar hitStart(0xfdd0);
constexpr QChar hitEnd(0xfdd1);
constexpr qsizetype snippetReach = 90;

QString orderBy(ArticleOrder order, Qt::SortOrder direction)
{
    const QString way
        = direction == Qt::AscendingOrder ? QStringLiteral("ASC") : QStringLiteral("DESC");
    switch (order) {
    case ArticleOrder::Title:
        return QStringLiteral("a.title_folded = '', a.title_folded %1, a.id").arg(way);
    case ArticleOrder::Outlet:
        return QStringLiteral("a.outlet_folded = '', a.outlet_folded %1, "
                              "a.published_first IS NULL, a.published_first, a.id")
            .arg(way);
    case ArticleOrder::Relevance: // those that match alike, and those without words, by date
        return orderBy(ArticleOrder::Published, Qt::DescendingOrder);
    case ArticleOrder::Published:
        return QStringLiteral("a.published_first IS NULL, a.published_first %1, "
                              "a.published_last %1, a.id")
            .arg(way);
    case ArticleOrder::Claims:
        return QStringLiteral("(SELECT count(*) FROM claim n WHERE n.article_id = a.id) %1, a.id")
            .arg(way);
    }
    Q_UNREACHABLE();
}

/// Those of `ids` that `order` names, in its order, then the others as they stand.
QList<ArticleId> inOrderOf(const QList<ArticleId>& order, QList<ArticleId> ids)
{
    QHash<ArticleId, qsizetype> places;
    for (const ArticleId id : order)
        places.insert(id, places.size());
    const auto place = [&](ArticleId id) { return places.value(id, places.size()); };
    std::stable_sort(
        ids.begin(), ids.end(), [&](ArticleId a, ArticleId b) { return place(a) < place(b); });
    return ids;
}

ClaimRow claimRow(const Query& row)
{
    return {claimFromRow(row), row.text(claimColumnCount), row.text(claimColumnCount + 1),
        row.date(claimColumnCount + 2)};
}

/// The text with FTS5's marks taken out, and where the first mark stood.
std::pair<QString, Passage> unmarked(const QString& marked)
{
    const qsizetype start = marked.indexOf(hitStart);
    const qsizetype end = start < 0 ? -1 : marked.indexOf(hitEnd, start);
    QString text = marked;
    text.remove(hitStart);
    text.remove(hitEnd);
    return {text, start < 0 || end < 0 ? Passage{} : Passage{start, end - 1}};
}

QString snippetAround(const QString& text, Passage hit)
{
    qsizetype start = qMax<qsizetype>(0, hit.start - snippetReach);
    qsizetype end = qMin(text.size(), hit.end + snippetReach);
    while (start > 0 && start < hit.start && !text[start - 1].isSpace())
        ++start;
    while (end < text.size() && end > hit.end && !text[end].isSpace())
        --end;
    return text.mid(start, end - start).trimmed();
}

SearchHit searchHit(ArticleId id, const Query& row)
{
    const auto [text, passage] = unmarked(row.text(2));
    return {id, row.text(0), row.date(1), snippetAround(text, passage), passage};
}

/// NotFound when the article was found by something else than the terms.
Result<SearchHit> markedHit(
    const Database& database, ArticleId id, const QList<TextQuery::Node>& terms)
{
    Query query(database,
        QStringLiteral("SELECT a.title, a.published, highlight(article_fts, 1, :start, :end) "
                       "FROM article_fts JOIN article a ON a.id = article_fts.rowid "
                       "WHERE article_fts MATCH :words AND article_fts.rowid = :id ORDER BY a.id"));
    query.bind(QStringLiteral(":id"), id)
        .bind(QStringLiteral(":start"), QString(hitStart))
        .bind(QStringLiteral(":end"), QString(hitEnd))
        .bind(QStringLiteral(":words"), fulltext::anyOfExpression(terms));
    return query.one<SearchHit>([id](const Query& row) { return searchHit(id, row); });
}

Result<SearchHit> plainHit(const Database& database, ArticleId id)
{
    Query query(
        database, QStringLiteral("SELECT title, published, text FROM article WHERE id = :id"));
    query.bind(QStringLiteral(":id"), id);
    return query.one<SearchHit>([id](const Query& row) { return searchHit(id, row); });
}

} // namespace

Result<QList<ArticleId>> CaseQueries::articles(
    const CaseFilter& filter, ArticleOrder order, Qt::SortOrder direction) const
{
    const auto conditions = filterSql(filter);
    if (!conditions)
        return tl::unexpected(conditions.error());
    Query query(m_database,
        QStringLiteral("SELECT a.id FROM article a WHERE %1 ORDER BY %2")
            .arg(conditions->articlesWhere(), orderBy(order, direction)));
    conditions->bindTo(query);
    auto ids = query.list<ArticleId>([](const Query& row) { return row.id<ArticleId>(0); });
    if (!ids || order != ArticleOrder::Relevance)
        return ids;
    const auto best = articlesByRelevance(m_database, *TextQuery::parse(filter.words));
    if (!best)
        return best;
    return inOrderOf(*best, *ids);
}

Result<QList<ArticleRow>> CaseQueries::rows(const QList<ArticleId>& ids) const
{
    QStringList numbers;
    for (const ArticleId id : ids)
        numbers << QString::number(id.value());
    const QString list = numbers.join(QLatin1Char(','));
    QHash<ArticleId, ArticleRow> found;
    const auto loaded
        = Query(m_database,
            QStringLiteral("SELECT id, title, outlet, author, published, language, is_read, "
                           "recognition FROM article WHERE id IN (%1) ORDER BY id")
                .arg(list))
              .list<ArticleRow>([](const Query& row) {
                  return ArticleRow{row.id<ArticleId>(0), row.text(1), row.text(2), row.text(3),
                      row.date(4), row.text(5), row.flag(6), row.optionalNumber(7), {}};
              });
    if (!loaded)
        return loaded;
    for (const ArticleRow& row : *loaded)
        found.insert(row.id, row);
    const auto counted
        = Query(m_database,
            QStringLiteral("SELECT article_id, claim_type_id, count(*) FROM claim "
                           "WHERE article_id IN (%1) GROUP BY article_id, claim_type_id "
                           "ORDER BY article_id, claim_type_id")
                .arg(list))
              .list<bool>([&found](const Query& row) {
                  found[row.id<ArticleId>(0)].claims.insert(row.id<ClaimTypeId>(1), row.number(2));
                  return true;
              });
    if (!counted)
        return tl::unexpected(counted.error());
    QList<ArticleRow> ordered;
    for (const ArticleId id : ids) {
        if (const auto row = found.constFind(id); row != found.cend())
            ordered << *row;
    }
    return ordered;
}

Result<QList<ClaimRow>> CaseQueries::claims(const CaseFilter& filter) const
{
    const auto conditions = filterSql(filter);
    if (!conditions)
        return tl::unexpected(conditions.error());
    Query query(m_database,
        QStringLiteral("SELECT %1, a.title, a.outlet, a.published FROM claim c JOIN article a ON "
                       "a.id = c.article_id WHERE %2 "
                       "ORDER BY c.article_id, c.passage_start, c.passage_end, c.id")
            .arg(claimColumns(), conditions->claimsWhere()));
    conditions->bindTo(query);
    return query.list<ClaimRow>(claimRow);
}

Result<FacetCounts> CaseQueries::facets(const CaseFilter& filter) const
{
    return facetCounts(m_database, filter);
}

Result<QList<ArticleId>> CaseQueries::articlesWithout(
    const QList<ArticleId>& without, int limit) const
{
    QStringList numbers;
    for (const ArticleId id : without)
        numbers << QString::number(id.value());
    Query query(m_database,
        QStringLiteral("SELECT a.id FROM article a WHERE a.id NOT IN (%1) ORDER BY %2 LIMIT :limit")
            .arg(numbers.join(QLatin1Char(',')),
                orderBy(ArticleOrder::Published, Qt::AscendingOrder)));
    query.bind(QStringLiteral(":limit"), QVariant(limit));
    return query.list<ArticleId>([](const Query& row) { return row.id<ArticleId>(0); });
}

Result<QList<ArticleId>> CaseQueries::newest(int limit) const
{
    Query query(m_database,
        QStringLiteral(
            "SELECT a.id FROM article a WHERE a.published_first IS NOT NULL "
            "ORDER BY a.published_first DESC, a.published_last DESC, a.id LIMIT :limit"));
    query.bind(QStringLiteral(":limit"), QVariant(limit));
    return query.list<ArticleId>([](const Query& row) { return row.id<ArticleId>(0); });
}

Result<int> CaseQueries::claimCount() const
{
    return Query(m_database, QStringLiteral("SELECT count(*) FROM claim"))
        .one<int>([](const Query& row) { return row.number(0); });
}

Result<int> CaseQueries::articleCount() const
{
    return Query(m_database, QStringLiteral("SELECT count(*) FROM article"))
        .one<int>([](const Query& row) { return row.number(0); });
}

Result<QList<SearchHit>> CaseQueries::search(const QString& words, int limit, int* total) const
{
    CaseFilter filter;
    filter.words = words;
    const auto ids = articles(filter, ArticleOrder::Published, Qt::DescendingOrder);
    if (!ids)
        return tl::unexpected(ids.error());
    if (total)
        *total = static_cast<int>(ids->size());
    const auto query = TextQuery::parse(words);
    const QList<TextQuery::Node> terms = query->wantedTerms();
    const qsizetype count = limit > 0 ? qMin<qsizetype>(limit, ids->size()) : ids->size();
    QList<SearchHit> hits;
    for (const ArticleId id : ids->first(count)) {
        auto hit = terms.isEmpty()
            ? Result<SearchHit>(tl::unexpected(Error{ErrorCode::NotFound, {}}))
            : markedHit(m_database, id, terms);
        if (!hit && hit.error().code == ErrorCode::NotFound)
            hit = plainHit(m_database, id);
        if (!hit)
            return tl::unexpected(hit.error());
        hits << *hit;
    }
    return hits;
}

} // namespace careo
