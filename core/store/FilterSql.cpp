#include "core/store/FilterSql.h"

#include "core/model/TextQuery.h"
#include "core/store/Query.h"
#include "core/store/QuerySql.h"

#include <QVariantList>

namespace careo
{

namespace
{

QString where(const QStringList& conditions)
{
    return conditions.isEmpty() ? QStringLiteral("1") : conditions.join(QStringLiteral(" AND "));
}

/// Writes the conditions of a filter and enters their values.
class Writer
{
public:
    explicit Writer(FilterSql& sql)
        : m_sql(sql)
    {
    }

    void addArticleFields(const CaseFilter& filter)
    {
        QStringList& to = m_sql.articleConditions;
        choose(to, "a.outlet", texts(filter.outlets), texts(filter.excluded.outlets));
        choose(to, "a.author", texts(filter.authors), texts(filter.excluded.authors));
        choose(to, "a.language", texts(filter.languages), texts(filter.excluded.languages));
        if (!filter.years.isEmpty())
            to << years(filter.years);
        if (!filter.excluded.years.isEmpty())
            to << QStringLiteral("%1 IS NOT TRUE").arg(years(filter.excluded.years));
        if (!filter.excluded.claimTypes.isEmpty()) {
            to << QStringLiteral("a.id NOT IN (SELECT n.article_id FROM claim n WHERE "
                                 "n.claim_type_id IN (%1))")
                      .arg(subtree(filter.excluded.claimTypes));
        }
        if (filter.withoutClaims)
            to << QStringLiteral("NOT EXISTS (SELECT 1 FROM claim n WHERE n.article_id = a.id)");
        addDay(to, QStringLiteral("a.published_last >= %1"), filter.publishedFrom);
        addDay(to, QStringLiteral("a.published_first <= %1"), filter.publishedTo);
    }

    void addClaimFields(const CaseFilter& filter)
    {
        QStringList& to = m_sql.claimConditions;
        if (!filter.claimTypes.isEmpty())
            to << QStringLiteral("c.claim_type_id IN (%1)").arg(subtree(filter.claimTypes));
        choose(to, "c.speaker", texts(filter.speakers), texts(filter.excluded.speakers));
        choose(to, "c.stance", keys(filter.stances), keys(filter.excluded.stances));
        choose(to, "c.status", keys(filter.statuses), keys(filter.excluded.statuses));
        if (filter.withoutEventDate)
            to << QStringLiteral("c.event_date = ''");
        addDay(to, QStringLiteral("c.event_last >= %1"), filter.eventFrom);
        addDay(to, QStringLiteral("c.event_first <= %1"), filter.eventTo);
    }

private:
    QString value(const QVariant& given)
    {
        const QString name = QStringLiteral(":filter%1").arg(m_sql.values.size());
        m_sql.values.emplaceBack(name, given);
        return name;
    }

    QString list(const QVariantList& values)
    {
        QStringList names;
        for (const QVariant& each : values)
            names << value(each);
        return names.join(QLatin1Char(','));
    }

    void choose(QStringList& conditions, const char* column, const QVariantList& any,
        const QVariantList& none)
    {
        const QLatin1StringView name(column);
        if (!any.isEmpty())
            conditions << QStringLiteral("%1 IN (%2)").arg(name, list(any));
        if (!none.isEmpty())
            conditions << QStringLiteral("%1 NOT IN (%2)").arg(name, list(none));
    }

    static QVariantList texts(const QStringList& given)
    {
        QVariantList values;
        for (const QString& text : given)
            values << (text.isNull() ? QStringLiteral("") : text);
        return values;
    }

    template <class Value> static QVariantList keys(const QList<Value>& given)
    {
        QVariantList values;
        for (const Value each : given)
            values << toKey(each);
        return values;
    }

    QString subtree(const QList<ClaimTypeId>& roots)
    {
        QVariantList ids;
        for (const ClaimTypeId id : roots)
            ids << id.value();
        return QStringLiteral(
            "WITH RECURSIVE subtree(id) AS (SELECT id FROM claim_type WHERE id IN (%1) UNION "
            "SELECT t.id FROM claim_type t JOIN subtree s ON t.parent_id = s.id) "
            "SELECT id FROM subtree")
            .arg(list(ids));
    }

    QString years(const QList<int>& given)
    {
        QStringList parts;
        for (const int year : given) {
            if (year == 0) {
                parts << QStringLiteral("a.published_first IS NULL");
                continue;
            }
            const QString first = value(QDate(year, 1, 1).toJulianDay());
            const QString last = value(QDate(year, 12, 31).toJulianDay());
            parts << QStringLiteral("(a.published_last >= %1 AND a.published_first <= %2)")
                         .arg(first, last);
        }
        return QStringLiteral("(%1)").arg(parts.join(QStringLiteral(" OR ")));
    }

    void addDay(QStringList& conditions, const QString& pattern, QDate day)
    {
        if (day.isValid())
            conditions << pattern.arg(value(day.toJulianDay()));
    }

    FilterSql& m_sql;
};

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
    Writer writer(sql);
    writer.addArticleFields(filter);
    writer.addClaimFields(filter);
    if (!words->isEmpty()) {
        const QuerySql onArticle = querySql(*words, QueryScope::Article);
        sql.queryOnArticle = onArticle.condition;
        sql.queryOnClaim = querySql(*words, QueryScope::Claim).condition;
        sql.values += onArticle.values;
    }
    return sql;
}

} // namespace careo
