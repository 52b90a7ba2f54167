#include "ui/shell/ReadRoom.h"

#include "ui/claims/ClaimPane.h"
#include "ui/library/LibraryActions.h"
#include "ui/library/LibraryPane.h"
#include "ui/reader/ArticleText.h"
#include "ui/reader/ReaderView.h"

#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

const QString sizesKey = QStringLiteral("read/sizes");
const QString hiddenKey = QStringLiteral("read/hidden");
constexpr int libraryWidth = 276;
constexpr int claimsWidth = 296;

} // namespace

ReadRoom::ReadRoom(CaseSession& session, QWidget* parent)
    : QWidget(parent)
    , m_library(new LibraryPane(session))
    , m_reader(new ReaderView(session))
    , m_claims(new ClaimPane(session))
    , m_splitter(new QSplitter)
    , m_showLibrary(createPaneAction(
          m_library, tr("Articles and filter"), QStringLiteral("showLibrary"), Qt::Key_F6))
    , m_showClaims(createPaneAction(
          m_claims, tr("Claims in the article"), QStringLiteral("showClaims"), Qt::Key_F7))
{
    m_splitter->addWidget(m_library);
    m_splitter->addWidget(m_reader);
    m_splitter->addWidget(m_claims);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_library->setMinimumWidth(220);
    m_reader->setMinimumWidth(420);
    m_claims->setMinimumWidth(240);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_library);
    addActions(m_library->actions().stepActions());
    restoreLayout();
    connect(m_library, &LibraryPane::readerFocusRequested, this,
        [this] { m_reader->text().setFocus(); });
}

ReadRoom::~ReadRoom() = default;

QAction* ReadRoom::createPaneAction(
    QWidget* pane, const QString& text, const QString& name, int key)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(true);
    action->setShortcut(QKeySequence(key));
    connect(action, &QAction::toggled, pane, &QWidget::setVisible);
    return action;
}

void ReadRoom::addPaneActions(QMenu& menu) const
{
    menu.addAction(m_showLibrary);
    menu.addAction(m_showClaims);
}

void ReadRoom::saveLayout() const
{
    QSettings settings;
    settings.setValue(sizesKey, m_splitter->saveState());
    QStringList hidden;
    for (const QAction* action : {m_showLibrary, m_showClaims}) {
        if (!action->isChecked())
            hidden << action->objectName();
    }
    settings.setValue(hiddenKey, hidden);
}

void ReadRoom::restoreLayout()
{
    const QSettings settings;
    if (!m_splitter->restoreState(settings.value(sizesKey).toByteArray()))
        m_splitter->setSizes({libraryWidth, 708, claimsWidth});
    const QStringList hidden = settings.value(hiddenKey).toStringList();
    for (QAction* action : {m_showLibrary, m_showClaims})
        action->setChecked(!hidden.contains(action->objectName()));
}

} // namespace careo::ui
