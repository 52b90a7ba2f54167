#pragma once

#include "core/summary/SummaryContent.h"
#include "core/summary/SummaryTimeline.h"

#include <QByteArray>

namespace careo
{

/// The content as an OpenDocument text (ISO/IEC 26300, version 1.2): headings with outline levels,
/// tables with repeated heads, a table of contents that the reader's program can renew, page
/// numbers, links. The timeline is the picture given, and its
/// caption. Any thread.
[[nodiscard]] QByteArray summaryOdt(
    const SummaryContent& content, const SummaryOptions& options, const TimelineImage& timeline);

} // namespace careo
