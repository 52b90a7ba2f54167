#pragma once

#include "core/suggest/CaseSuggestions.h"

namespace careo::ui
{

class CaseSession;

/// What a researcher decides of a suggestion. Each is committed at once, is one step that can be
/// undone, and reports a failure through the session.

/// Tags `extent` with a type and the suggestion's stance. With another type than the proposed one,
/// that is rejected.
void acceptSuggestion(
    CaseSession& session, const ProposedPassage& proposed, ClaimTypeId type, Passage extent);
void rejectSuggestion(CaseSession& session, const ProposedPassage& proposed);

} // namespace careo::ui
