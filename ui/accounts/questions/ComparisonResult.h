#pragma once

#include "core/compare/Comparison.h"
#include "core/compare/ConflictProposals.h"
#include "core/model/Article.h"

#include <functional>

namespace careo::ui
{

/// All that the Accounts room shows, read at one moment.
struct ComparisonResult {
    QList<QuestionComparison> questions;
    QList<ConflictProposal> proposals;
    SentenceIndex sentences; ///< of the case, unless it has too many articles
};

/// Looks for copies in articles that are new, and compares. Thread of the store.
[[nodiscard]] Result<ComparisonResult> readComparison(
    CaseStore& store, const std::function<bool()>& isCanceled);

} // namespace careo::ui
