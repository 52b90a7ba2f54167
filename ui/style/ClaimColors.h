#pragma once

#include <QColor>
#include <QList>
#include <QPalette>
#include <QRgb>

namespace careo::ui
{

/// A claim type's colours on a ground of the current theme.
struct ClaimColors {
    QColor line; ///< underline, stripe, swatch: at least 3:1 against paper and panel
    QColor tint; ///< behind the text: the text keeps at least 4.5:1 on it
    QColor onLine; ///< text on a `line` ground (count badges): at least 4.5:1
};

[[nodiscard]] ClaimColors claimColors(QRgb base, const QPalette& palette);

/// The colours offered for claim types: the Okabe-Ito set (Okabe and Ito 2008), which stays
/// apart for colour-blind people.
[[nodiscard]] QList<QRgb> claimPalette();

/// WCAG 2.1 contrast ratio, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

} // namespace careo::ui
