#pragma once

#include "core/base/Result.h"
#include "core/summary/CaseSummary.h"
#include "core/summary/SummaryOptions.h"

#include <QPromise>

#include <memory>

class QPrinter;

namespace careo::ui
{

enum class SummaryFormat { Pdf, Html };

/// Work for a Job: writes the file and tells its progress in pages. Any thread.
void saveSummary(QPromise<Result<void>>& promise, const CaseSummary& summary,
    const SummaryOptions& options, SummaryFormat format, const QString& path);

/// The same for a printer that the dialog has set up; nobody else uses it meanwhile.
void printSummary(QPromise<Result<void>>& promise, const CaseSummary& summary,
    const SummaryOptions& options, const std::shared_ptr<QPrinter>& printer);

/// A file name for the title in `folder`, without the signs that file systems refuse.
[[nodiscard]] QString suggestedPath(
    const QString& folder, const QString& title, SummaryFormat format);
/// "pdf", "html"
[[nodiscard]] QString suffix(SummaryFormat format);

} // namespace careo::ui
