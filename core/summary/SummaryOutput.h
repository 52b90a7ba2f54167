#pragma once

#include "core/base/Result.h"
#include "core/summary/CaseSummary.h"
#include "core/summary/SummaryOptions.h"

#include <optional>

class QPagedPaintDevice;

namespace careo
{

class SummaryPages;

enum class SummaryFormat { Pdf, Html, Odt, Docx, Markdown, Csv };

inline constexpr std::array allSummaryFormats{SummaryFormat::Pdf, SummaryFormat::Html,
    SummaryFormat::Odt, SummaryFormat::Docx, SummaryFormat::Markdown, SummaryFormat::Csv};

/// "pdf", "html", "odt", "docx", "md", "csv"
[[nodiscard]] QString suffix(SummaryFormat format);
/// By a file's ending, in any case; "htm" and "markdown" too. Empty for any other.
[[nodiscard]] std::optional<SummaryFormat> summaryFormatOf(const QString& path);

/// Writes the whole file or leaves the one that was there untouched. Progress is told in pages, by
/// the PDF only. FileNotWritable, DiskFull, RenderFailed, Cancelled. Any thread; the PDF needs a
/// QGuiApplication for the fonts.
[[nodiscard]] Result<void> writeSummary(const CaseSummary& summary, const QString& path,
    SummaryFormat format, const SummaryOptions& options, const PageProgress& progress = {});

/// Paints on a printer or a preview, whose page layout must be summaryPageLayout(); only the pages
/// in its page ranges where it has any. RenderFailed, Cancelled.
[[nodiscard]] Result<void> paintSummary(
    const SummaryPages& pages, QPagedPaintDevice& device, const PageProgress& progress = {});

} // namespace careo
