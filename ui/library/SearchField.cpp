#include "ui/library/SearchField.h"

#include "core/base/ErrorText.h"
#include "core/base/QueryMistake.h"
#include "core/model/TextQuery.h"
#include "ui/search/QueryEdit.h"
#include "ui/session/CaseSession.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

constexpr int typingDelayMs = 150;
constexpr int fewestLetters = 2;

} // namespace

SearchField::SearchField(CaseSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_edit(new QueryEdit([this](QueryField field) { return valuesOf(field); }))
    , m_mistake(new QLabel)
{
    m_edit->setObjectName(QStringLiteral("search"));
    m_edit->setAccessibleName(tr("Search the case"));
    m_edit->setPlaceholderText(tr("Search the case (Ctrl+F)"));
    m_edit->setToolTip(
        tr("Words, “phrases”, beginnings*, -without, OR, parentheses, NEAR/5 and fields as in "
           "type:raid or -has:date; accents do not matter"));
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_mistake->setObjectName(QStringLiteral("searchMistake"));
    m_mistake->setWordWrap(true);
    m_mistake->hide();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_edit);
    rows->addWidget(m_mistake);
    setFocusProxy(m_edit);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingDelayMs);
    // Not textEdited(): the clear button does not emit it.
    connect(m_edit, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        takeWords();
        if (m_mistake->isHidden())
            Q_EMIT resultsRequested();
    });
    connect(&m_typing, &QTimer::timeout, this, &SearchField::takeWords);
    connect(&session, &CaseSession::filterChanged, this, &SearchField::showWords);
    connect(&session, &CaseSession::caseChanged, this, [this] { m_values.reset(); });
    showWords();
}

void SearchField::focusWords()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SearchField::takeWords()
{
    m_typing.stop();
    const QString words = m_edit->text();
    if (!words.isEmpty() && words.trimmed().size() < fewestLetters)
        return;
    const auto query = TextQuery::parse(words);
    m_mistake->setVisible(!query);
    if (!query) {
        m_mistake->setText(errorText(query.error()));
        m_edit->markMistake(QueryMistake::of(query.error()).place);
        return;
    }
    m_edit->clearMistake();
    CaseFilter filter = m_session.filter();
    filter.words = words;
    m_session.setFilter(filter);
}

void SearchField::showWords()
{
    const QString words = m_session.filter().words;
    if (m_typing.isActive() || m_edit->text().trimmed() == words.trimmed())
        return;
    m_edit->setText(words);
    m_typing.stop();
    m_mistake->hide();
    m_edit->clearMistake();
}

QStringList SearchField::valuesOf(QueryField field)
{
    if (field == QueryField::Type) {
        QStringList names;
        for (const ClaimType& type : m_session.claimTypes())
            names << type.name;
        return names;
    }
    if (!m_values) {
        const auto facets = m_session.store().queries().facets({});
        if (!facets)
            return {};
        m_values = *facets;
    }
    switch (field) {
    case QueryField::Outlet:
        return m_values->outlets.keys();
    case QueryField::Author:
        return m_values->authors.keys();
    case QueryField::Speaker:
        return m_values->speakers.keys();
    case QueryField::Language:
        return m_values->languages.keys();
    default:
        return {};
    }
}

bool SearchField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !m_edit->text().isEmpty()) {
            m_edit->clear();
            takeWords();
            return true;
        }
        if (key == Qt::Key_Down) {
            Q_EMIT resultsRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace careo::ui
