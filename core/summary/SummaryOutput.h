#pragma once

#include "core/base/Result.h"
#include "core/summary/CaseSummary.h"
#include "core/summary/SummaryOptions.h"

class QPagedPaintDevice;

namespace careo
{

class SummaryPages;

/// Each writes the whole file or leaves the one that was there untouched. FileNotWritable,
/// DiskFull, RenderFailed, Cancelled. Any thread; needs a QGuiApplication for the fonts.
[[nodiscard]] Result<void> writeSummaryPdf(const CaseSummary& summary, const QString& path,
    const SummaryOptions& options, const PageProgress& progress = {});
[[nodiscard]] Result<void> writeSummaryHtml(
    const CaseSummary& summary, const QString& path, const SummaryOptions& options);

/// Paints on a printer or a preview, whose page layout must be summaryPageLayout(); only the pages
/// in its page ranges where it has any. RenderFailed, Cancelled.
[[nodiscard]] Result<void> paintSummary(
    const SummaryPages& pages, QPagedPaintDevice& device, const PageProgress& progress = {});

} // namespace careo
