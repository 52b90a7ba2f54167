#include "ui/reader/ReaderLayout.h"

#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace careo::ui
{

ReaderLayout::ReaderLayout(QTextDocument* document)
    : QPlainTextDocumentLayout(document)
{
}

void ReaderLayout::setSpacing(qreal betweenLines, qreal belowParagraph, qreal belowText)
{
    m_betweenLines = std::max(betweenLines, 1.0);
    m_belowParagraph = belowParagraph;
    m_belowText = belowText;
    requestUpdate();
}

QRectF ReaderLayout::blockBoundingRect(const QTextBlock& block) const
{
    QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    if (!block.isValid() || !block.isVisible() || block.layout()->lineCount() == 0)
        return rect;
    spread(block);
    const QTextLayout& layout = *block.layout();
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    const qreal below = block.next().isValid() ? m_belowParagraph : m_belowText;
    rect.setBottom(last.y() + last.height() + m_betweenLines / 2 + below);
    return rect;
}

void ReaderLayout::spread(const QTextBlock& block) const
{
    const QTextLayout& layout = *block.layout();
    // A fresh layout begins at 0; this one moves the first line down, so it is recognised.
    if (layout.lineAt(0).y() > 0)
        return;
    const bool rightToLeft = block.textDirection() == Qt::RightToLeft;
    qreal y = m_betweenLines / 2;
    for (int i = 0; i < layout.lineCount(); ++i) {
        QTextLine line = layout.lineAt(i);
        const qreal indent = rightToLeft ? line.width() - line.naturalTextWidth() : 0;
        line.setPosition({line.x() + std::max(indent, 0.0), y});
        y += line.height() + m_betweenLines;
    }
}

} // namespace careo::ui
