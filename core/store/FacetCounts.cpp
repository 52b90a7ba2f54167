#include "core/store/FacetCounts.h"

#include "core/store/FilterSql.h"
#include "core/store/Query.h"

#include <algorithm>
#include <optional>

namespace careo
{

namespace
{

/// Counts value after value; after a failure it does nothing more.
class Counter
{
public:
    Counter(const Database& database, const CaseFilter& filter)
        : m_database(database)
        , m_filter(filter)
    {
    }

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    /// Under the filter without one field, whose values and exclusions do not count.
    template <class List> CaseFilter without(List FilterChoices::*field) const
    {
        CaseFilter filter = m_filter;
        (filter.*field).clear();
        (filter.excluded.*field).clear();
        return filter;
    }

    template <class Take> void ofArticles(const char* columns, const CaseFilter& filter, Take take)
    {
        const auto sql = understood(filter);
        if (!sql)
            return;
        run(QStringLiteral("SELECT count(*), %1 FROM article a WHERE %2 GROUP BY %1 ORDER BY %1")
                .arg(QLatin1StringView(columns), sql->articlesWhere()),
            *sql, take);
    }

    template <class Take> void ofClaims(const char* column, const CaseFilter& filter, Take take)
    {
        const auto sql = understood(filter);
        if (!sql)
            return;
        run(QStringLiteral("SELECT count(*), %1 FROM %2 GROUP BY %1 ORDER BY %1")
                .arg(QLatin1StringView(column), claimsOf(*sql)),
            *sql, take);
    }

    int articles(const CaseFilter& filter)
    {
        const auto sql = understood(filter);
        return sql ? total(QStringLiteral("article a WHERE ") + sql->articlesWhere(), *sql) : 0;
    }

    int claims(const CaseFilter& filter)
    {
        const auto sql = understood(filter);
        return sql ? total(claimsOf(*sql), *sql) : 0;
    }

private:
    std::optional<FilterSql> understood(const CaseFilter& filter)
    {
        auto sql = filterSql(filter);
        if (sql)
            return *sql;
        m_error = sql.error();
        return std::nullopt;
    }

    /// The article is looked up only where something is asked of it.
    static QString claimsOf(const FilterSql& sql)
    {
        const bool asksArticle = !sql.articleConditions.isEmpty() || !sql.queryOnClaim.isEmpty();
        return QStringLiteral("claim c %1 WHERE %2")
            .arg(asksArticle ? QStringLiteral("JOIN article a ON a.id = c.article_id") : QString(),
                sql.claimsWhere());
    }

    template <class Take> void run(const QString& sql, const FilterSql& filter, Take take)
    {
        if (m_error)
            return;
        Query query(m_database, sql);
        filter.bindTo(query);
        const auto rows = query.list<bool>([&take](const Query& row) {
            take(row, row.number(0));
            return true;
        });
        if (!rows)
            m_error = rows.error();
    }

    int total(const QString& from, const FilterSql& filter)
    {
        int found = 0;
        run(QStringLiteral("SELECT count(*) FROM ") + from, filter,
            [&found](const Query&, int count) { found = count; });
        return found;
    }

    const Database& m_database;
    const CaseFilter& m_filter;
    std::optional<Error> m_error;
};

QMap<int, int> countYears(Counter& counter)
{
    QList<PublishedSpan> spans;
    counter.ofArticles("a.published_first, a.published_last",
        counter.without(&FilterChoices::years), [&](const Query& row, int count) {
            const bool isKnown = row.optionalNumber(1).has_value();
            spans << PublishedSpan{isKnown ? QDate::fromJulianDay(row.number(1)) : QDate(),
                isKnown ? QDate::fromJulianDay(row.number(2)) : QDate(), count};
        });
    return countPerYear(spans);
}

QMap<QString, int> countTexts(
    Counter& counter, const char* column, QStringList FilterChoices::*field, bool ofClaims)
{
    QMap<QString, int> texts;
    const auto take = [&texts](const Query& row, int count) { texts.insert(row.text(1), count); };
    if (ofClaims)
        counter.ofClaims(column, counter.without(field), take);
    else
        counter.ofArticles(column, counter.without(field), take);
    return texts;
}

} // namespace

// Open ends reach as far as the other dates do.
QMap<int, int> countPerYear(const QList<PublishedSpan>& spans)
{
    constexpr int earliest = 1000;
    constexpr int latest = 3000;
    int from = latest;
    int to = earliest;
    for (const PublishedSpan& span : spans) {
        for (const QDate day : {span.first, span.last}) {
            if (day.isValid() && day.year() > earliest && day.year() < latest) {
                from = std::min(from, day.year());
                to = std::max(to, day.year());
            }
        }
    }
    QMap<int, int> years;
    for (const PublishedSpan& span : spans) {
        if (!span.first.isValid()) {
            years[0] += span.count;
            continue;
        }
        const int last = std::min(span.last.year(), to);
        for (int year = std::max(span.first.year(), from); year <= last; ++year)
            years[year] += span.count;
    }
    return years;
}

Result<FacetCounts> facetCounts(const Database& database, const CaseFilter& filter)
{
    Counter counter(database, filter);
    FacetCounts counts;
    counter.ofClaims("c.claim_type_id", counter.without(&FilterChoices::claimTypes),
        [&counts](const Query& row, int count) {
            counts.claimTypes.insert(row.id<ClaimTypeId>(1), count);
        });
    counts.outlets = countTexts(counter, "a.outlet", &FilterChoices::outlets, false);
    counts.authors = countTexts(counter, "a.author", &FilterChoices::authors, false);
    counts.languages = countTexts(counter, "a.language", &FilterChoices::languages, false);
    counts.speakers = countTexts(counter, "c.speaker", &FilterChoices::speakers, true);
    counter.ofClaims("c.stance", counter.without(&FilterChoices::stances),
        [&counts](const Query& row, int count) {
            if (const auto stance = stanceFromKey(row.text(1)))
                counts.stances.insert(*stance, count);
        });
    counter.ofClaims("c.status", counter.without(&FilterChoices::statuses),
        [&counts](const Query& row, int count) {
            if (const auto status = claimStatusFromKey(row.text(1)))
                counts.statuses.insert(*status, count);
        });
    counts.years = countYears(counter);
    CaseFilter lacking = filter;
    lacking.withoutClaims = true;
    counts.withoutClaims = counter.articles(lacking);
    lacking = filter;
    lacking.withoutEventDate = true;
    counts.withoutEventDate = counter.claims(lacking);
    counts.articles = counter.articles(filter);
    counts.claims = counter.claims(filter);
    if (counter.error())
        return tl::unexpected(*counter.error());
    return counts;
}

} // namespace careo
