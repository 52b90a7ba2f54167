#include "ui/imports/ImportTextView.h"

#include "ui/imports/ImportTableModel.h"
#include "ui/style/Theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace careo::ui
{

namespace
{

constexpr int sideWidth = 12;
constexpr int longestLine = 90; ///< characters
constexpr int labelPadding = 6;

} // namespace

ImportTextView::ImportTextView(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(serifFont(11));
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    keepMeasure();
    setCursorWidth(2);
    setObjectName(QStringLiteral("importText"));
    setAccessibleName(tr("Text of the file with the boundaries of its articles"));
}

void ImportTextView::setDraft(const ImportDraft* draft)
{
    m_draft = draft;
    setPlainText(draft ? draft->extraction().text : QString());
    refresh();
}

void ImportTextView::refresh()
{
    QList<QTextEdit::ExtraSelection> greyed;
    if (m_draft) {
        for (const ImportDraft::Block& block : m_draft->blocks()) {
            if (block.isArticle)
                continue;
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(document());
            selection.cursor.setPosition(static_cast<int>(block.span.start));
            selection.cursor.setPosition(static_cast<int>(block.span.end), QTextCursor::KeepAnchor);
            selection.format.setForeground(mutedColor(palette()));
            selection.format.setFontStrikeOut(true);
            greyed << selection;
        }
    }
    setExtraSelections(greyed);
    viewport()->update();
}

void ImportTextView::showBlock(int block)
{
    if (!m_draft || block < 0 || block >= m_draft->blocks().size())
        return;
    QTextCursor cursor(document());
    // Going to the end first leaves the block's start at the top of the view, not at its foot.
    cursor.movePosition(QTextCursor::End);
    setTextCursor(cursor);
    cursor.setPosition(static_cast<int>(m_draft->blocks().at(block).span.start));
    setTextCursor(cursor);
}

QString ImportTextView::label(int block) const
{
    const ImportDraft::Block& shown = m_draft->blocks().at(block);
    if (!shown.isArticle)
        return tr("Not an article: %1").arg(leftOutText(shown.reason));
    int number = 0;
    for (int i = 0; i <= block; ++i)
        number += m_draft->blocks().at(i).isArticle ? 1 : 0;
    return tr("Article %1").arg(number);
}

void ImportTextView::paintBoundary(QPainter& painter, int block, qreal top) const
{
    const bool isArticle = m_draft->blocks().at(block).isArticle;
    const QColor ink = isArticle ? accentColor(palette()) : mutedColor(palette());
    const int width = viewport()->width();
    painter.setPen(QPen(ink, 1.5, isArticle ? Qt::SolidLine : Qt::DashLine));
    painter.drawLine(QPointF(0, top), QPointF(width, top));
    const QString text = label(block);
    const QFont font = sansFont(0.85, QFont::DemiBold);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const qreal textWidth = metrics.horizontalAdvance(text) + 2 * labelPadding;
    const QRectF box(width - textWidth - labelPadding, top, textWidth, metrics.height() + 2);
    painter.fillRect(box, isArticle ? chosenColor(palette()) : palette().color(QPalette::Window));
    painter.setPen(isArticle ? palette().color(QPalette::Text) : ink);
    painter.drawText(box, Qt::AlignCenter, text);
}

void ImportTextView::keepMeasure()
{
    const int measure
        = longestLine * fontMetrics().averageCharWidth() + qRound(2 * document()->documentMargin());
    const int room = contentsRect().width() - verticalScrollBar()->sizeHint().width() - sideWidth;
    setViewportMargins(sideWidth, 0, qMax(0, room - measure), 0);
}

void ImportTextView::resizeEvent(QResizeEvent* event)
{
    keepMeasure();
    QPlainTextEdit::resizeEvent(event);
}

void ImportTextView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        keepMeasure();
}

void ImportTextView::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    if (!m_draft)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QList<ImportDraft::Block>& blocks = m_draft->blocks();
    QTextBlock line = firstVisibleBlock();
    qreal top = blockBoundingGeometry(line).translated(contentOffset()).top();
    int next = m_draft->blockAt(line.position() - 1) + 1;
    while (line.isValid() && top <= viewport()->height()) {
        while (next < blocks.size() && blocks.at(next).span.start < line.position())
            ++next;
        if (next < blocks.size() && blocks.at(next).span.start < line.position() + line.length())
            paintBoundary(painter, next, top + 0.5);
        top += blockBoundingRect(line).height();
        line = line.next();
    }
}

} // namespace careo::ui
