#include "ui/library/SearchField.h"

#include "core/base/ErrorText.h"
#include "core/base/QueryMistake.h"
#include "core/model/TextQuery.h"
#include "ui/search/QueryEdit.h"
#include "ui/session/CaseSession.h"
#include "ui/session/FilterResults.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

constexpr int pauseBeforeMistakeMs = 600;
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
    m_typing.setInterval(pauseBeforeMistakeMs);
    // Not textEdited(): the clear button does not emit it.
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        if (!takeWords())
            m_typing.start();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        if (takeWords())
            Q_EMIT resultsRequested();
        else
            showMistake();
    });
    connect(&m_typing, &QTimer::timeout, this, &SearchField::showMistake);
    connect(&session, &CaseSession::filterChanged, this, &SearchField::showWords);
    showWords();
}

void SearchField::focusWords()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

bool SearchField::takeWords()
{
    m_typing.stop();
    const QString words = m_edit->text();
    if (!words.isEmpty() && words.trimmed().size() < fewestLetters)
        return true;
    if (!TextQuery::parse(words))
        return false;
    m_mistake->hide();
    m_edit->clearMistake();
    CaseFilter filter = m_session.filter();
    filter.words = words;
    m_session.setFilter(filter);
    return true;
}

void SearchField::showMistake()
{
    const auto query = TextQuery::parse(m_edit->text());
    if (query)
        return;
    m_mistake->setText(errorText(query.error()));
    m_mistake->show();
    m_edit->markMistake(QueryMistake::of(query.error()).place);
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
    const FacetCounts& all = m_session.results().countsOfAll();
    switch (field) {
    case QueryField::Outlet:
        return all.outlets.keys();
    case QueryField::Author:
        return all.authors.keys();
    case QueryField::Speaker:
        return all.speakers.keys();
    case QueryField::Language:
        return all.languages.keys();
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
