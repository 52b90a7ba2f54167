#pragma once

#include "core/summary/CaseSummary.h"

namespace careo::ui
{

/// "19 quotations checked, all stand"
[[nodiscard]] QString checkText(const CaseSummary& summary);

} // namespace careo::ui
