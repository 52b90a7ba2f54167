#include "ui/style/TextLines.h"

#include <QPainter>

namespace careo::ui
{

namespace
{

/// More than any number of lines shows.
constexpr qsizetype longestText = 800;

} // namespace

TextLines::TextLines(const QString& words, const QFont& font, int width, int limit)
    : m_words(words.left(longestText))
    , m_layout(m_words, font)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        if (m_count + 1 == limit && line.textStart() + line.textLength() < m_words.size()) {
            m_rest = QFontMetrics(font).elidedText(
                m_words.mid(line.textStart()), Qt::ElideRight, width);
            ++m_count;
            break;
        }
        ++m_count;
    }
    m_layout.endLayout();
    m_lineHeight = QFontMetrics(font).lineSpacing();
}

void TextLines::draw(QPainter* painter, const QRect& area) const
{
    const int whole = m_rest.isEmpty() ? m_count : m_count - 1;
    for (int i = 0; i < whole; ++i) {
        const QTextLine line = m_layout.lineAt(i);
        line.draw(painter, QPointF(area.left(), area.top() + i * m_lineHeight - line.y()));
    }
    if (m_rest.isEmpty())
        return;
    painter->setFont(m_layout.font());
    painter->drawText(
        QRect(area.left(), area.top() + whole * m_lineHeight, area.width(), m_lineHeight),
        Qt::AlignVCenter | (m_rest.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft), m_rest);
}

} // namespace careo::ui
