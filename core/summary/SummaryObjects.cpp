#include "core/summary/SummaryObjects.h"

#include "core/summary/SummaryStyle.h"

#include <QPainter>
#include <QTextFormat>

namespace careo
{

using namespace summaryStyle;

namespace
{

constexpr qreal dotsPerInch = 72;
constexpr qreal metresPerInch = 0.0254;
constexpr qreal swatchRadius = 1.5;

} // namespace

PointDevice::PointDevice(QObject* parent)
    : QObject(parent)
    , m_image(1, 1, QImage::Format_RGB32)
{
    const int dotsPerMetre = qRound(dotsPerInch / metresPerInch);
    m_image.setDotsPerMeterX(dotsPerMetre);
    m_image.setDotsPerMeterY(dotsPerMetre);
}

QSizeF SwatchObject::intrinsicSize(QTextDocument*, int, const QTextFormat&)
{
    return {swatchSize, swatchSize};
}

void SwatchObject::drawObject(
    QPainter* painter, const QRectF& rect, QTextDocument*, int, const QTextFormat& format)
{
    const qreal side = swatchSize - 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(format.property(SwatchColor).value<QColor>());
    painter->drawRoundedRect(
        QRectF(rect.left(), rect.bottom() - side, side, side), swatchRadius, swatchRadius);
    painter->restore();
}

TimelineObject::TimelineObject(const CaseSummary& summary, qreal width, QObject* parent)
    : QObject(parent)
    , m_timeline(summary)
    , m_size(width, m_timeline.height(width))
{
}

void TimelineObject::drawObject(
    QPainter* painter, const QRectF& rect, QTextDocument*, int, const QTextFormat&)
{
    painter->save();
    m_timeline.paint(*painter, rect);
    painter->restore();
}

} // namespace careo
