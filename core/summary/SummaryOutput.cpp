#include "core/summary/SummaryOutput.h"

#include "core/base/WholeFile.h"
#include "core/summary/SummaryHtml.h"
#include "core/summary/SummaryPages.h"
#include "core/summary/SummaryWords.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr int pdfResolution = 1200;
constexpr qreal pointsPerInch = 72;

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
    return writeWhole(path, [&](QIODevice& file) {
        QPdfWriter writer(&file);
        writer.setResolution(pdfResolution);
        writer.setPageLayout(summaryPageLayout(options.paper));
        writer.setTitle(summary.title);
        writer.setCreator(u"Careo " CAREO_VERSION ""_s);
        return paintSummary(SummaryPages(summary, options), writer, progress);
    });
}

Result<void> writeSummaryHtml(
    const CaseSummary& summary, const QString& path, const SummaryOptions& options)
{
    return writeWhole(path, summaryHtml(summary, options).toUtf8());
}

} // namespace careo
