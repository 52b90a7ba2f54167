#include "core/base/Positions.h"

namespace careo
{

namespace
{

qsizetype unitsAt(QStringView text, qsizetype position)
{
    const bool isPair = text[position].isHighSurrogate() && position + 1 < text.size()
        && text[position + 1].isLowSurrogate();
    return isPair ? 2 : 1;
}

} // namespace

qsizetype codePointPosition(QStringView text, qsizetype utf16Position)
{
    return CodePointCounter(text).at(utf16Position);
}

qsizetype utf16Position(QStringView text, qsizetype codePoint)
{
    qsizetype position = 0;
    for (qsizetype i = 0; i < codePoint; ++i) {
        if (position >= text.size())
            return -1;
        position += unitsAt(text, position);
    }
    return position;
}

qsizetype CodePointCounter::at(qsizetype utf16Position)
{
    if (utf16Position < m_utf16) {
        m_utf16 = 0;
        m_codePoints = 0;
    }
    const qsizetype end = qMin(utf16Position, m_text.size());
    while (m_utf16 < end) {
        m_utf16 += unitsAt(m_text, m_utf16);
        ++m_codePoints;
    }
    return m_codePoints;
}

} // namespace careo
