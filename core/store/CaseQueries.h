#pragma once

#include "core/base/Result.h"
#include "core/model/Article.h"
#include "core/model/CaseFilter.h"
#include "core/model/Claim.h"
#include "core/store/FacetCounts.h"

#include <QList>

namespace careo
{

class Database;

/// A claim with what a list, the timeline or the summary says of its article.
struct ClaimRow {
    Claim claim;
    QString articleTitle;
    QString outlet;
    EdtfDate published;

    bool operator==(const ClaimRow&) const = default;
};

/// One place in an article's text that a search found.
struct SearchHit {
    ArticleId article;
    QString title;
    EdtfDate published;
    QString snippet; ///< the words around the hit, verbatim, cut at word ends
    Passage passage; ///< the hit, in the article's text
};

/// Reading over several aggregates at once, under a filter. Thread of its CaseStore. QueryInvalid
/// when the filter's words can not be understood.
class CaseQueries
{
public:
    explicit CaseQueries(Database& database)
        : m_database(database)
    {
    }

    /// Articles that pass, in order; those without the value come last in either direction.
    [[nodiscard]] Result<QList<ArticleId>> articles(const CaseFilter& filter, ArticleOrder order,
        Qt::SortOrder direction = Qt::AscendingOrder) const;
    /// What a list shows of some articles, in the order of `ids`; ids that are gone are left out.
    [[nodiscard]] Result<QList<ArticleRow>> rows(const QList<ArticleId>& ids) const;
    /// Claims that pass, by article and position.
    [[nodiscard]] Result<QList<ClaimRow>> claims(const CaseFilter& filter) const;
    [[nodiscard]] Result<FacetCounts> facets(const CaseFilter& filter) const;
    /// The first `limit` articles by publication date that are not among `without`.
    [[nodiscard]] Result<QList<ArticleId>> articlesWithout(
        const QList<ArticleId>& without, int limit) const;
    /// The `limit` articles published last, without looking at the others.
    [[nodiscard]] Result<QList<ArticleId>> newest(int limit) const;
    /// How many articles the case holds.
    [[nodiscard]] Result<int> articleCount() const;
    [[nodiscard]] Result<int> claimCount() const;
    /// First hit of each article that matches, by publication date, newest first, undated last;
    /// `limit` articles at most, 0 for all. `total` (may be null) gets the count of articles.
    [[nodiscard]] Result<QList<SearchHit>> search(
        const QString& words, int limit, int* total) const;

private:
    Database& m_database;
};

} // namespace careo
