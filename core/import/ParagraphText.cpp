#include "core/import/ParagraphText.h"

namespace careo
{

void ParagraphText::append(QStringView text)
{
    m_open.reserve(m_open.size() + text.size());
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit == u'\x2028' || unit == u'\x2029' || unit == u'\x85' || unit == u'\v')
            m_open += u'\n';
        else if (unit >= u' ' || unit == u'\n' || unit == u'\t')
            m_open += c;
    }
}

void ParagraphText::endParagraph(int headingLevel)
{
    const QString paragraph = m_open.trimmed();
    m_open.clear();
    if (paragraph.isEmpty()) {
        m_hasGap = true;
        return;
    }
    if (!m_text.isEmpty())
        m_text += m_hasGap ? QStringView(u"\n\n\n") : QStringView(u"\n\n");
    m_hasGap = false;
    if (headingLevel > 0) {
        LineHint hint;
        hint.start = m_text.size();
        hint.headingLevel = headingLevel;
        m_hints.append(hint);
    }
    m_text += paragraph;
}

void ParagraphText::append(const ParagraphText& other)
{
    endParagraph();
    if (other.m_text.isEmpty())
        return;
    if (!m_text.isEmpty())
        m_text += QStringView(u"\n\n");
    for (LineHint hint : other.m_hints) {
        hint.start += m_text.size();
        m_hints.append(hint);
    }
    m_text += other.m_text;
}

} // namespace careo
