#include "core/summary/SummaryOutput.h"

#include "core/base/WholeFile.h"
#include "core/model/KeyTable.h"
#include "core/summary/formats/SummaryDocx.h"
#include "core/summary/formats/SummaryHtml.h"
#include "core/summary/formats/SummaryMarkdown.h"
#include "core/summary/formats/SummaryOdt.h"
#include "core/summary/formats/SummaryTable.h"
#include "core/summary/pages/PdfNavigation.h"
#include "core/summary/pages/SummaryPages.h"

#include <QBuffer>
#include <QFileInfo>
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

constexpr KeyTable<SummaryFormat, allSummaryFormats.size()> suffixes{
    {{{SummaryFormat::Pdf, "pdf"_L1}, {SummaryFormat::Html, "html"_L1},
        {SummaryFormat::Odt, "odt"_L1}, {SummaryFormat::Docx, "docx"_L1},
        {SummaryFormat::Markdown, "md"_L1}, {SummaryFormat::Csv, "csv"_L1}}}};

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

namespace
{

/// The pages are let go on return: they take more room than the file that is made of them.
Result<PdfNavigation> paintPdf(const CaseSummary& summary, QIODevice& to,
    const SummaryOptions& options, const PageProgress& progress)
{
    const SummaryPages pages(summary, options);
    QPdfWriter writer(&to);
    writer.setResolution(pdfResolution);
    writer.setPageLayout(summaryPageLayout(options.paper, options.margin));
    writer.setTitle(summary.title);
    writer.setCreator(u"Careo " CAREO_VERSION ""_s);
    if (const auto done = paintSummary(pages, writer, progress); !done)
        return tl::unexpected(done.error());
    return PdfNavigation{
        pages.paperSize(), pages.places(), pages.links(), options.author, toKey(options.language)};
}

Result<void> writePdf(const CaseSummary& summary, const QString& path,
    const SummaryOptions& options, const PageProgress& progress)
{
    QBuffer painted;
    painted.open(QIODevice::WriteOnly);
    const auto navigation = paintPdf(summary, painted, options, progress);
    if (!navigation)
        return tl::unexpected(navigation.error());
    const auto pdf = withNavigation(painted.data(), *navigation);
    return pdf ? writeWhole(path, *pdf) : tl::unexpected(pdf.error());
}

/// As wide as the text.
TimelineImage timelineOf(const CaseSummary& summary, const SummaryOptions& options)
{
    if (!options.has(SummaryPart::Timeline))
        return {};
    const QPageLayout layout = summaryPageLayout(options.paper, options.margin);
    const QMarginsF margins = layout.margins(QPageLayout::Point);
    return SummaryTimeline(summary, options.language)
        .image(layout.fullRect(QPageLayout::Point).marginsRemoved(margins).width());
}

} // namespace

QString suffix(SummaryFormat format)
{
    return suffixes.key(format);
}

std::optional<SummaryFormat> summaryFormatOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "htm"_L1)
        return SummaryFormat::Html;
    if (ending == "markdown"_L1)
        return SummaryFormat::Markdown;
    return suffixes.value(ending);
}

Result<void> writeSummary(const CaseSummary& summary, const QString& path, SummaryFormat format,
    const SummaryOptions& options, const PageProgress& progress)
{
    switch (format) {
    case SummaryFormat::Pdf:
        return writePdf(summary, path, options, progress);
    case SummaryFormat::Html:
        return writeWhole(path, summaryHtml(summary, options).toUtf8());
    case SummaryFormat::Odt:
        return writeWhole(path,
            summaryOdt(composeSummary(summary, options), options, timelineOf(summary, options)));
    case SummaryFormat::Docx:
        return writeWhole(path,
            summaryDocx(composeSummary(summary, options), options, timelineOf(summary, options)));
    case SummaryFormat::Markdown:
        return writeWhole(path, summaryMarkdown(composeSummary(summary, options)).toUtf8());
    case SummaryFormat::Csv:
        return writeWhole(path, summaryCsv(summary, options));
    }
    Q_UNREACHABLE();
}

} // namespace careo
