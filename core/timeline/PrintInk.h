#pragma once

#include <QColor>

namespace careo
{

/// The colours and sizes of a timeline on paper.
namespace print
{
inline const QColor ink(0x1f, 0x1f, 0x1c);
inline const QColor muted(0x5c, 0x5a, 0x55);
inline const QColor grid(0xd8, 0xd6, 0xd0);
inline const QColor histogram(0x4a, 0x5a, 0x6a);

inline constexpr double smallScale = 0.92;

/// Darkened until it stands out from white at 3:1 (WCAG 2.2, 1.4.11).
[[nodiscard]] QColor onWhite(QRgb base);
} // namespace print

} // namespace careo
