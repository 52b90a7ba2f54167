#pragma once

#include "core/base/Result.h"
#include "core/model/HistoryEntry.h"

namespace careo
{

class Database;

/// Where the thing of an entry is now; invalid ids for what is no longer in the case.
struct HistoryPlace {
    ArticleId article;
    ClaimId claim; ///< the claim, or that which the thing belongs to

    bool operator==(const HistoryPlace&) const = default;
};

/// Thread of `database`.
[[nodiscard]] Result<HistoryPlace> placeOf(const Database& database, const HistoryEntry& entry);

} // namespace careo
