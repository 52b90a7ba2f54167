#pragma once

#include "core/base/Result.h"
#include "core/model/Statement.h"
#include "core/store/CaseQueries.h"

#include <QList>

#include <functional>

namespace careo
{

class CaseStore;

/// A claim with the chain over which its outlet has it.
struct AttributedClaim {
    ClaimRow row;
    Statement statement;
    QList<SourceLink> chain; ///< the researcher's, else the proposed one
    bool isProposed = false;

    bool operator==(const AttributedClaim&) const = default;
};

/// The claims of the case that have a chain, noted or proposed, by article and position. Where
/// nothing is noted and the words around the claim name nobody, its speaker is the chain. Ends
/// early with what it has when `isCanceled` says so. Thread of the store.
[[nodiscard]] Result<QList<AttributedClaim>> readAttributedClaims(
    const CaseStore& store, const std::function<bool()>& isCanceled);

} // namespace careo
