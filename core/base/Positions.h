#pragma once

#include <QStringView>

namespace careo
{

/// The only place where positions change their unit. Inside Careo a position counts UTF-16 code
/// units (QString positions); files for others and careo-cli count Unicode code points, as W3C Web
/// Annotation and REFI-QDA do. A lone surrogate counts as one code point.

/// Code points before `utf16Position`. A position inside a surrogate pair counts the pair.
[[nodiscard]] qsizetype codePointPosition(QStringView text, qsizetype utf16Position);

/// The UTF-16 position of code point `codePoint`; -1 when the text is shorter than that.
[[nodiscard]] qsizetype utf16Position(QStringView text, qsizetype codePoint);

/// Translates rising UTF-16 positions of one text to code points in one pass.
class CodePointCounter
{
public:
    explicit CodePointCounter(QStringView text)
        : m_text(text)
    {
    }

    /// As codePointPosition(); starts over when `utf16Position` is lower than the last one.
    [[nodiscard]] qsizetype at(qsizetype utf16Position);

private:
    QStringView m_text;
    qsizetype m_utf16 = 0;
    qsizetype m_codePoints = 0;
};

} // namespace careo
