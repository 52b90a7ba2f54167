#pragma once

#include "core/summary/CaseSummary.h"
#include "core/summary/SummaryOptions.h"

#include <QString>

namespace careo
{

/// The summary as one HTML page that stands alone: headings in order, its own style for screen and
/// print, no script, nothing loaded from elsewhere. Any thread.
[[nodiscard]] QString summaryHtml(const CaseSummary& summary, const SummaryOptions& options);

} // namespace careo
