#include "ui/accounts/AccountsActions.h"
#include "ui/accounts/AccountsRoom.h"
#include "ui/claims/ClaimActions.h"
#include "ui/claims/ClaimPane.h"
#include "ui/library/LibraryActions.h"
#include "ui/library/LibraryPane.h"
#include "ui/reader/ReaderActions.h"
#include "ui/reader/ReaderView.h"
#include "ui/session/CaseSession.h"
#include "ui/shell/CaseView.h"
#include "ui/shell/KeyBindings.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ReadRoom.h"
#include "ui/shell/RecentCases.h"
#include "ui/shell/RoomBar.h"
#include "ui/shell/WindowActions.h"
#include "ui/suggestions/SuggestionActions.h"
#include "ui/suggestions/SuggestionPane.h"
#include "ui/summary/SummaryActions.h"
#include "ui/summary/SummaryRoom.h"
#include "ui/texts/TextActions.h"
#include "ui/timeline/TimelineActions.h"
#include "ui/timeline/TimelineRoom.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace careo::ui
{

void MainWindow::fillMenus()
{
    menuBar()->clear();
    fillFileMenu();
    if (m_view) {
        fillEditMenu();
        fillViewMenu();
        fillCaseMenus();
    }
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(m_actions->keySheet);
    help->addAction(m_actions->sampleCase);
    help->addSeparator();
    help->addAction(m_actions->about);
    applyKeys(namedActions(*menuBar()));
    fillRoomBar();
}

void MainWindow::fillFileMenu()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addAction(m_actions->newCase);
    file->addAction(m_actions->openCase);
    QMenu* recent = file->addMenu(tr("&Recent cases"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        for (const QString& path : RecentCases::paths()) {
            QAction* entry = recent->addAction(QFileInfo(path).completeBaseName());
            entry->setToolTip(path);
            connect(entry, &QAction::triggered, this, [this, path] { openCase(path); });
        }
        recent->addSeparator();
        connect(recent->addAction(tr("Forget these")), &QAction::triggered, this,
            [] { RecentCases::clear(); });
    });
    file->addSeparator();
    file->addAction(m_actions->importFiles);
    file->addAction(m_actions->pasteArticle);
    if (m_view) {
        file->addSeparator();
        file->addActions(m_view->summaryRoom().actions().all());
    }
    file->addSeparator();
    file->addAction(m_actions->userName);
    file->addSeparator();
    file->addAction(m_actions->closeCase);
    file->addAction(m_actions->quit);
}

void MainWindow::fillEditMenu()
{
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = m_session->undoStack().createUndoAction(edit, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setObjectName(QStringLiteral("undo"));
    QAction* redo = m_session->undoStack().createRedoAction(edit, tr("&Redo"));
    redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    redo->setObjectName(QStringLiteral("redo"));
    edit->addAction(undo);
    edit->addAction(redo);
    edit->addSeparator();
    m_view->readRoom().library().actions().addEditActions(*edit);
}

void MainWindow::fillViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addActions(m_actions->rooms);
    view->addSeparator();
    m_view->readRoom().addPaneActions(*view);
    view->addSeparator();
    m_view->readRoom().reader().actions().addViewActions(*view);
    view->addSeparator();
    QMenu* timeline = view->addMenu(tr("&Timeline"));
    for (QAction* action : m_view->timelineRoom().actions().menu()) {
        if (action)
            timeline->addAction(action);
        else
            timeline->addSeparator();
    }
    m_actions->addThemes(*view->addMenu(tr("&Colours")));
}

void MainWindow::fillCaseMenus()
{
    ReadRoom& room = m_view->readRoom();
    QMenu* article = menuBar()->addMenu(tr("&Article"));
    room.library().actions().addArticleActions(*article);
    article->addSeparator();
    room.reader().actions().addArticleActions(*article);
    article->addSeparator();
    room.texts().addArticleActions(*article);
    QMenu* claim = menuBar()->addMenu(tr("&Claim"));
    room.reader().actions().addClaimActions(*claim);
    claim->addSeparator();
    room.claims().actions().addClaimActions(*claim);
    QMenu* suggestions = menuBar()->addMenu(tr("&Suggestions"));
    room.suggestions().actions().addSuggestionActions(*suggestions);
    QMenu* whole = menuBar()->addMenu(tr("C&ase"));
    whole->addAction(m_actions->claimTypes);
    whole->addAction(m_actions->history);
    whole->addSeparator();
    whole->addActions(m_view->accountsRoom().actions().all());
}

void MainWindow::fillRoomBar()
{
    delete m_roomBar;
    m_roomBar = nullptr;
    if (!m_view)
        return;
    m_roomBar = new RoomBar;
    for (QAction* room : m_actions->rooms)
        m_roomBar->addRoom(room);
    QAction* undo = m_session->undoStack().createUndoAction(m_roomBar, tr("Undo"));
    undo->setObjectName(QStringLiteral("barUndo"));
    m_roomBar->addAction(undo);
    m_roomBar->addAction(m_actions->importFiles);
    m_roomBar->addAction(m_view->summaryRoom().actions().print(), true);
    static_cast<QBoxLayout*>(centralWidget()->layout())->insertWidget(0, m_roomBar);
}

} // namespace careo::ui
