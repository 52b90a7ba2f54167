#pragma once

#include "core/model/Article.h"
#include "core/search/ColumnFilter.h"
#include "core/store/CaseStore.h"

#include <memory>
#include <optional>
#include <vector>

namespace careo
{

/// Answers of a large case in milliseconds, from columns held in memory: the same that CaseQueries
/// takes from the file, which for a million claims takes seconds. It reads the case over a
/// connection of its own and belongs to the thread that opened it.
class CaseSearch
{
public:
    /// Reads the columns, which takes some seconds for a million claims. Errors: those of
    /// CaseStore::open().
    [[nodiscard]] static Result<std::unique_ptr<CaseSearch>> open(const QString& path);

    /// Takes in what another connection committed.
    [[nodiscard]] Result<void> update(const ChangeSet& changes);

    /// As CaseQueries::articles().
    [[nodiscard]] Result<QList<ArticleId>> articles(
        const CaseFilter& filter, ArticleOrder order, Qt::SortOrder direction);
    /// As CaseQueries::facets().
    [[nodiscard]] Result<FacetCounts> facets(const CaseFilter& filter);

private:
    using Places = std::vector<quint32>;

    CaseSearch(std::unique_ptr<CaseStore> store, FilterColumns columns)
        : m_store(std::move(store))
        , m_columns(std::move(columns))
    {
    }

    /// The columns under this filter, kept for the next question about it.
    [[nodiscard]] Result<ColumnFilter*> filtered(const CaseFilter& filter);
    [[nodiscard]] const Places& sorted(ArticleOrder order, Qt::SortOrder direction);
    [[nodiscard]] Result<Places> sortedByRelevance(const QString& words);

    struct Sorting {
        ArticleOrder order;
        Qt::SortOrder direction;
        Places places;
    };

    std::unique_ptr<CaseStore> m_store;
    FilterColumns m_columns;
    CaseFilter m_filter;
    std::optional<ColumnFilter> m_filtered; ///< by m_filter
    std::optional<Sorting> m_sorting; ///< the last one asked for
};

} // namespace careo
