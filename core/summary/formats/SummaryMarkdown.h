#pragma once

#include "core/summary/SummaryContent.h"

namespace careo
{

/// The content as Markdown (CommonMark with GitHub's tables). What articles say is escaped, so that
/// it reads as text and not as markup. The timeline is told by its caption. Any thread.
[[nodiscard]] QString summaryMarkdown(const SummaryContent& content);

} // namespace careo
