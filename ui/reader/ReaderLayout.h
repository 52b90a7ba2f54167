#pragma once

#include <QPlainTextDocumentLayout>

namespace careo::ui
{

/// The plain-text layout with what a book page has: room between lines and between paragraphs,
/// and right-to-left paragraphs that begin at the right.
class ReaderLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    explicit ReaderLayout(QTextDocument* document);

    /// Pixels added to each line, and below each paragraph and the whole text.
    void setSpacing(qreal betweenLines, qreal belowParagraph, qreal belowText);

    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock& block) const override;

private:
    void spread(const QTextBlock& block) const;

    qreal m_betweenLines = 2;
    qreal m_belowParagraph = 0;
    qreal m_belowText = 0;
};

} // namespace careo::ui
