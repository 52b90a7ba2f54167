#include "ui/search/QueryEdit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStringListModel>
#include <QTextCharFormat>

#include <algorithm>
#include <utility>

namespace careo::ui
{

QueryEdit::QueryEdit(FieldValues valuesOf, QWidget* parent)
    : QLineEdit(parent)
    , m_valuesOf(std::move(valuesOf))
    , m_words(new QStringListModel(this))
    , m_completer(new QCompleter(m_words, this))
{
    // Not setCompleter(): that would complete the whole line.
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setObjectName(QStringLiteral("queryCompletion"));
    m_completer->popup()->setAccessibleName(tr("Fields and values"));
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &QueryEdit::take);
    connect(this, &QLineEdit::textEdited, this, &QueryEdit::offer);
}

void QueryEdit::keyPressEvent(QKeyEvent* event)
{
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Tab;
    // What is chosen in the list is taken, and not searched for as it stood before.
    if (chooses && m_completer->popup()->isVisible()
        && m_completer->popup()->currentIndex().isValid())
        event->ignore();
    else
        QLineEdit::keyPressEvent(event);
}

void QueryEdit::offer()
{
    const QueryCompletion completion = completeQuery(text(), cursorPosition(), m_valuesOf);
    const QString typed = text().mid(completion.start, cursorPosition() - completion.start);
    if (completion.words.isEmpty() || completion.words == QStringList{typed}) {
        m_completer->popup()->hide();
        return;
    }
    m_start = completion.start;
    m_words->setStringList(completion.words);
    m_completer->complete();
}

void QueryEdit::take(const QString& word)
{
    // As typing does it, so that Ctrl+Z takes it back.
    setSelection(static_cast<int>(m_start), cursorPosition() - static_cast<int>(m_start));
    const bool isField = word.endsWith(QLatin1Char(':'));
    insert(isField ? word : word + QLatin1Char(' '));
    if (isField)
        offer();
}

void QueryEdit::markMistake(qsizetype place)
{
    const QString words = text();
    const qsizetype start
        = std::clamp<qsizetype>(place, 0, std::max<qsizetype>(0, words.size() - 1));
    qsizetype end = start;
    while (end < words.size() && !words[end].isSpace())
        ++end;
    format(start, std::max<qsizetype>(1, end - start));
}

void QueryEdit::clearMistake()
{
    format(0, 0);
}

void QueryEdit::format(qsizetype start, qsizetype length)
{
    // A line edit takes formats from input methods only.
    QList<QInputMethodEvent::Attribute> attributes;
    if (length > 0) {
        QTextCharFormat wave;
        wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.setUnderlineColor(palette().color(QPalette::Text));
        attributes << QInputMethodEvent::Attribute(QInputMethodEvent::TextFormat,
            static_cast<int>(start) - cursorPosition(), static_cast<int>(length), wave);
    }
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(this, &event);
}

} // namespace careo::ui
