#include "ui/reader/ArticleText.h"

#include "ui/reader/ClaimMargin.h"
#include "ui/reader/ParagraphGutter.h"
#include "ui/reader/ReaderLayout.h"

#include <QAbstractTextDocumentLayout>
#include <QFontInfo>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr int inset = 24; ///< between the text and its margin
constexpr int gutterWidth = 48;
constexpr int marginWidth = 140;
constexpr int narrowMarginWidth = 24;
constexpr int leastPaperWidth = 320;

} // namespace

qsizetype ArticleText::topPosition() const
{
    return cursorForPosition(QPoint(0, 0)).position();
}

void ArticleText::showAtTop(qsizetype position)
{
    if (!isVisible()) {
        m_topWhenShown = position;
        return;
    }
    const auto last = qsizetype{document()->characterCount()} - 1;
    const int place = int(std::clamp(position, qsizetype{0}, last));
    const QTextBlock block = document()->findBlock(place);
    document()->documentLayout()->blockBoundingRect(block); // lays it out
    const QTextLine line = block.layout()->lineForTextPosition(place - block.position());
    verticalScrollBar()->setValue(
        block.firstLineNumber() + (line.isValid() ? line.lineNumber() : 0));
}

void ArticleText::setLook(const TextLook& look)
{
    setFont(look.font());
    m_measure = look.measure;
    const int size = QFontInfo(font()).pixelSize();
    const qreal linePitch = size * look.linePitch / 100.0;
    m_layout->setSpacing(
        qRound(linePitch - QFontMetricsF(font()).height()), qRound(size * 0.7), linePitch * 2);
    refreshMarks();
    updateColumn();
}

void ArticleText::updateColumn()
{
    const QString sample
        = QStringLiteral("the quick brown fox jumps over a lazy dog and then goes on its way, ");
    const qreal letter = QFontMetricsF(font()).horizontalAdvance(sample) / qreal(sample.size());
    const int bar = verticalScrollBar()->sizeHint().width();
    const int width = this->width() - bar;
    const int strip
        = width - marginWidth - gutterWidth < leastPaperWidth ? narrowMarginWidth : marginWidth;
    const int paper = width - strip;
    const int column = std::max(1, std::min(int(letter * m_measure), paper - gutterWidth - inset));
    // Text and margin stand side by side, in the middle together.
    const int left = std::max(gutterWidth, (paper - column - inset) / 2);
    const int shownBar = verticalScrollBar()->isVisibleTo(this) ? bar : 0;
    const int right = std::max(0, this->width() - shownBar - left - column);
    m_margin->setStripWidth(strip);
    if (left != m_columnLeft || column != m_columnWidth || viewportMargins().right() != right) {
        m_columnLeft = left;
        m_columnWidth = column;
        setViewportMargins(left, 0, right, 0);
        // A viewport that is just being shown tells nobody that it was resized meanwhile.
        QResizeEvent resized(viewport()->size(), QSize());
        QPlainTextEdit::resizeEvent(&resized);
        Q_EMIT columnMoved();
    }
    placeSideStrips();
}

void ArticleText::placeSideStrips()
{
    const QRect view = viewport()->geometry();
    m_gutter->setGeometry(view.left() - gutterWidth, view.top(), gutterWidth, view.height());
    m_margin->setGeometry(marginLeft(), view.top(), m_margin->stripWidth(), view.height());
}

int ArticleText::marginLeft() const
{
    const int atEdge = width() - verticalScrollBar()->sizeHint().width() - m_margin->stripWidth();
    return std::min(atEdge, m_columnLeft + m_columnWidth + inset);
}

} // namespace careo::ui
