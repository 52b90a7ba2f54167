#include "core/search/CaseSearch.h"

#include "core/base/Folding.h"
#include "core/model/TextQuery.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace careo
{

namespace
{

using Records = std::vector<FilterColumns::ArticleRecord>;
using Places = std::vector<quint32>;

/// Sorts by `key(place)` of those for which `isKnown(place)`, in this direction; the others come
/// last, all that are equal by `then(place)`.
template <class IsKnown, class Key, class Then>
void sortBy(Places& places, Qt::SortOrder direction, IsKnown isKnown, Key key, Then then)
{
    std::sort(places.begin(), places.end(), [&](quint32 a, quint32 b) {
        const bool isAKnown = isKnown(a);
        if (isAKnown != isKnown(b))
            return isAKnown;
        const auto keyOfA = key(a);
        const auto keyOfB = key(b);
        if (isAKnown && keyOfA != keyOfB)
            return direction == Qt::AscendingOrder ? keyOfA < keyOfB : keyOfB < keyOfA;
        return then(a) < then(b);
    });
}

/// For each outlet its place among all by folded name; -1 for none.
std::vector<int> ranks(const QStringList& outlets)
{
    std::vector<std::pair<QString, size_t>> names;
    for (qsizetype i = 0; i < outlets.size(); ++i)
        names.emplace_back(folded(outlets[i]), static_cast<size_t>(i));
    std::sort(names.begin(), names.end());
    std::vector<int> ranks(names.size(), -1);
    int rank = 0;
    for (size_t i = 0; i < names.size(); ++i) {
        if (i > 0 && names[i].first != names[i - 1].first)
            ++rank;
        if (!names[i].first.isEmpty())
            ranks[names[i].second] = rank;
    }
    return ranks;
}

std::vector<int> claimCounts(const FilterColumns& columns)
{
    std::vector<int> counts(columns.articles.size(), 0);
    for (const FilterColumns::ClaimRecord& claim : columns.claims)
        ++counts[claim.article];
    return counts;
}

Places inOrder(const FilterColumns& columns, ArticleOrder order, Qt::SortOrder direction)
{
    const Records& records = columns.articles;
    Places places(records.size());
    std::iota(places.begin(), places.end(), 0U);
    const auto always = [](quint32) { return true; };
    const auto itself = [](quint32 place) { return place; };
    const auto isDated
        = [&](quint32 place) { return records[place].firstDay != FilterColumns::noDay; };
    switch (order) {
    case ArticleOrder::Title:
        sortBy(
            places, direction, [&](quint32 place) { return !records[place].foldedTitle.isEmpty(); },
            [&](quint32 place) { return QStringView(records[place].foldedTitle); }, itself);
        break;
    case ArticleOrder::Outlet: {
        const auto rank = ranks(columns.outlets.values());
        sortBy(
            places, direction, [&](quint32 place) { return rank[records[place].outlet] >= 0; },
            [&](quint32 place) { return rank[records[place].outlet]; },
            [&](quint32 place) {
                return std::tuple(!isDated(place), records[place].firstDay, place);
            });
        break;
    }
    case ArticleOrder::Claims: {
        const auto counts = claimCounts(columns);
        sortBy(
            places, direction, always, [&](quint32 place) { return counts[place]; }, itself);
        break;
    }
    case ArticleOrder::Published:
    case ArticleOrder::Relevance: // where nothing else tells
        sortBy(
            places, direction, isDated,
            [&](quint32 place) {
                return std::pair(records[place].firstDay, records[place].lastDay);
            },
            itself);
        break;
    }
    return places;
}

} // namespace

Result<std::unique_ptr<CaseSearch>> CaseSearch::open(const QString& path)
{
    auto store = CaseStore::open(path, CaseStore::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    auto columns = FilterColumns::read((*store)->database());
    if (!columns)
        return tl::unexpected(columns.error());
    return std::unique_ptr<CaseSearch>(new CaseSearch(std::move(*store), std::move(*columns)));
}

Result<void> CaseSearch::update(const ChangeSet& changes)
{
    m_filtered.reset();
    m_sorting.reset();
    return m_columns.update(m_store->database(), changes);
}

Result<ColumnFilter*> CaseSearch::filtered(const CaseFilter& filter)
{
    if (m_filtered && m_filter == filter)
        return &*m_filtered;
    const auto query = TextQuery::parse(filter.words);
    if (!query)
        return tl::unexpected(query.error());
    std::optional<WordMatches> found;
    if (!query->isEmpty()) {
        auto matches = findWords(m_store->database(), *query);
        if (!matches)
            return tl::unexpected(matches.error());
        found = std::move(*matches);
    }
    const auto types = m_store->claimTypes().all();
    if (!types)
        return tl::unexpected(types.error());
    m_filtered.emplace(m_columns, *types, filter, found);
    m_filter = filter;
    return &*m_filtered;
}

const CaseSearch::Places& CaseSearch::sorted(ArticleOrder order, Qt::SortOrder direction)
{
    if (!m_sorting || m_sorting->order != order || m_sorting->direction != direction)
        m_sorting = Sorting{order, direction, inOrder(m_columns, order, direction)};
    return m_sorting->places;
}

Result<CaseSearch::Places> CaseSearch::sortedByRelevance(const QString& words)
{
    const auto query = TextQuery::parse(words);
    if (!query)
        return tl::unexpected(query.error());
    const auto best = articlesByRelevance(m_store->database(), *query);
    if (!best)
        return tl::unexpected(best.error());
    QHash<qint64, qsizetype> ranks;
    for (const ArticleId id : *best)
        ranks.insert(id.value(), ranks.size());
    std::vector<qsizetype> rank;
    rank.reserve(m_columns.articles.size());
    for (const FilterColumns::ArticleRecord& article : m_columns.articles)
        rank.push_back(ranks.value(article.id, best->size()));
    Places places = sorted(ArticleOrder::Published, Qt::DescendingOrder);
    std::stable_sort(
        places.begin(), places.end(), [&rank](quint32 a, quint32 b) { return rank[a] < rank[b]; });
    return places;
}

Result<QList<ArticleId>> CaseSearch::articles(
    const CaseFilter& filter, ArticleOrder order, Qt::SortOrder direction)
{
    const auto passing = filtered(filter);
    if (!passing)
        return tl::unexpected(passing.error());
    QList<ArticleId> ids;
    const auto take = [&](const Places& places) {
        for (const quint32 place : places) {
            if ((*passing)->passes(place))
                ids << ArticleId(m_columns.articles[place].id);
        }
    };
    if (order != ArticleOrder::Relevance) {
        take(sorted(order, direction));
        return ids;
    }
    const auto places = sortedByRelevance(filter.words);
    if (!places)
        return tl::unexpected(places.error());
    take(*places);
    return ids;
}

Result<FacetCounts> CaseSearch::facets(const CaseFilter& filter)
{
    const auto passing = filtered(filter);
    if (!passing)
        return tl::unexpected(passing.error());
    return (*passing)->counts();
}

} // namespace careo
