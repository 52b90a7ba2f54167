#include "core/store/FilterSql.h"

#include "core/model/TextQuery.h"
#include "core/store/Query.h"
#include "core/store/QuerySql.h"

#include <algorithm>

namespace careo
{

namespace
{

QString where(const QStringList& conditions)
{
    return conditions.isEmpty() ? QStringLiteral("1") : conditions.join(QStringLiteral(" AND "));
}

/// `column IN (:name0, :name1 ...)`, each value entered in `sql`.
template <class Values>
QString anyOf(FilterSql& sql, const QString& column, const QString& name, const Values& values)
{
    QStringList names;
    for (const auto& value : values) {
        const QString placeholder = QStringLiteral(":%1%2").arg(name).arg(names.size());
        names << placeholder;
        sql.values.emplaceBack(placeholder, value);
    }
    return QStringLiteral("%1 IN (%2)").arg(column, names.join(QLatin1Char(',')));
}

QStringList withoutNull(const QStringList& texts)
{
    QStringList plain;
    for (const QString& text : texts)
        plain << (text.isNull() ? QStringLiteral("") : text);
    return plain;
}

void addClaimFields(FilterSql& sql, const CaseFilter& filter)
{
    if (!filter.claimTypes.isEmpty()) {
        QList<qint64> ids;
        std::transform(filter.claimTypes.cbegin(), filter.claimTypes.cend(),
            std::back_inserter(ids), [](ClaimTypeId id) { return id.value(); });
        sql.claimConditions << QStringLiteral(
            "c.claim_type_id IN (WITH RECURSIVE subtree(id) AS (SELECT id FROM claim_type WHERE %1 "
            "UNION SELECT t.id FROM claim_type t JOIN subtree s ON t.parent_id = s.id) "
            "SELECT id FROM subtree)")
                                   .arg(anyOf(
                                       sql, QStringLiteral("id"), QStringLiteral("type"), ids));
    }
    if (!filter.statuses.isEmpty()) {
        QStringList keys;
        for (const ClaimStatus status : filter.statuses)
            keys << toKey(status);
        sql.claimConditions << anyOf(
            sql, QStringLiteral("c.status"), QStringLiteral("status"), keys);
    }
    if (filter.eventFrom.isValid()) {
        sql.claimConditions << QStringLiteral("c.event_last >= :eventFrom");
        sql.values.emplaceBack(QStringLiteral(":eventFrom"), filter.eventFrom.toJulianDay());
    }
    if (filter.eventTo.isValid()) {
        sql.claimConditions << QStringLiteral("c.event_first <= :eventTo");
        sql.values.emplaceBack(QStringLiteral(":eventTo"), filter.eventTo.toJulianDay());
    }
}

void addArticleFields(FilterSql& sql, const CaseFilter& filter)
{
    if (!filter.outlets.isEmpty()) {
        sql.articleConditions << anyOf(
            sql, QStringLiteral("a.outlet"), QStringLiteral("outlet"), withoutNull(filter.outlets));
    }
    if (!filter.languages.isEmpty()) {
        sql.articleConditions << anyOf(sql, QStringLiteral("a.language"),
            QStringLiteral("language"), withoutNull(filter.languages));
    }
    if (filter.publishedFrom.isValid()) {
        sql.articleConditions << QStringLiteral("a.published_last >= :publishedFrom");
        sql.values.emplaceBack(
            QStringLiteral(":publishedFrom"), filter.publishedFrom.toJulianDay());
    }
    if (filter.publishedTo.isValid()) {
        sql.articleConditions << QStringLiteral("a.published_first <= :publishedTo");
        sql.values.emplaceBack(QStringLiteral(":publishedTo"), filter.publishedTo.toJulianDay());
    }
}

} // namespace

QString FilterSql::articlesWhere() const
{
    QStringList conditions = articleConditions;
    if (!queryOnArticle.isEmpty())
        conditions << queryOnArticle;
    if (!claimConditions.isEmpty()) {
        conditions << QStringLiteral(
            "EXISTS (SELECT 1 FROM claim c WHERE c.article_id = a.id AND %1)")
                          .arg(where(claimConditions));
    }
    return where(conditions);
}

QString FilterSql::claimsWhere() const
{
    QStringList conditions = articleConditions + claimConditions;
    if (!queryOnClaim.isEmpty())
        conditions << queryOnClaim;
    return where(conditions);
}

void FilterSql::bindTo(Query& query) const
{
    for (const auto& [name, value] : values)
        query.bind(name, value);
}

Result<FilterSql> filterSql(const CaseFilter& filter)
{
    const auto words = TextQuery::parse(filter.words);
    if (!words)
        return tl::unexpected(words.error());
    FilterSql sql;
    addArticleFields(sql, filter);
    addClaimFields(sql, filter);
    if (!words->isEmpty()) {
        const QuerySql onArticle = querySql(*words, QueryScope::Article);
        sql.queryOnArticle = onArticle.condition;
        sql.queryOnClaim = querySql(*words, QueryScope::Claim).condition;
        sql.values += onArticle.values;
    }
    return sql;
}

} // namespace careo
