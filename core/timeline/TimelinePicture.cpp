#include "core/timeline/TimelinePicture.h"

#include "core/timeline/TimelinePrint.h"

#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace careo
{

namespace
{

Error fileError(const QSaveFile& file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return {isFull ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, file.fileName()};
}

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
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return false;
    image.fill(Qt::white);
    QPainter painter(&image);
    paintTimeline(painter, QRectF(QPointF(), QSizeF(size)), layout, style);
    painter.end();
    return image.save(&file, "PNG");
}

} // namespace

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
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool isSvg = ending == QLatin1String("svg");
    if (size.isEmpty() || (!isSvg && ending != QLatin1String("png")))
        return failure(ErrorCode::RenderFailed, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(fileError(file));
    const bool isWritten
        = isSvg ? writeSvg(file, layout, size, style) : writePng(file, layout, size, style);
    if (!isWritten && file.error() == QFileDevice::NoError)
        return failure(ErrorCode::RenderFailed, path);
    if (!isWritten || !file.commit())
        return tl::unexpected(fileError(file));
    return {};
}

} // namespace careo
