#include "core/summary/SummaryTimeline.h"

#include "core/summary/SummaryWords.h"
#include "core/summary/pages/SummaryStyle.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

namespace careo
{

namespace
{

constexpr qreal highest = 560;
constexpr qreal textSize = 8;
constexpr int svgResolution = 72;

/// XML has no place for control characters.
QString printable(QString words)
{
    for (QChar& c : words) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return words;
}

QList<ClaimType> claimTypes(const CaseSummary& summary)
{
    QList<ClaimType> types;
    for (const SummaryType& entry : summary.types) {
        ClaimType type;
        type.id = entry.id;
        type.name = printable(entry.name);
        type.color = entry.color;
        types.append(type);
    }
    return types;
}

} // namespace

SummaryTimeline::SummaryTimeline(const CaseSummary& summary, SummaryLanguage language)
    : m_layout(layOutTimeline(summary.timeline, claimTypes(summary), DateBasis::Event))
{
    const SummaryWords words(language);
    m_style.noDates = words.text(Word::NoDated);
    m_style.exactDay = words.text(Word::LegendDay);
    m_style.partialDate = words.text(Word::LegendPartial);
    m_style.approximate = words.text(Word::LegendApproximate);
    m_style.openEnd = words.text(Word::LegendOpenEnd);
    m_style.font = summaryStyle::sans(summaryStyle::factSize);
    m_style.textSize = textSize;
    m_style.locale = words.locale();
}

qreal SummaryTimeline::height(qreal width) const
{
    return std::min(highest, comfortableHeight(m_layout, width, m_style));
}

void SummaryTimeline::paint(QPainter& painter, const QRectF& area) const
{
    paintTimeline(painter, area, m_layout, m_style);
}

QString SummaryTimeline::svg(qreal width) const
{
    const QSizeF size(width, height(width));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(svgResolution);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    QPainter painter(&generator);
    paint(painter, QRectF(QPointF(), size));
    painter.end();
    const QString text = QString::fromUtf8(bytes);
    return text.mid(text.indexOf(QLatin1StringView("<svg")));
}

TimelineImage SummaryTimeline::image(qreal width) const
{
    if (isEmpty())
        return {};
    constexpr qreal scale = 200.0 / 72;
    const QSizeF size(width, height(width));
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paint(painter, QRectF(QPointF(), size));
    painter.end();
    TimelineImage made{{}, size};
    QBuffer buffer(&made.png);
    image.save(&buffer, "PNG");
    return made;
}

} // namespace careo
