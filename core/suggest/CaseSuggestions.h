#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/model/CaseFilter.h"
#include "core/suggest/Suggestion.h"

#include <functional>

namespace careo
{

class CaseStore;

/// What of a case is asked for suggestions.
struct SuggestionRequest {
    CaseFilter filter; ///< the articles
    ArticleId article; ///< when valid, this one only, whatever the filter
    ClaimTypeId type; ///< when valid, this one only
    double leastScore = usualLeastScore;
    bool learns = true; ///< from what was decided in this case
};

/// A suggestion with what a list shows of it.
struct ProposedPassage {
    Suggestion suggestion;
    QString quote; ///< verbatim
    QString articleTitle;

    bool operator==(const ProposedPassage&) const = default;
};

struct CaseSuggestions {
    QList<ProposedPassage> open; ///< the likeliest first; the likeliest 1,000 at most
    qsizetype openCount = 0; ///< all of them
    qsizetype decidedCount = 0; ///< suggestions for these articles that were accepted or rejected
    bool hasCues = false; ///< whether any claim type asked for has cues
};

/// A Suggester of the case's cues, that has learned when the request wants it. Thread of the store.
[[nodiscard]] Result<Suggester> caseSuggester(CaseStore& store, const SuggestionRequest& request);

/// Hands over the open suggestions of each article asked for, in the articles' order. What was
/// rejected in an article is not proposed there again. Progress is in articles. Thread of the
/// store. QueryInvalid for the filter's words.
[[nodiscard]] Result<void> visitSuggestions(CaseStore& store, const SuggestionRequest& request,
    const std::function<void(const Article&, const QList<Suggestion>&)>& visit,
    const Progress& progress = {});

/// The same as a list for a person; what was found so far when it was stopped.
[[nodiscard]] Result<CaseSuggestions> caseSuggestions(
    CaseStore& store, const SuggestionRequest& request, const Progress& progress = {});

} // namespace careo
