#include "ui/fields/NoteEdit.h"

#include "ui/fields/MarkdownView.h"

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
    , m_formatted(new MarkdownView(this))
    , m_height(leastLines * fontMetrics().lineSpacing())
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
    return {120, m_height + 2 * static_cast<int>(document()->documentMargin()) + paddingAcross};
}

void NoteEdit::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    follow();
}

void NoteEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    follow();
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
    const bool isEdited = hasFocus() || toPlainText().trimmed().isEmpty();
    const int line = fontMetrics().lineSpacing();
    m_formatted->setVisible(!isEdited);
    m_formatted->setGeometry(viewport()->geometry());
    if (!isEdited) {
        m_formatted->setFont(font());
        m_formatted->setText(toPlainText());
    }
    const int wanted = isEdited ? editedHeight() : m_formatted->textHeight(viewport()->width());
    // Only a note that is taller than its field scrolls.
    setVerticalScrollBarPolicy(
        isEdited && wanted > mostLines * line ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int height = std::clamp(wanted, leastLines * line, mostLines * line);
    if (height == m_height)
        return;
    m_height = height;
    updateGeometry();
}

int NoteEdit::editedHeight()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= mostLines;
         block = block.next()) {
        document()->documentLayout()->blockBoundingRect(block);
        lines += std::max(1, block.layout()->lineCount());
    }
    return lines * fontMetrics().lineSpacing();
}

} // namespace careo::ui
