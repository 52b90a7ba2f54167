#include "ui/style/ClaimColors.h"

#include <algorithm>
#include <cmath>

namespace careo::ui
{

namespace
{

constexpr double graphicContrast = 3.0;
constexpr double textContrast = 4.5;
constexpr double lightTintStrength = 0.14;
constexpr double darkTintStrength = 0.20;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

QColor mixed(const QColor& over, const QColor& ground, double strength)
{
    const auto channel = [strength](float a, float b) {
        return static_cast<float>(a * strength + b * (1 - strength));
    };
    return QColor::fromRgbF(channel(over.redF(), ground.redF()),
        channel(over.greenF(), ground.greenF()), channel(over.blueF(), ground.blueF()));
}

/// Moves `color` toward white on a dark ground, toward black on a light one, until it stands out
/// from the paper and from the panels, since both carry swatches.
QColor standingOut(const QColor& color, const QPalette& palette)
{
    const QColor ground = palette.color(QPalette::Base);
    const QColor panel = palette.color(QPalette::Window);
    const QColor goal = luminance(ground) < 0.18 ? QColor(Qt::white) : QColor(Qt::black);
    for (int step = 0; step <= 20; ++step) {
        const QColor candidate = mixed(goal, color, step * 0.05);
        if (std::min(contrastRatio(candidate, ground), contrastRatio(candidate, panel))
            >= graphicContrast)
            return candidate;
    }
    return goal;
}

} // namespace

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

ClaimColors claimColors(QRgb base, const QPalette& palette)
{
    const QColor ground = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const bool dark = luminance(ground) < 0.18;
    QColor start = QColor::fromRgb(base);
    if (dark)
        start = mixed(QColor(Qt::white), start, 0.25);
    ClaimColors colors;
    colors.line = standingOut(start, palette);
    double strength = dark ? darkTintStrength : lightTintStrength;
    colors.tint = mixed(colors.line, ground, strength);
    while (strength > 0.02 && contrastRatio(text, colors.tint) < textContrast) {
        strength -= 0.02;
        colors.tint = mixed(colors.line, ground, strength);
    }
    colors.onLine = contrastRatio(QColor(Qt::white), colors.line)
            >= contrastRatio(QColor(Qt::black), colors.line)
        ? QColor(Qt::white)
        : QColor(Qt::black);
    return colors;
}

QList<QRgb> claimPalette()
{
    return {qRgb(0x00, 0x72, 0xb2), qRgb(0xd5, 0x5e, 0x00), qRgb(0x00, 0x9e, 0x73),
        qRgb(0xcc, 0x79, 0xa7), qRgb(0xe6, 0x9f, 0x00), qRgb(0x56, 0xb4, 0xe9),
        qRgb(0xf0, 0xe4, 0x42), qRgb(0x66, 0x66, 0x66)};
}

} // namespace careo::ui
