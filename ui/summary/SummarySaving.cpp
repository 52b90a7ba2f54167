#include "ui/summary/SummarySaving.h"

#include "core/base/WholeFile.h"
#include "core/exchange/References.h"
#include "core/store/CaseStore.h"
#include "core/summary/pages/SummaryPages.h"

#include <QDir>
#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>

#include <functional>

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

Result<void> sentToPrinter(const Result<void>& painted)
{
    if (!painted && painted.error().code == ErrorCode::RenderFailed)
        return failure(ErrorCode::PrinterFailed);
    return painted;
}

/// A printer that prints to a file would leave half of one behind when it stops.
Result<void> printWhole(QPrinter& printer, const std::function<Result<void>()>& paint)
{
    const QString path = printer.outputFileName();
    const QTemporaryDir folder;
    const QString printed = folder.filePath(QStringLiteral("printed"));
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(printed);
    if (auto painted = paint(); !painted)
        return painted;
    QFile file(printed);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::RenderFailed, path);
    return writeWhole(path, file.readAll());
}

} // namespace

Result<CaseSummary> gatherSummary(const SummaryWork& work)
{
    const auto store = CaseStore::open(work.casePath, CaseStore::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    return gatherRequested(**store,
        SummaryRequest{work.filter, work.title, QDate::currentDate(), work.options.context,
            work.options.has(SummaryPart::AnnotatedArticles)});
}

void saveSummary(QPromise<Result<void>>& promise, const SummaryWork& work, SummaryFormat format,
    const QString& path)
{
    const auto summary = gatherSummary(work);
    promise.addResult(summary
            ? writeSummary(*summary, path, format, work.options, progressOf(promise))
            : Result<void>(tl::unexpected(summary.error())));
}

void printSummary(QPromise<Result<void>>& promise, const SummaryWork& work,
    const std::shared_ptr<QPrinter>& printer)
{
    const auto summary = gatherSummary(work);
    if (!summary) {
        promise.addResult(Result<void>(tl::unexpected(summary.error())));
        return;
    }
    const SummaryPages pages(*summary, work.options);
    const auto paint = [&] {
        auto painted = paintSummary(pages, *printer, progressOf(promise));
        if (!painted)
            printer->abort();
        return painted;
    };
    promise.addResult(
        printer->outputFileName().isEmpty() ? sentToPrinter(paint()) : printWhole(*printer, paint));
}

void saveReferences(QPromise<Result<void>>& promise, const SummaryWork& work, const QString& path)
{
    const auto store = CaseStore::open(work.casePath, CaseStore::Access::ReadOnly);
    if (!store) {
        promise.addResult(Result<void>(tl::unexpected(store.error())));
        return;
    }
    const auto references = gatherReferences(**store, work.filter);
    promise.addResult(references ? writeReferences(*references, path)
                                 : Result<void>(tl::unexpected(references.error())));
}

QString suggestedPath(const QString& folder, const QString& title, const QString& ending)
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
    return QDir(folder).filePath(name + QChar(u'.') + ending);
}

} // namespace careo::ui
