#pragma once

#include "core/base/Result.h"
#include "core/model/CaseFilter.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>

namespace careo
{

class Database;

/// What the filter's values would give: for each value the count under all other fields. What the
/// field's own exclusions leave out is counted too, so that it can be seen.
struct FacetCounts {
    QHash<ClaimTypeId, int> claimTypes; ///< claims of the type itself, without its children
    QMap<QString, int> outlets; ///< articles; "" is "no outlet known"
    QMap<QString, int> authors; ///< articles; "" is "no author known"
    QMap<QString, int> languages; ///< articles; "" is "no language known"
    QMap<QString, int> speakers; ///< claims; "" is "no speaker known"
    QHash<Stance, int> stances; ///< claims
    QHash<ClaimStatus, int> statuses; ///< claims
    /// Articles; 0 is "no date known". An article whose date spans years counts for each of those
    /// that stand between the case's earliest and latest.
    QMap<int, int> years;
    int withoutClaims = 0; ///< articles that pass all else
    int withoutEventDate = 0; ///< claims that pass all else
    int articles = 0; ///< that pass the whole filter
    int claims = 0; ///< that pass the whole filter

    bool operator==(const FacetCounts&) const = default;
};

/// So many articles that were published within these days; invalid days: it is not known when.
struct PublishedSpan {
    QDate first;
    QDate last;
    int count = 0;
};

/// FacetCounts::years of these spans.
[[nodiscard]] QMap<int, int> countPerYear(const QList<PublishedSpan>& spans);

/// Thread of `database`. QueryInvalid when the filter's words can not be understood.
[[nodiscard]] Result<FacetCounts> facetCounts(const Database& database, const CaseFilter& filter);

} // namespace careo
