#include "ui/reader/FindBar.h"

#include "ui/reader/ArticleText.h"
#include "ui/reader/TermMarks.h"
#include "ui/style/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace careo::ui
{

namespace
{

QToolButton* addButton(
    QHBoxLayout& row, const QString& name, const QString& text, const QString& accessibleName)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(accessibleName);
    button->setAutoRaise(true);
    row.addWidget(button);
    return button;
}

} // namespace

FindBar::FindBar(ArticleText& text, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setAccessibleName(tr("Find in this article"));
    m_words->setPlaceholderText(tr("Find in this article"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(320);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setAccessibleName(tr("Places found"));
    m_count->setMinimumWidth(96);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    connect(addButton(*row, QStringLiteral("findPrevious"), tr("Previous"), tr("Previous place")),
        &QToolButton::clicked, this, [this] { step(-1); });
    connect(addButton(*row, QStringLiteral("findNext"), tr("Next"), tr("Next place")),
        &QToolButton::clicked, this, [this] { step(1); });
    row->addStretch(1);
    connect(addButton(*row, QStringLiteral("findClose"), tr("Close"), tr("Close the find bar")),
        &QToolButton::clicked, this, &FindBar::close);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        find();
        if (!m_matches.isEmpty())
            goTo(m_current);
    });
    setAutoFillBackground(true);
    hide();
}

void FindBar::open(const QString& words)
{
    show();
    if (!words.isEmpty())
        m_words->setText(words);
    else
        refresh();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindBar::close()
{
    hide();
    m_matches.clear();
    m_text.setFocus(Qt::OtherFocusReason);
    Q_EMIT matchesChanged();
}

void FindBar::refresh()
{
    if (isVisibleTo(parentWidget()))
        find();
}

void FindBar::find()
{
    m_matches = findCharacters(m_text.articleText(), m_words->text());
    if (!m_text.showsHeaderLines())
        m_matches.removeIf(
            [this](const Passage& match) { return match.start < m_text.bodyStart(); });
    const qsizetype from = m_text.selection().start;
    const auto behind = std::find_if(m_matches.cbegin(), m_matches.cend(),
        [from](const Passage& match) { return match.start >= from; });
    m_current = m_matches.isEmpty()  ? -1
        : behind == m_matches.cend() ? 0
                                     : behind - m_matches.cbegin();
    showCount();
    Q_EMIT matchesChanged();
}

void FindBar::step(int by)
{
    if (m_matches.isEmpty())
        return;
    const bool isOnMatch = m_current >= 0 && m_text.selection() == m_matches[m_current];
    const qsizetype count = m_matches.size();
    goTo(isOnMatch || by < 0 ? (m_current + by + count) % count : m_current);
}

void FindBar::goTo(qsizetype match)
{
    m_current = match;
    m_text.select(m_matches[match]);
    m_text.reveal(m_matches[match]);
    showCount();
}

void FindBar::showCount()
{
    QString words;
    if (!m_matches.isEmpty())
        words = tr("%1 of %2").arg(m_current + 1).arg(m_matches.size());
    else if (!m_words->text().trimmed().isEmpty())
        words = tr("Not in this article");
    m_count->setText(words);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isReturn)
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace careo::ui
