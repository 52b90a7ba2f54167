#include "ui/shell/MainWindow.h"

#include "core/base/ErrorText.h"
#include "core/sample/SampleCase.h"
#include "core/store/CaseStore.h"
#include "ui/claims/ClaimTypeEditor.h"
#include "ui/history/HistoryView.h"
#include "ui/history/UserNameForm.h"
#include "ui/imports/ImportFlow.h"
#include "ui/library/LibraryPane.h"
#include "ui/session/CaseSession.h"
#include "ui/session/CopyFinding.h"
#include "ui/shell/CaseView.h"
#include "ui/shell/DroppedData.h"
#include "ui/shell/KeySheet.h"
#include "ui/shell/NoticeBar.h"
#include "ui/shell/ReadRoom.h"
#include "ui/shell/RecentCases.h"
#include "ui/shell/RoomBar.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/StepDialog.h"
#include "ui/shell/WelcomePage.h"
#include "ui/shell/WindowActions.h"
#include "ui/style/Theme.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

const QString geometryKey = QStringLiteral("window/geometry");
constexpr QSize firstSize(1280, 800); ///< a smaller screen is filled

} // namespace

MainWindow::MainWindow(std::unique_ptr<Dialogs> dialogs, QWidget* parent)
    : QMainWindow(parent)
    , m_dialogs(std::move(dialogs))
    , m_actions(new WindowActions(this))
    , m_notice(new NoticeBar)
    , m_welcome(new WelcomePage)
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Careo"));
    setAcceptDrops(true);
    createLayout();
    connectActions();
    fillMenus();
    m_welcome->setRecentCases(RecentCases::paths());
    restoreWindow();
}

MainWindow::~MainWindow()
{
    // The rooms refer to the session, so they go first.
    delete m_view;
}

void MainWindow::createLayout()
{
    auto* centre = new QWidget;
    auto* rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_notice);
    rows->addWidget(m_stack, 1);
    m_stack->addWidget(m_welcome);
    setCentralWidget(centre);
    m_status = new StatusLine(*statusBar());
}

void MainWindow::connectActions()
{
    connect(m_actions->newCase, &QAction::triggered, this, &MainWindow::askNewCase);
    connect(m_actions->openCase, &QAction::triggered, this, &MainWindow::askOpenCase);
    connect(m_actions->sampleCase, &QAction::triggered, this, &MainWindow::openSample);
    connect(m_actions->closeCase, &QAction::triggered, this, &MainWindow::closeCase);
    connect(m_actions->importFiles, &QAction::triggered, this, &MainWindow::askImport);
    connect(m_actions->pasteArticle, &QAction::triggered, this, &MainWindow::paste);
    connect(m_actions->claimTypes, &QAction::triggered, this, &MainWindow::showClaimTypes);
    connect(m_actions->history, &QAction::triggered, this, &MainWindow::showHistory);
    connect(m_actions->userName, &QAction::triggered, this, [this] { UserNameForm(this).exec(); });
    connect(m_actions->keySheet, &QAction::triggered, this, [this] { KeySheet(this).exec(); });
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->themes, &QActionGroup::triggered, this, [](const QAction* action) {
        setThemeChoice(*qApp, static_cast<ThemeChoice>(action->data().toInt()));
    });
    for (int room = 0; room < m_actions->rooms.size(); ++room) {
        connect(m_actions->rooms.at(room), &QAction::triggered, this,
            [this, room] { m_view->setRoom(static_cast<CaseView::Room>(room)); });
    }
    connect(m_welcome, &WelcomePage::newCaseRequested, this, &MainWindow::askNewCase);
    connect(m_welcome, &WelcomePage::openCaseRequested, this, &MainWindow::askOpenCase);
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::recentCaseRequested, this, &MainWindow::openCase);
}

bool MainWindow::openCase(const QString& path)
{
    auto store = CaseStore::open(path);
    if (!store) {
        fail(store.error(), QFileInfo(path).fileName());
        return false;
    }
    return takeCase(path, std::move(*store));
}

bool MainWindow::newCase(const QString& path)
{
    auto store = CaseStore::create(path);
    if (!store) {
        fail(store.error(), QFileInfo(path).fileName());
        return false;
    }
    return takeCase(path, std::move(*store));
}

bool MainWindow::openSample()
{
    const QString path = newSamplePath();
    auto store = createSampleCase(path);
    if (!store) {
        fail(store.error(), QFileInfo(path).fileName());
        return false;
    }
    return takeCase(path, std::move(*store));
}

