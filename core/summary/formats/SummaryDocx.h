#pragma once

#include "core/summary/SummaryContent.h"
#include "core/summary/SummaryTimeline.h"

#include <QByteArray>

namespace careo
{

/// The content as an Office Open XML document (ISO/IEC 29500, transitional): headings with outline
/// levels, tables with repeated heads, a table of contents that the reader's program can renew,
/// page numbers, links. The timeline is the picture given, and its
/// caption. Any thread.
[[nodiscard]] QByteArray summaryDocx(
    const SummaryContent& content, const SummaryOptions& options, const TimelineImage& timeline);

} // namespace careo
