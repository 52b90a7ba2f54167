#include "ui/summary/SummarySaving.h"

#include "core/summary/SummaryOutput.h"
#include "core/summary/SummaryPages.h"

#include <QDir>
#include <QPrinter>

namespace careo::ui
{

namespace
{

PageProgress progressOf(QPromise<Result<void>>& promise)
{
    return [&promise](int page, int pages) {
        promise.setProgressRange(0, pages);
        promise.setProgressValue(page);
        return !promise.isCanceled();
    };
}

} // namespace

void saveSummary(QPromise<Result<void>>& promise, const CaseSummary& summary,
    const SummaryOptions& options, SummaryFormat format, const QString& path)
{
    promise.addResult(format == SummaryFormat::Pdf
            ? writeSummaryPdf(summary, path, options, progressOf(promise))
            : writeSummaryHtml(summary, path, options));
}

void printSummary(QPromise<Result<void>>& promise, const CaseSummary& summary,
    const SummaryOptions& options, const std::shared_ptr<QPrinter>& printer)
{
    const SummaryPages pages(summary, options);
    const auto painted = paintSummary(pages, *printer, progressOf(promise));
    if (!painted)
        printer->abort();
    promise.addResult(painted);
}

QString suggestedPath(const QString& folder, const QString& title, SummaryFormat format)
{
    QString name = title.simplified().left(100);
    for (QChar& c : name) {
        if (QStringView(u"/\\:*?\"<>|").contains(c) || c.category() == QChar::Other_Control)
            c = QChar(u'-');
    }
    while (name.startsWith(QChar(u'.')))
        name.remove(0, 1);
    if (name.isEmpty())
        name = QStringLiteral("Summary");
    return QDir(folder).filePath(name + QChar(u'.') + suffix(format));
}

QString suffix(SummaryFormat format)
{
    return format == SummaryFormat::Pdf ? QStringLiteral("pdf") : QStringLiteral("html");
}

} // namespace careo::ui
