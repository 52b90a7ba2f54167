#pragma once

#include "core/model/CaseFilter.h"
#include "core/model/ClaimType.h"
#include "core/store/FacetCounts.h"
#include "core/store/FilterColumns.h"
#include "core/store/WordMatches.h"

#include <QList>

#include <optional>
#include <vector>

namespace careo
{

/// A filter held against a case's columns; it gives what CaseQueries gives of the file. The columns
/// must outlive it. Any thread. Claims are looked at only when the filter or counts() asks.
class ColumnFilter
{
public:
    /// `types` are all of the case; without words `found` is empty.
    ColumnFilter(const FilterColumns& columns, const QList<ClaimType>& types,
        const CaseFilter& filter, const std::optional<WordMatches>& found);

    /// Whether the article at this place of the columns passes.
    [[nodiscard]] bool passes(quint32 article) const
    {
        return m_articles[article] == 0 && hasClaimThatPasses(article);
    }
    [[nodiscard]] FacetCounts counts();

private:
    void holdAgainstArticles();
    void holdAgainstClaims();
    void holdAgainstOwnFields();
    void holdAgainstTypes();
    void takeWords();
    [[nodiscard]] bool hasClaimThatPasses(quint32 article) const
    {
        return !m_asksClaims || m_hasClaim[article];
    }
    void countArticles(FacetCounts& counts) const;
    void countClaims(FacetCounts& counts) const;

    const FilterColumns& m_columns;
    QList<ClaimType> m_types;
    CaseFilter m_filter;
    std::optional<WordMatches> m_found;
    bool m_asksClaims; ///< an article passes only with a claim that passes
    std::vector<quint8> m_articles; ///< for each the fields it fails
    std::vector<quint8> m_claims; ///< for each the fields it fails; empty until asked for
    std::vector<bool> m_hasClaim; ///< articles with a claim that fails no field
    std::vector<bool> m_isTagged; ///< articles with any claim
};

} // namespace careo