bool MainWindow::takeCase(const QString& path, std::unique_ptr<CaseStore> store)
{
    closeCase();
    m_notice->hide();
    m_session = std::make_unique<CaseSession>(std::move(store));
    m_view = new CaseView(*m_session);
    m_import = new ImportFlow(*m_session, this);
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    m_actions->setCaseOpen(true, m_session->store().isReadOnly());
    RecentCases::add(path);
    setWindowTitle(tr("%1 – Careo").arg(QFileInfo(path).completeBaseName()));
    connectCase();
    fillMenus();
    m_status->setSession(m_session.get());
    m_view->setRoom(CaseView::Read);
    if (m_session->store().isReadOnly())
        m_session->report({ErrorCode::CaseReadOnly, {}}, QFileInfo(path).fileName());
    return true;
}

void MainWindow::connectCase()
{
    connect(m_session.get(), &CaseSession::failureReported, m_notice, &NoticeBar::showFailure);
    connect(m_session.get(), &CaseSession::announced, m_status, &StatusLine::announce);
    connect(m_view, &CaseView::roomChanged, this,
        [this](int room) { m_actions->rooms.at(room)->setChecked(true); });
    const LibraryPane* library = &m_view->readRoom().library();
    connect(library, &LibraryPane::importRequested, this, &MainWindow::askImport);
    connect(library, &LibraryPane::pasteRequested, this, &MainWindow::paste);
    connect(library, &LibraryPane::sampleRequested, this, &MainWindow::openSample);
    connect(m_import, &ImportFlow::progressChanged, m_status, &StatusLine::showProgress);
    connect(m_import, &ImportFlow::readingFinished, m_status, &StatusLine::hideProgress);
    connect(m_import, &ImportFlow::imported, m_view, &CaseView::showReader);
    connect(m_status, &StatusLine::cancelRequested, m_import, &ImportFlow::stop);
    new StepDialog(m_session->undoStack().background(), m_view);
    auto* copies = new CopyFinding(*m_session, m_view);
    connect(copies, &CopyFinding::progressChanged, m_status, &StatusLine::showProgress);
    connect(copies, &CopyFinding::finished, m_status, &StatusLine::hideProgress);
    connect(m_status, &StatusLine::cancelRequested, copies, &CopyFinding::stop);
}

void MainWindow::closeCase()
{
    if (!m_session)
        return;
    m_view->readRoom().saveLayout();
    m_status->setSession(nullptr);
    delete m_import;
    m_import = nullptr;
    delete m_view;
    m_view = nullptr;
    m_session.reset();
    m_actions->setCaseOpen(false, false);
    m_welcome->setRecentCases(RecentCases::paths());
    m_stack->setCurrentWidget(m_welcome);
    setWindowTitle(tr("Careo"));
    fillMenus();
}

void MainWindow::fail(const Error& error, const QString& subject)
{
    m_notice->showFailure(errorText(error, subject));
}

void MainWindow::askNewCase()
{
    if (const QString path = m_dialogs->newCasePath(this); !path.isEmpty())
        newCase(path);
}

void MainWindow::askOpenCase()
{
    if (const QString path = m_dialogs->openCasePath(this); !path.isEmpty())
        openCase(path);
}

void MainWindow::askImport()
{
    m_import->start(importSources(m_dialogs->importPaths(this)));
}

void MainWindow::paste()
{
    const DroppedData pasted = droppedData(QApplication::clipboard()->mimeData());
    if (pasted.sources.isEmpty())
        m_status->announce(tr("There is no text on the clipboard; copy an article first."));
    else
        m_import->start(pasted.sources);
}

void MainWindow::showClaimTypes()
{
    auto* editor = new ClaimTypeEditor(*m_session, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->open();
}

void MainWindow::showHistory()
{
    auto* history = new HistoryView(*m_session, m_view);
    history->setAttribute(Qt::WA_DeleteOnClose);
    connect(history, &HistoryView::thingRequested, this, [this](HistoryKind kind) {
        if (kind == HistoryKind::ClaimType || kind == HistoryKind::Cue)
            showClaimTypes();
        else
            m_view->showThing(kind);
    });
    history->open();
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Careo"),
        tr("<h3>Careo %1</h3><p>Case research over press articles: gather, read, tag, filter, "
           "see on a timeline, print.</p><p>Free software under the GNU General Public License, "
           "version 3 or later. It never connects to a network.</p>")
            .arg(QApplication::applicationVersion()));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveWindow();
    closeCase();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const DroppedData dropped = droppedData(event->mimeData());
    if (!dropped.casePath.isEmpty() || (m_session && !dropped.sources.isEmpty()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const DroppedData dropped = droppedData(event->mimeData());
    event->acceptProposedAction();
    if (!dropped.casePath.isEmpty())
        openCase(dropped.casePath);
    else if (m_import)
        m_import->start(dropped.sources);
}

void MainWindow::restoreWindow()
{
    if (restoreGeometry(QSettings().value(geometryKey).toByteArray()))
        return;
    if (screen()->availableSize().width() <= firstSize.width())
        setWindowState(Qt::WindowMaximized);
    resize(firstSize);
}

void MainWindow::saveWindow() const
{
    QSettings().setValue(geometryKey, saveGeometry());
}

} // namespace careo::ui
