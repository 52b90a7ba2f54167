#include "core/summary/SummaryOutput.h"

#include "core/summary/SummaryHtml.h"
#include "core/summary/SummaryPages.h"
#include "core/summary/SummaryWords.h"

#include <QFileInfo>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr int pdfResolution = 1200;
constexpr qreal pointsPerInch = 72;

tl::unexpected<Error> fileFailure(const QSaveFile& file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError
        || file.errorString().contains("No space left"_L1);
    return failure(isFull ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, file.fileName());
}

/// Opens the file that takes the place of `path` once it is whole. A device or a pipe is no file
/// that could be replaced.
Result<void> openWhole(QSaveFile& file)
{
    const QFileInfo info(file.fileName());
    if (info.exists() && !info.isFile())
        return failure(ErrorCode::FileNotWritable, file.fileName());
    return file.open(QIODevice::WriteOnly) ? Result<void>() : fileFailure(file);
}

/// Pages to print, from 0.
QList<int> wantedPages(const QPageRanges& ranges, int count)
{
    QList<int> pages;
    for (int page = 0; page < count; ++page) {
        if (ranges.isEmpty() || ranges.contains(page + 1))
            pages.append(page);
    }
    return pages;
}

} // namespace

Result<void> paintSummary(
    const SummaryPages& pages, QPagedPaintDevice& device, const PageProgress& progress)
{
    QPainter painter;
    if (!painter.begin(&device))
        return failure(ErrorCode::RenderFailed);
    const QList<int> wanted = wantedPages(device.pageRanges(), pages.count());
    for (qsizetype index = 0; index < wanted.size(); ++index) {
        if (index > 0 && !device.newPage())
            return failure(ErrorCode::RenderFailed);
        painter.save();
        painter.scale(device.logicalDpiX() / pointsPerInch, device.logicalDpiY() / pointsPerInch);
        pages.paint(painter, wanted.at(index));
        painter.restore();
        if (progress && !progress(static_cast<int>(index) + 1, static_cast<int>(wanted.size())))
            return failure(ErrorCode::Cancelled);
    }
    return painter.end() ? Result<void>() : failure(ErrorCode::RenderFailed);
}

Result<void> writeSummaryPdf(const CaseSummary& summary, const QString& path,
    const SummaryOptions& options, const PageProgress& progress)
{
    QSaveFile file(path);
    if (auto opened = openWhole(file); !opened)
        return opened;
    {
        QPdfWriter writer(&file);
        writer.setResolution(pdfResolution);
        writer.setPageLayout(summaryPageLayout(options.paper));
        writer.setTitle(summary.title);
        writer.setCreator(u"Careo " CAREO_VERSION ""_s);
        const SummaryPages pages(summary, options);
        if (auto painted = paintSummary(pages, writer, progress); !painted)
            return file.error() == QFileDevice::NoError ? painted : fileFailure(file);
    }
    if (file.error() != QFileDevice::NoError || !file.commit())
        return fileFailure(file);
    return {};
}

Result<void> writeSummaryHtml(
    const CaseSummary& summary, const QString& path, const SummaryOptions& options)
{
    QSaveFile file(path);
    if (auto opened = openWhole(file); !opened)
        return opened;
    const QByteArray bytes = summaryHtml(summary, options).toUtf8();
    if (file.write(bytes) != bytes.size() || !file.commit())
        return fileFailure(file);
    return {};
}

} // namespace careo
