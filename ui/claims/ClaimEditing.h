#pragma once

#include "core/base/Result.h"
#include "core/model/Claim.h"

namespace careo::ui
{

class CaseSession;

/// What a researcher does to claims. Each is committed at once, can be undone by its name from the
/// session's undo stack, and reports a failure through the session.
/// Returned ids are invalid when it failed.

/// Tags the passage and makes the new claim the current one.
ClaimId tagPassage(CaseSession& session, ArticleId article, Passage passage, ClaimTypeId type);
void retagClaim(CaseSession& session, ClaimId claim, ClaimTypeId type);
void resizeClaim(CaseSession& session, ClaimId claim, Passage passage);
/// Note, speaker, stance, event date and status are taken from `changed`. `what` names the changed
/// field for the undo text ("note", "speaker", translated).
void changeClaimDetails(CaseSession& session, const Claim& changed, const QString& what);
void deleteClaim(CaseSession& session, ClaimId claim);

/// A claim type's name as it stands within a sentence: "staged raid".
[[nodiscard]] QString withinSentence(const QString& name);

} // namespace careo::ui
