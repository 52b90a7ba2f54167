#pragma once

#include "core/dates/temporal/Language.h"

namespace careo::temporal
{

/// Whether the verbs around tokens `first` to `end` speak of what is past (-1) or to come (1), by
/// the nearest one of their sentence, first of those before; 0 when none tells.
[[nodiscard]] int tenseAround(
    QStringView text, const TokenList& list, const Language& language, size_t first, size_t end);

} // namespace careo::temporal
