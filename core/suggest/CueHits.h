#pragma once

#include "core/base/Result.h"
#include "core/model/Cue.h"
#include "core/suggest/CaseSuggestions.h"

namespace careo
{

/// Sentences of the case that match one cue.
struct CueHits {
    QList<ProposedPassage> first; ///< by publication date of their articles; 100 at most
    qsizetype articles = 0; ///< that have some of `first`
    bool hasMore = false;
};

/// Thread of the store. QueryInvalid for the expression. What was found so far when stopped.
[[nodiscard]] Result<CueHits> cueHits(
    CaseStore& store, const Cue& cue, const Progress& progress = {});

} // namespace careo
