#pragma once

#include "core/base/Result.h"
#include "core/summary/CaseSummary.h"
#include "core/summary/SummaryOptions.h"
#include "core/summary/SummaryOutput.h"

#include <QPromise>

#include <memory>

class QPrinter;

namespace careo::ui
{

/// A summary to be made in a worker, which opens the case for itself.
struct SummaryWork {
    QString casePath;
    CaseFilter filter;
    QString title;
    SummaryOptions options;
};

/// Reads the case and checks its quotations, now. Any thread. What opening and gathering report.
[[nodiscard]] Result<CaseSummary> gatherSummary(const SummaryWork& work);

/// Work for a Job: writes the file and tells its progress in pages. Any thread.
void saveSummary(QPromise<Result<void>>& promise, const SummaryWork& work, SummaryFormat format,
    const QString& path);

/// The same for a printer that the dialog has set up; nobody else uses it meanwhile. A printer that
/// prints to a file writes it whole or leaves the one that was there. PrinterFailed, and for a file
/// what writeWhole() reports.
void printSummary(QPromise<Result<void>>& promise, const SummaryWork& work,
    const std::shared_ptr<QPrinter>& printer);

/// The case's articles for reference managers, by the ending of `path`. Any thread.
void saveReferences(QPromise<Result<void>>& promise, const SummaryWork& work, const QString& path);

/// A file name for the title in `folder`, without the signs that file systems refuse.
[[nodiscard]] QString suggestedPath(
    const QString& folder, const QString& title, const QString& ending);

} // namespace careo::ui
