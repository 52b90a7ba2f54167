#include "core/timeline/TimelinePicture.h"

#include "core/base/WholeFile.h"
#include "core/timeline/TimelinePrint.h"

#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace careo
{

namespace
{

constexpr int pdfResolution = 1200;
constexpr double pointsPerInch = 72;

bool writeSvg(QIODevice& file, const TimelineLayout& layout, QSize size, const TimelineStyle& style)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(96);
    generator.setTitle(style.title);
    generator.setDescription(style.scope);
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    paintTimeline(painter, QRectF(QPointF(), QSizeF(size)), layout, style);
    return painter.end();
}

bool writePng(QIODevice& file, const TimelineLayout& layout, QSize size, const TimelineStyle& style)
{
    const QImage image = timelineImage(layout, size, style);
    return !image.isNull() && image.save(&file, "PNG");
}

/// One page as large as the picture, a unit of it a point.
bool writePdf(QIODevice& file, const TimelineLayout& layout, QSize size, const TimelineStyle& style)
{
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QSizeF(size), QPageSize::Point));
    writer.setPageMargins({});
    writer.setResolution(pdfResolution);
    writer.setTitle(style.title);
    writer.setCreator(QStringLiteral("Careo " CAREO_VERSION));
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    painter.scale(pdfResolution / pointsPerInch, pdfResolution / pointsPerInch);
    paintTimeline(painter, QRectF(QPointF(), QSizeF(size)), layout, style);
    return painter.end();
}

using Writer = bool (*)(QIODevice&, const TimelineLayout&, QSize, const TimelineStyle&);

/// Null for an ending that is none of a picture.
Writer writerFor(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1StringView("svg"))
        return writeSvg;
    if (ending == QLatin1StringView("png"))
        return writePng;
    return ending == QLatin1StringView("pdf") ? writePdf : nullptr;
}

} // namespace

QImage timelineImage(const TimelineLayout& layout, QSize size, const TimelineStyle& style)
{
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    QPainter painter(&image);
    paintTimeline(painter, QRectF(QPointF(), QSizeF(size)), layout, style);
    return image;
}

void paintTimeline(
    QPainter& painter, const QRectF& area, const TimelineLayout& layout, const TimelineStyle& style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, Qt::white);
    TimelinePrint(painter, area, layout, style).paint();
    painter.restore();
}

double comfortableHeight(const TimelineLayout& layout, double width, const TimelineStyle& style)
{
    QPainter unused;
    return TimelinePrint(unused, QRectF(0, 0, width, width), layout, style).wantedHeight();
}

Result<void> writeTimelinePicture(
    const TimelineLayout& layout, QSize size, const QString& path, const TimelineStyle& style)
{
    const Writer write = writerFor(path);
    if (size.isEmpty() || !write)
        return failure(ErrorCode::RenderFailed, path);
    return writeWhole(path, [&](QIODevice& file) -> Result<void> {
        if (!write(file, layout, size, style))
            return failure(ErrorCode::RenderFailed, path);
        return {};
    });
}

} // namespace careo
