#pragma once

#include "core/base/Result.h"
#include "core/model/ClaimType.h"

namespace careo
{

class CaseStore;

/// The claim type of passages that were tagged only because they answer a question. It is made
/// when it is first needed, under `name`.
[[nodiscard]] Result<ClaimType> answerType(CaseStore& store, const QString& name);

} // namespace careo
