#include "ui/shell/CaseView.h"

#include "ui/accounts/AccountsRoom.h"
#include "ui/library/FilterChips.h"
#include "ui/reader/ArticleText.h"
#include "ui/reader/ReaderView.h"
#include "ui/session/CaseSession.h"
#include "ui/shell/ReadRoom.h"
#include "ui/suggestions/SuggestionPane.h"
#include "ui/summary/SummaryRoom.h"
#include "ui/timeline/TimelineRoom.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace careo::ui
{

CaseView::CaseView(CaseSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_read(new ReadRoom(session))
    , m_timeline(new TimelineRoom(session))
    , m_accounts(new AccountsRoom(session))
    , m_summary(new SummaryRoom(session))
    , m_scope(new QWidget)
    , m_rooms(new QStackedWidget)
{
    auto* scopeRow = new QVBoxLayout(m_scope);
    scopeRow->setContentsMargins(12, 6, 12, 0);
    scopeRow->addWidget(new FilterChips(session));
    m_rooms->addWidget(m_read);
    m_rooms->addWidget(m_timeline);
    m_rooms->addWidget(m_accounts);
    m_rooms->addWidget(m_summary);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scope);
    layout->addWidget(m_rooms, 1);
    const auto showScope = [this] {
        const bool isFiltered = room() == Timeline || room() == Summary;
        m_scope->setVisible(isFiltered && !m_session.filter().isEmpty());
    };
    connect(&session, &CaseSession::filterChanged, this, showScope);
    connect(m_rooms, &QStackedWidget::currentChanged, this, &CaseView::roomChanged);
    connect(m_rooms, &QStackedWidget::currentChanged, this, showScope);
    connect(&session, &CaseSession::passageRequested, this, &CaseView::showReader);
    connect(
        &m_read->suggestions(), &SuggestionPane::revealRequested, this, [this] { setRoom(Read); });
    showScope();
}

CaseView::Room CaseView::room() const
{
    return static_cast<Room>(m_rooms->currentIndex());
}

void CaseView::setRoom(Room room)
{
    m_rooms->setCurrentIndex(room);
    QWidget* shown = m_rooms->currentWidget();
    QWidget* left = shown->focusWidget(); // where the keyboard was when the room was left
    (left ? left : shown)->setFocus();
}

void CaseView::showReader()
{
    setRoom(Read);
    m_read->reader().text().setFocus();
}

void CaseView::showThing(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::Question:
    case HistoryKind::Account:
    case HistoryKind::PlaceNesting:
        return setRoom(Accounts);
    case HistoryKind::ContextEvent:
        return setRoom(Timeline);
    case HistoryKind::SummarySetting:
        return setRoom(Summary);
    default:
        return showReader();
    }
}

} // namespace careo::ui
