#pragma once

#include "core/model/HistoryEntry.h"

#include <QWidget>

class QStackedWidget;

namespace careo::ui
{

class AccountsRoom;
class CaseSession;
class FilterChips;
class ReadRoom;
class SummaryRoom;
class TimelineRoom;

/// The rooms of one open case, one of them shown, with what is filtered above those that do not
/// show it themselves.
class CaseView : public QWidget
{
    Q_OBJECT

public:
    enum Room { Read, Timeline, Accounts, Summary };

    explicit CaseView(CaseSession& session, QWidget* parent = nullptr);

    [[nodiscard]] ReadRoom& readRoom() { return *m_read; }
    [[nodiscard]] TimelineRoom& timelineRoom() { return *m_timeline; }
    [[nodiscard]] AccountsRoom& accountsRoom() { return *m_accounts; }
    [[nodiscard]] SummaryRoom& summaryRoom() { return *m_summary; }

    [[nodiscard]] Room room() const;
    void setRoom(Room room);
    /// The Read room with the keyboard in the text.
    void showReader();
    /// The room where things of this kind are.
    void showThing(HistoryKind kind);

Q_SIGNALS:
    void roomChanged(int room);

private:
    CaseSession& m_session;
    ReadRoom* m_read;
    TimelineRoom* m_timeline;
    AccountsRoom* m_accounts;
    SummaryRoom* m_summary;
    QWidget* m_scope;
    QStackedWidget* m_rooms;
};

} // namespace careo::ui
