#include "core/summary/pages/SummaryStyle.h"

#include "core/summary/SummaryOptions.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr double leastContrast = 3.0;

QFont font(const QStringList& families, QFont::StyleHint hint, qreal size, QFont::Weight weight)
{
    QFont result(families);
    result.setStyleHint(hint);
    result.setPointSizeF(size);
    result.setWeight(weight);
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

double linear(int channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1, against white.
double contrastOnWhite(const QColor& color)
{
    const double luminance = 0.2126 * linear(color.red()) + 0.7152 * linear(color.green())
        + 0.0722 * linear(color.blue());
    return 1.05 / (luminance + 0.05);
}

} // namespace

namespace summaryStyle
{

QFont serif(qreal size, QFont::Weight weight)
{
    static const QStringList families{
        u"Noto Serif"_s, u"Source Serif 4"_s, u"Liberation Serif"_s, u"DejaVu Serif"_s};
    return font(families, QFont::Serif, size, weight);
}

QFont sans(qreal size, QFont::Weight weight)
{
    static const QStringList families{
        u"Noto Sans"_s, u"Source Sans 3"_s, u"Liberation Sans"_s, u"DejaVu Sans"_s};
    return font(families, QFont::SansSerif, size, weight);
}

QColor ink()
{
    return QColor(0x1f, 0x1e, 0x1b);
}

QColor muted()
{
    return QColor(0x5c, 0x5a, 0x54);
}

QColor hairline()
{
    return QColor(0xc9, 0xc6, 0xbd);
}

QColor warning()
{
    return QColor(0x9b, 0x1c, 0x1c);
}

QColor typeColor(QRgb base)
{
    QColor color(base);
    while (contrastOnWhite(color) < leastContrast)
        color = color.darker(108);
    return color;
}

} // namespace summaryStyle

QPageSize usualPaper(const QLocale& locale)
{
    static const QList<QLocale::Territory> letterTerritories{QLocale::UnitedStates, QLocale::Canada,
        QLocale::Mexico, QLocale::Colombia, QLocale::Venezuela, QLocale::Chile,
        QLocale::Philippines, QLocale::PuertoRico, QLocale::CostaRica, QLocale::Guatemala,
        QLocale::Panama, QLocale::ElSalvador, QLocale::Nicaragua, QLocale::DominicanRepublic};
    return QPageSize(
        letterTerritories.contains(locale.territory()) ? QPageSize::Letter : QPageSize::A4);
}

QPageLayout summaryPageLayout(const QPageSize& paper, int margin)
{
    QPageLayout layout(paper, QPageLayout::Portrait, QMarginsF(margin, margin, margin, margin),
        QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

} // namespace careo
