#pragma once

#include "core/model/ClaimType.h"

namespace careo::ui
{

class CaseSession;

/// What a researcher does to claim types. Each is one action that can be undone by its name from
/// the session's undo stack; a failure is reported through the session and changes nothing.

/// Adds a type at that place among the children of `parent`, with a colour and key that are free,
/// and a free name when none is given. Its id, or an invalid one when it failed.
ClaimTypeId addClaimType(
    CaseSession& session, ClaimTypeId parent, qsizetype index, const QString& name = {});
/// Everything but the place in the tree. A key it is given leaves the type that had it. `what`
/// names the change for the undo text ("name", translated).
void changeClaimType(CaseSession& session, const ClaimType& changed, const QString& what);
/// Makes it the child of `parent` before which `index` others stand.
void moveClaimType(CaseSession& session, ClaimTypeId type, ClaimTypeId parent, qsizetype index);
/// Its claims and the types below it go to `into`.
void mergeClaimType(CaseSession& session, ClaimTypeId type, ClaimTypeId into);
/// Its claims go to `claimsTo`, or are deleted when that is invalid; types below it move up.
void removeClaimType(CaseSession& session, ClaimTypeId type, ClaimTypeId claimsTo);

} // namespace careo::ui
