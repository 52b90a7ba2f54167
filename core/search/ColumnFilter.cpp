#include "core/search/ColumnFilter.h"

#include <QDate>
#include <QSet>

#include <algorithm>

namespace careo
{

namespace
{

enum ArticleField : quint8 {
    Outlet = 1,
    Author = 2,
    Language = 4,
    Years = 8,
    OtherTypes = 16,
    Untagged = 32,
    Published = 64,
    Words = 128,
};

enum ClaimField : quint8 {
    Type = 1,
    Speaker = 2,
    StanceField = 4,
    Status = 8,
    EventDate = 16,
    NoEventDate = 32,
};

/// For each number of a column whether its value fails the choice.
template <class Values, class Value>
std::vector<bool> failing(const Values& values, const QList<Value>& any, const QList<Value>& none)
{
    std::vector<bool> fails;
    fails.reserve(values.size());
    const QSet<Value> wanted(any.cbegin(), any.cend());
    const QSet<Value> unwanted(none.cbegin(), none.cend());
    for (const Value& value : values)
        fails.push_back((!any.isEmpty() && !wanted.contains(value)) || unwanted.contains(value));
    return fails;
}

/// An absent text and an empty one are the same value.
QStringList notNull(QStringList texts)
{
    for (QString& text : texts) {
        if (text.isNull())
            text = QStringLiteral("");
    }
    return texts;
}

/// A span of days that may be unknown reaches into [from, to]; an invalid end is open.
bool reaches(qint32 first, qint32 last, QDate from, QDate to)
{
    if (!from.isValid() && !to.isValid())
        return true;
    return first != FilterColumns::noDay && (!from.isValid() || last >= from.toJulianDay())
        && (!to.isValid() || first <= to.toJulianDay());
}

bool isInYears(const FilterColumns::ArticleRecord& article, const QList<int>& years)
{
    return std::any_of(years.cbegin(), years.cend(), [&article](int year) {
        if (year == 0)
            return article.firstDay == FilterColumns::noDay;
        return reaches(article.firstDay, article.lastDay, QDate(year, 1, 1), QDate(year, 12, 31));
    });
}

QList<ClaimTypeId> subtree(const QList<ClaimTypeId>& roots, const QList<ClaimType>& types)
{
    QList<ClaimTypeId> all = roots;
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (const ClaimType& type : types) {
            if (type.parent == all[i] && !all.contains(type.id))
                all << type.id;
        }
    }
    return all;
}

/// `counts` are of the numbers of a column.
QMap<QString, int> named(const ColumnValues& values, const std::vector<int>& counts)
{
    QMap<QString, int> map;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            map.insert(values.values()[static_cast<qsizetype>(i)], counts[i]);
    }
    return map;
}

std::vector<int> zeros(const ColumnValues& values)
{
    return std::vector<int>(static_cast<size_t>(values.values().size()), 0);
}

} // namespace

ColumnFilter::ColumnFilter(const FilterColumns& columns, const QList<ClaimType>& types,
    const CaseFilter& filter, const std::optional<WordMatches>& found)
    : m_columns(columns)
    , m_types(types)
    , m_filter(filter)
    , m_found(found)
    , m_asksClaims(filter.hasClaimFields())
    , m_articles(columns.articles.size(), 0)
{
    holdAgainstArticles();
    if (m_found)
        takeWords();
    if (m_asksClaims || m_filter.withoutClaims || !m_filter.excluded.claimTypes.isEmpty())
        holdAgainstClaims();
}

void ColumnFilter::holdAgainstArticles()
{
    const auto outlets = failing(
        m_columns.outlets.values(), notNull(m_filter.outlets), notNull(m_filter.excluded.outlets));
    const auto authors = failing(
        m_columns.authors.values(), notNull(m_filter.authors), notNull(m_filter.excluded.authors));
    const auto languages = failing(m_columns.languages.values(), notNull(m_filter.languages),
        notNull(m_filter.excluded.languages));
    for (size_t i = 0; i < m_articles.size(); ++i) {
        const FilterColumns::ArticleRecord& article = m_columns.articles[i];
        quint8 fails = 0;
        if (outlets[article.outlet])
            fails |= Outlet;
        if (authors[article.author])
            fails |= Author;
        if (languages[article.language])
            fails |= Language;
        if ((!m_filter.years.isEmpty() && !isInYears(article, m_filter.years))
            || isInYears(article, m_filter.excluded.years))
            fails |= Years;
        if (!reaches(
                article.firstDay, article.lastDay, m_filter.publishedFrom, m_filter.publishedTo))
            fails |= Published;
        m_articles[i] = fails;
    }
}

void ColumnFilter::holdAgainstClaims()
{
    if (!m_hasClaim.empty())
        return;
    m_claims.resize(m_columns.claims.size(), 0);
    m_hasClaim.resize(m_articles.size(), false);
    m_isTagged.resize(m_articles.size(), false);
    holdAgainstOwnFields();
    holdAgainstTypes();
    for (size_t i = 0; i < m_claims.size(); ++i) {
        const quint32 article = m_columns.claims[i].article;
        m_isTagged[article] = true;
        if (m_claims[i] == 0)
            m_hasClaim[article] = true;
    }
    for (size_t i = 0; m_filter.withoutClaims && i < m_articles.size(); ++i) {
        if (m_isTagged[i])
            m_articles[i] |= Untagged;
    }
}

