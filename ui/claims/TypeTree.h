#pragma once

#include "core/model/ClaimType.h"

#include <QList>

namespace careo::ui
{

/// Claim types as a tree of values. Lists come in the order of CaseSession::claimTypes(); those
/// given back hold the same types with parents and positions set, in no order to rely on.

/// By position.
[[nodiscard]] QList<ClaimType> childTypes(const QList<ClaimType>& types, ClaimTypeId parent);
/// True for the ancestor itself too.
[[nodiscard]] bool isWithinType(
    const QList<ClaimType>& types, ClaimTypeId candidate, ClaimTypeId ancestor);
/// How far below the top a type stands: 0 at the top.
[[nodiscard]] int typeDepth(const QList<ClaimType>& types, ClaimTypeId type);

/// With `type` as the child of `parent` before which `index` others stand; it is added, or leaves
/// the place it had.
[[nodiscard]] QList<ClaimType> withTypeAt(
    const QList<ClaimType>& types, ClaimType type, ClaimTypeId parent, qsizetype index);
/// With one type changed in other things than its place. A key it is given leaves its old holder.
[[nodiscard]] QList<ClaimType> withTypeChanged(
    const QList<ClaimType>& types, const ClaimType& changed);
/// Without `type`, whose children go to `newParent`: in its place when that was its own parent,
/// else behind the children there.
[[nodiscard]] QList<ClaimType> withoutType(
    const QList<ClaimType>& types, ClaimTypeId type, ClaimTypeId newParent);

/// `wish`, or "`wish` 2", "`wish` 3" … where a child of `parent` has that name already.
[[nodiscard]] QString freeTypeName(
    const QList<ClaimType>& types, ClaimTypeId parent, const QString& wish);
/// The lowest key from 1 to 9 that no type has; 0 when all are taken.
[[nodiscard]] int freeTypeKey(const QList<ClaimType>& types);

} // namespace careo::ui
