#include "core/summary/pages/SummaryObjects.h"

#include "core/summary/pages/SummaryStyle.h"

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
constexpr qreal letterWidth = 5;
constexpr int letterSize = 7;

} // namespace

PointDevice::PointDevice(QObject* parent)
    : QObject(parent)
    , m_image(1, 1, QImage::Format_RGB32)
{
    const int dotsPerMetre = qRound(dotsPerInch / metresPerInch);
    m_image.setDotsPerMeterX(dotsPerMetre);
    m_image.setDotsPerMeterY(dotsPerMetre);
}

QSizeF SwatchObject::intrinsicSize(QTextDocument*, int, const QTextFormat& format)
{
    const auto letters = format.property(SwatchLetter).toString().size();
    return {
        swatchSize + letterWidth * static_cast<qreal>(qMax<qsizetype>(0, letters - 1)), swatchSize};
}

void SwatchObject::drawObject(
    QPainter* painter, const QRectF& rect, QTextDocument*, int, const QTextFormat& format)
{
    const QRectF square(rect.left(), rect.bottom() - swatchSize + 1, rect.width(), swatchSize);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(format.property(SwatchColor).value<QColor>());
    painter->drawRoundedRect(square, swatchRadius, swatchRadius);
    QFont font = sans(letterSize, QFont::Bold);
    font.setPixelSize(letterSize);
    painter->setFont(font);
    painter->setPen(Qt::white);
    painter->drawText(square, Qt::AlignCenter, format.property(SwatchLetter).toString());
    painter->restore();
}

TimelineObject::TimelineObject(
    const CaseSummary& summary, SummaryLanguage language, qreal width, QObject* parent)
    : QObject(parent)
    , m_timeline(summary, language)
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
