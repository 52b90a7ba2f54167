#include "ui/fields/NoteEdit.h"

#include <QKeyEvent>
#include <QPlainTextDocumentLayout>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr int leastLines = 2;
constexpr int mostLines = 10;
constexpr int paddingAcross = 10; // the style sheet's padding and border, above and below

} // namespace

NoteEdit::NoteEdit(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_lines(leastLines)
{
    // The style sheet's rule for notes goes by this name.
    setObjectName(QStringLiteral("note"));
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(1);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteEdit::follow);
}

QSize NoteEdit::sizeHint() const
{
    const int text = m_lines * fontMetrics().lineSpacing();
    return {120, text + 2 * static_cast<int>(document()->documentMargin()) + paddingAcross};
}

void NoteEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT editingFinished();
}

void NoteEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT editingFinished();
    else if (event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void NoteEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    follow();
}

void NoteEdit::follow()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= mostLines;
         block = block.next()) {
        document()->documentLayout()->blockBoundingRect(block);
        lines += std::max(1, block.layout()->lineCount());
    }
    // Only a note that is taller than its field scrolls.
    setVerticalScrollBarPolicy(lines > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    lines = std::clamp(lines, leastLines, mostLines);
    if (lines == m_lines)
        return;
    m_lines = lines;
    updateGeometry();
}

} // namespace careo::ui
