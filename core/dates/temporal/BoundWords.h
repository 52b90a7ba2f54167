#pragma once

#include "core/dates/temporal/Draft.h"
#include "core/dates/temporal/Language.h"

namespace careo::temporal
{

/// Whether the words before a date, or the first of its own ("desde finales de 2005"), say that it
/// opens or closes a time.
[[nodiscard]] TemporalExpression::Bound boundBefore(
    const Draft& draft, const TokenList& list, const Language& language);

} // namespace careo::temporal
