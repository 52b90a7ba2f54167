#pragma once

#include <QColor>
#include <QFont>
#include <QRgb>
#include <QTextFormat>

namespace careo
{

/// The typography of the printed summary. Lengths are points (1/72 inch). Paper is white whatever
/// the program's theme.
namespace summaryStyle
{

inline constexpr qreal quoteSize = 10.5;
inline constexpr qreal factSize = 8.5;
inline constexpr qreal pageWordsSize = 8;
inline constexpr qreal barWidth = 2.5;
inline constexpr qreal claimIndent = 14;
inline constexpr qreal swatchSize = 9;
inline constexpr qreal ruleRoom = 9; ///< white between rows with a rule between them

/// The serif for what articles say.
[[nodiscard]] QFont serif(qreal size, QFont::Weight weight = QFont::Normal);
/// The sans for what the document says.
[[nodiscard]] QFont sans(qreal size, QFont::Weight weight = QFont::Normal);

[[nodiscard]] QColor ink();
[[nodiscard]] QColor muted();
[[nodiscard]] QColor hairline();
[[nodiscard]] QColor warning();
/// A claim type's colour on white paper: its hue, dark enough for 3:1.
[[nodiscard]] QColor typeColor(QRgb base);

/// What a block of the document asks of the pages.
enum BlockProperty {
    KeepsWithNext = QTextFormat::UserProperty + 1, ///< bool: not the last of a page
    KeepsTogether, ///< bool: its lines stay on one page
    StartsPage, ///< bool
    BarColor, ///< QColor of the bar beside it
    BarLeft, ///< qreal: points from the text's edge
    BarGroup, ///< int: neighbours of one group share their bar without a gap
    IsStamp, ///< bool: framed
    RuleAbove, ///< bool: a hairline over it
    BarPattern, ///< int: which of the bar's patterns, so that types differ without colour
    RoomAbove, ///< qreal: white above it where it begins a page
    TableGroup, ///< int: rows of one table
    IsTableHead, ///< bool: comes again on each page the table goes on
    ContentsTarget, ///< QString: the anchor whose page number stands at the line's end
    Anchor, ///< QString: what links and the contents point to
};

/// Objects that are drawn, not written.
enum ObjectType { Swatch = QTextFormat::UserObject + 1, TimelinePictureObject };
enum ObjectProperty { SwatchColor = QTextFormat::UserProperty + 100, SwatchLetter };

} // namespace summaryStyle

} // namespace careo
