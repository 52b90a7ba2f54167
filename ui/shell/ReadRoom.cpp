#include "ui/shell/ReadRoom.h"

#include "ui/claims/ClaimPane.h"
#include "ui/library/LibraryActions.h"
#include "ui/library/LibraryPane.h"
#include "ui/reader/ArticleText.h"
#include "ui/reader/ReaderView.h"
#include "ui/suggestions/SuggestionPane.h"
#include "ui/texts/TextActions.h"

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
const QString sideSizesKey = QStringLiteral("read/sideSizes");
const QString hiddenKey = QStringLiteral("read/hidden");
constexpr int libraryWidth = 276;
constexpr int claimsWidth = 296;

} // namespace

ReadRoom::ReadRoom(CaseSession& session, QWidget* parent)
    : QWidget(parent)
    , m_library(new LibraryPane(session))
    , m_reader(new ReaderView(session))
    , m_claims(new ClaimPane(session))
    , m_suggestions(new SuggestionPane(session, *m_reader))
    , m_texts(new TextActions(session, *this))
    , m_splitter(new QSplitter)
    , m_side(new QSplitter(Qt::Vertical))
    , m_showLibrary(createPaneAction(
          m_library, tr("Articles and filter"), QStringLiteral("showLibrary"), Qt::Key_F6))
    , m_showClaims(createPaneAction(
          m_claims, tr("Claims in the article"), QStringLiteral("showClaims"), Qt::Key_F7))
    , m_showSuggestions(createPaneAction(
          m_suggestions, tr("Suggestions"), QStringLiteral("showSuggestions"), Qt::Key_F9))
{
    m_splitter->addWidget(m_library);
    m_splitter->addWidget(m_reader);
    m_side->addWidget(m_claims);
    m_side->addWidget(m_suggestions);
    m_side->setHandleWidth(1);
    m_side->setChildrenCollapsible(false);
    m_splitter->addWidget(m_side);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_library->setMinimumWidth(220);
    m_reader->setMinimumWidth(420);
    m_side->setMinimumWidth(240);
    m_claims->setMinimumHeight(120);
    m_suggestions->setMinimumHeight(160);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_library);
    addActions(m_library->actions().stepActions());
    restoreLayout();
    connect(m_library, &LibraryPane::readerFocusRequested, this,
        [this] { m_reader->text().setFocus(); });
    connect(
        m_claims, &ClaimPane::revealRequested, this, [this] { m_showClaims->setChecked(true); });
    connect(m_suggestions, &SuggestionPane::revealRequested, this,
        [this] { m_showSuggestions->setChecked(true); });
    for (const QAction* action : {m_showClaims, m_showSuggestions})
        connect(action, &QAction::toggled, this, &ReadRoom::updateSide);
    updateSide();
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
    menu.addActions(paneActions());
}

QList<QAction*> ReadRoom::paneActions() const
{
    return {m_showLibrary, m_showClaims, m_showSuggestions};
}

void ReadRoom::updateSide()
{
    m_side->setVisible(m_showClaims->isChecked() || m_showSuggestions->isChecked());
}

void ReadRoom::saveLayout() const
{
    QSettings settings;
    settings.setValue(sizesKey, m_splitter->saveState());
    settings.setValue(sideSizesKey, m_side->saveState());
    QStringList hidden;
    for (const QAction* action : paneActions()) {
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
    if (!m_side->restoreState(settings.value(sideSizesKey).toByteArray()))
        m_side->setSizes({340, 320});
    // Suggestions take room from the claims, so they come when they are asked for.
    const QStringList usual{m_showSuggestions->objectName()};
    const QStringList hidden = settings.value(hiddenKey, usual).toStringList();
    for (QAction* action : paneActions())
        action->setChecked(!hidden.contains(action->objectName()));
}

} // namespace careo::ui
