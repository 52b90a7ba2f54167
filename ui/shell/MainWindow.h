#pragma once

#include "ui/shell/Dialogs.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace careo
{
class CaseStore;
struct Error;
} // namespace careo

namespace careo::ui
{

class CaseSession;
class CaseView;
class ImportFlow;
class NoticeBar;
class RoomBar;
class StatusLine;
class WelcomePage;
class WindowActions;

/// One window, with one case or none. It places what the rooms bring and opens and closes cases.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(std::unique_ptr<Dialogs> dialogs, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows the case, or says why it can not and keeps what is open.
    bool openCase(const QString& path);
    bool newCase(const QString& path);
    /// Opens a private copy of the sample case.
    bool openSample();
    void closeCase();

    [[nodiscard]] CaseSession* session() const { return m_session.get(); }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void createLayout();
    void connectActions();
    void fillMenus();
    void fillFileMenu();
    void fillEditMenu();
    void fillViewMenu();
    void fillCaseMenus();
    void fillRoomBar();

    bool takeCase(const QString& path, std::unique_ptr<CaseStore> store);
    void connectCase();
    void fail(const Error& error, const QString& subject);
    void askNewCase();
    void askOpenCase();
    void askImport();
    void paste();
    void showClaimTypes();
    void showHistory();
    void showAbout();
    void restoreWindow();
    void saveWindow() const;

    std::unique_ptr<Dialogs> m_dialogs;
    WindowActions* m_actions;
    RoomBar* m_roomBar = nullptr;
    NoticeBar* m_notice;
    WelcomePage* m_welcome;
    QStackedWidget* m_stack;
    StatusLine* m_status = nullptr;
    std::unique_ptr<CaseSession> m_session;
    CaseView* m_view = nullptr; ///< null without a case, as the next
    ImportFlow* m_import = nullptr;
};

} // namespace careo::ui
