#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace careo::ui
{

class AccountsActions;
class CaseSession;

/// The Accounts room: questions with their accounts, what each speaker said, over whom the articles
/// have it, and a matrix of all claims; one view at a time.
class AccountsRoom : public QWidget
{
    Q_OBJECT

public:
    explicit AccountsRoom(CaseSession& session, QWidget* parent = nullptr);

    [[nodiscard]] AccountsActions& actions() { return *m_actions; }

private:
    void addView(const QString& title, QWidget* view);
    /// `step` views on, around the end.
    void turn(int step);

    AccountsActions* m_actions;
    QTabBar* m_tabs;
    QStackedWidget* m_views;
};

} // namespace careo::ui