void ColumnFilter::holdAgainstOwnFields()
{
    const auto speakers = failing(m_columns.speakers.values(), notNull(m_filter.speakers),
        notNull(m_filter.excluded.speakers));
    const auto stances = failing(allStances, m_filter.stances, m_filter.excluded.stances);
    const auto statuses = failing(allClaimStatuses, m_filter.statuses, m_filter.excluded.statuses);
    for (size_t i = 0; i < m_claims.size(); ++i) {
        const FilterColumns::ClaimRecord& claim = m_columns.claims[i];
        quint8 fails = 0;
        if (speakers[claim.speaker])
            fails |= Speaker;
        if (stances[static_cast<size_t>(claim.stance)])
            fails |= StanceField;
        if (statuses[static_cast<size_t>(claim.status)])
            fails |= Status;
        if (!reaches(claim.firstDay, claim.lastDay, m_filter.eventFrom, m_filter.eventTo))
            fails |= EventDate;
        if (m_filter.withoutEventDate && claim.hasEventDate)
            fails |= NoEventDate;
        m_claims[i] = fails;
    }
}

void ColumnFilter::holdAgainstTypes()
{
    if (m_filter.claimTypes.isEmpty() && m_filter.excluded.claimTypes.isEmpty())
        return;
    const auto wanted = failing(m_columns.types, subtree(m_filter.claimTypes, m_types), {});
    const auto unwanted
        = failing(m_columns.types, {}, subtree(m_filter.excluded.claimTypes, m_types));
    for (size_t i = 0; i < m_claims.size(); ++i) {
        const FilterColumns::ClaimRecord& claim = m_columns.claims[i];
        if (wanted[claim.type])
            m_claims[i] |= Type;
        if (unwanted[claim.type])
            m_articles[claim.article] |= OtherTypes;
    }
}

void ColumnFilter::takeWords()
{
    std::vector<bool> isFound(m_articles.size(), false);
    for (const quint32 place : m_columns.places(m_found->articles))
        isFound[place] = true;
    for (size_t i = 0; i < m_articles.size(); ++i) {
        if (!isFound[i])
            m_articles[i] |= Words;
    }
}

FacetCounts ColumnFilter::counts()
{
    holdAgainstClaims();
    FacetCounts counts;
    countArticles(counts);
    countClaims(counts);
    return counts;
}

void ColumnFilter::countArticles(FacetCounts& counts) const
{
    auto outlets = zeros(m_columns.outlets);
    auto authors = zeros(m_columns.authors);
    auto languages = zeros(m_columns.languages);
    QHash<std::pair<qint32, qint32>, int> spans;
    for (size_t i = 0; i < m_articles.size(); ++i) {
        if (!hasClaimThatPasses(static_cast<quint32>(i)))
            continue;
        const FilterColumns::ArticleRecord& article = m_columns.articles[i];
        const auto failsOnly
            = [fails = m_articles[i]](ArticleField field) { return (fails & ~field) == 0; };
        counts.articles += m_articles[i] == 0;
        outlets[article.outlet] += failsOnly(Outlet);
        authors[article.author] += failsOnly(Author);
        languages[article.language] += failsOnly(Language);
        counts.withoutClaims += failsOnly(Untagged) && !m_isTagged[i];
        if (failsOnly(Years))
            ++spans[{article.firstDay, article.lastDay}];
    }
    counts.outlets = named(m_columns.outlets, outlets);
    counts.authors = named(m_columns.authors, authors);
    counts.languages = named(m_columns.languages, languages);
    QList<PublishedSpan> published;
    for (auto span = spans.cbegin(); span != spans.cend(); ++span) {
        const auto [first, last] = span.key();
        published << (first == FilterColumns::noDay ? PublishedSpan{{}, {}, span.value()}
                                                    : PublishedSpan{QDate::fromJulianDay(first),
                                                        QDate::fromJulianDay(last), span.value()});
    }
    counts.years = countPerYear(published);
}

void ColumnFilter::countClaims(FacetCounts& counts) const
{
    auto speakers = zeros(m_columns.speakers);
    std::vector<int> types(m_columns.types.size(), 0);
    std::array<int, allStances.size()> stances{};
    std::array<int, allClaimStatuses.size()> statuses{};
    const auto isFound = [this](const FilterColumns::ClaimRecord& claim) {
        return std::binary_search(m_found->claims->cbegin(), m_found->claims->cend(), claim.id);
    };
    for (size_t i = 0; i < m_claims.size(); ++i) {
        const FilterColumns::ClaimRecord& claim = m_columns.claims[i];
        quint8 article = m_articles[claim.article];
        if (m_found && m_found->claims)
            article = isFound(claim) ? article & ~Words : article | Words;
        const auto failsOnly
            = [fails = m_claims[i]](ClaimField field) { return (fails & ~field) == 0; };
        if ((article & ~OtherTypes) == 0)
            types[claim.type] += failsOnly(Type);
        if (article != 0)
            continue;
        counts.claims += m_claims[i] == 0;
        speakers[claim.speaker] += failsOnly(Speaker);
        stances[static_cast<size_t>(claim.stance)] += failsOnly(StanceField);
        statuses[static_cast<size_t>(claim.status)] += failsOnly(Status);
        counts.withoutEventDate += failsOnly(NoEventDate) && !claim.hasEventDate;
    }
    counts.speakers = named(m_columns.speakers, speakers);
    for (size_t i = 0; i < types.size(); ++i) {
        if (types[i] > 0)
            counts.claimTypes.insert(m_columns.types[i], types[i]);
    }
    for (const Stance stance : allStances) {
        if (const int count = stances.at(static_cast<size_t>(stance)); count > 0)
            counts.stances.insert(stance, count);
    }
    for (const ClaimStatus status : allClaimStatuses) {
        if (const int count = statuses.at(static_cast<size_t>(status)); count > 0)
            counts.statuses.insert(status, count);
    }
}

} // namespace careo
