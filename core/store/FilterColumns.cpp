#include "core/store/FilterColumns.h"

#include "core/store/Query.h"

#include <algorithm>
#include <iterator>

namespace careo
{

namespace
{

using ArticleRecord = FilterColumns::ArticleRecord;
using ClaimRecord = FilterColumns::ClaimRecord;

/// Above this many changed articles all is read anew.
constexpr qsizetype mostUpdated = 2'000;
constexpr quint32 gone = std::numeric_limits<quint32>::max();

qint32 day(const Query& row, int column)
{
    return row.optionalNumber(column).value_or(FilterColumns::noDay);
}

/// `condition` narrows the rows of both tables: an SQL condition on %1, the article's id.
class Reader
{
public:
    Reader(FilterColumns& columns, const Database& database, QString condition)
        : m_columns(columns)
        , m_database(database)
        , m_condition(std::move(condition))
    {
    }

    Result<std::vector<ArticleRecord>> articles()
    {
        Query query(m_database,
            QStringLiteral("SELECT id, title_folded, outlet, author, language, published_first, "
                           "published_last FROM article WHERE %1 ORDER BY id")
                .arg(m_condition.arg(QStringLiteral("id"))));
        std::vector<ArticleRecord> records;
        const auto done = query.forEach([&](const Query& row) {
            records.push_back({row.bigNumber(0), row.text(1),
                m_columns.outlets.numberOf(row.text(2)), m_columns.authors.numberOf(row.text(3)),
                m_columns.languages.numberOf(row.text(4)), day(row, 5), day(row, 6)});
        });
        if (!done)
            return tl::unexpected(done.error());
        return records;
    }

    /// Appends the claims of the articles, which are in the columns already.
    Result<void> addClaims()
    {
        Query query(m_database,
            QStringLiteral("SELECT id, article_id, claim_type_id, speaker, stance, status, "
                           "event_date <> '', event_first, event_last FROM claim WHERE %1 "
                           "ORDER BY id")
                .arg(m_condition.arg(QStringLiteral("article_id"))));
        return query.forEach([&](const Query& row) {
            m_columns.claims.push_back({row.bigNumber(0), place(row.bigNumber(1)),
                type(row.id<ClaimTypeId>(2)), m_columns.speakers.numberOf(row.text(3)), day(row, 7),
                day(row, 8), stanceFromKey(row.text(4)).value_or(Stance::Asserts),
                claimStatusFromKey(row.text(5)).value_or(ClaimStatus::Unreviewed), row.flag(6)});
        });
    }

private:
    quint32 place(qint64 article) const
    {
        const auto& articles = m_columns.articles;
        const auto found = std::lower_bound(articles.cbegin(), articles.cend(), article,
            [](const ArticleRecord& record, qint64 id) { return record.id < id; });
        return static_cast<quint32>(found - articles.cbegin());
    }

    quint32 type(ClaimTypeId id)
    {
        auto& types = m_columns.types;
        const auto found = std::find(types.cbegin(), types.cend(), id);
        const auto place = static_cast<quint32>(found - types.cbegin());
        if (found == types.cend())
            types.push_back(id);
        return place;
    }

    FilterColumns& m_columns;
    const Database& m_database;
    QString m_condition;
};

/// Takes the articles out, with their claims, and puts others in; `added` goes up by id.
void replaceArticles(
    FilterColumns& columns, const QSet<ArticleId>& removed, std::vector<ArticleRecord> added)
{
    std::vector<ArticleRecord> kept;
    kept.reserve(columns.articles.size() + added.size());
    std::vector<quint32> newPlaces(columns.articles.size(), gone);
    auto next = added.begin();
    const auto take = [&](ArticleRecord& record) { kept.push_back(std::move(record)); };
    for (size_t i = 0; i < columns.articles.size(); ++i) {
        ArticleRecord& record = columns.articles[i];
        if (removed.contains(ArticleId(record.id)))
            continue;
        for (; next != added.end() && next->id < record.id; ++next)
            take(*next);
        newPlaces[i] = static_cast<quint32>(kept.size());
        take(record);
    }
    std::for_each(next, added.end(), take);
    columns.articles = std::move(kept);
    for (ClaimRecord& claim : columns.claims)
        claim.article = newPlaces[claim.article];
    std::erase_if(columns.claims, [](const ClaimRecord& claim) { return claim.article == gone; });
}

} // namespace

quint32 ColumnValues::numberOf(const QString& value)
{
    const auto found = m_numbers.constFind(value);
    if (found != m_numbers.cend())
        return *found;
    const auto number = static_cast<quint32>(m_values.size());
    m_values << value;
    m_numbers.insert(value, number);
    return number;
}

Result<FilterColumns> FilterColumns::read(const Database& database)
{
    FilterColumns columns;
    Reader reader(columns, database, QStringLiteral("%1 IS NOT NULL"));
    auto articles = reader.articles();
    if (!articles)
        return tl::unexpected(articles.error());
    columns.articles = std::move(*articles);
    if (const auto done = reader.addClaims(); !done)
        return tl::unexpected(done.error());
    return columns;
}

Result<void> FilterColumns::update(const Database& database, const ChangeSet& changes)
{
    const QSet<ArticleId> touched = changes.articlesAdded + changes.articlesChanged
        + changes.articlesRemoved + changes.claimArticles;
    if (touched.isEmpty())
        return {};
    if (touched.size() > mostUpdated) {
        auto all = read(database);
        if (!all)
            return tl::unexpected(all.error());
        *this = std::move(*all);
        return {};
    }
    QStringList ids;
    for (const ArticleId id : touched)
        ids << QString::number(id.value());
    Reader reader(*this, database, QStringLiteral("%1 IN (") + ids.join(u',') + u')');
    auto added = reader.articles();
    if (!added)
        return tl::unexpected(added.error());
    replaceArticles(*this, touched, std::move(*added));
    return reader.addClaims();
}

std::vector<quint32> FilterColumns::places(const std::vector<qint64>& ids) const
{
    std::vector<quint32> found;
    found.reserve(ids.size());
    auto record = articles.cbegin();
    for (const qint64 id : ids) {
        while (record != articles.cend() && record->id < id)
            ++record;
        if (record != articles.cend() && record->id == id)
            found.push_back(static_cast<quint32>(record - articles.cbegin()));
    }
    return found;
}

} // namespace careo
