#pragma once

#include "core/compare/AnswerValue.h"

#include <optional>

namespace careo
{

/// The amount a text tells, in English, Spanish or French: figures or number words up to a
/// hundred, a unit, "at least", "about", "up to", "between … and …". Where one amount follows
/// another ("98 years, later reduced to 60") the last one counts. Empty without a number. Any
/// thread.
[[nodiscard]] std::optional<Quantity> readQuantity(QStringView text);

} // namespace careo
