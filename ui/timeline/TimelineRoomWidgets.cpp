#include "ui/timeline/TimelineRoom.h"

#include "ui/fields/ToolStrip.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Theme.h"
#include "ui/timeline/TimelineActions.h"
#include "ui/timeline/TimelineListDelegate.h"
#include "ui/timeline/TimelineListModel.h"
#include "ui/timeline/TimelineTable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

constexpr int margin = 16;
constexpr int listWidth = 280;
constexpr int chartHeight = 400;
constexpr int tableHeight = 220;

} // namespace

void TimelineRoom::createWidgets()
{
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("timelineScrollArea"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_chart);

    auto* left = new QWidget;
    left->setBackgroundRole(QPalette::Base);
    left->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(margin, 12, margin, 8);
    column->setSpacing(12);
    column->addWidget(createToolBar());
    m_chartSplitter->setObjectName(QStringLiteral("timelineChartSplitter"));
    m_chartSplitter->setHandleWidth(1);
    m_chartSplitter->setChildrenCollapsible(false);
    m_chartSplitter->addWidget(scroll);
    m_chartSplitter->addWidget(m_table);
    m_chartSplitter->setSizes({chartHeight, tableHeight});
    m_chartSplitter->setStretchFactor(0, 1);
    column->addWidget(m_chartSplitter, 1);

    m_splitter->setObjectName(QStringLiteral("timelineSplitter"));
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->addWidget(createListPane());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({1000, listWidth});

    auto* clear = new QPushButton(tr("Clear filter"));
    clear->setObjectName(QStringLiteral("timelineClearFilter"));
    clear->setAccessibleName(clear->text());
    connect(clear, &QPushButton::clicked, this, [this] { m_session.setFilter({}); });
    m_noClaimsPage = createEmptyPage(QStringLiteral("timelineNoClaims"), tr("No claims yet"),
        tr("Claims appear here once passages are tagged: select words in an article and press "
           "the key of a claim type."),
        nullptr);
    m_noResultsPage = createEmptyPage(QStringLiteral("timelineNoResults"), tr("No claims found"),
        tr("No claim passes the filter. Clear it to see all claims of the case."), clear);

    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_noClaimsPage);
    m_pages->addWidget(m_noResultsPage);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_pages);
}

QPushButton* TimelineRoom::createButton(QAction* action, const QString& name, const QString& words)
{
    auto* button = new QPushButton(words.isEmpty() ? action->text() : words);
    button->setObjectName(name);
    button->setAccessibleName(action->text());
    const QString keys = QKeySequence::listToString({action->shortcut()});
    button->setToolTip(keys.isEmpty() ? action->text() : tr("%1 (%2)").arg(action->text(), keys));
    button->setCheckable(action->isCheckable());
    button->setChecked(action->isChecked());
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] {
        button->setEnabled(action->isEnabled());
        button->setChecked(action->isChecked());
    });
    return button;
}

/// A button that names what is chosen of some checkable actions, and lets choose another.
QPushButton* TimelineRoom::createChoice(
    const QString& name, const QString& words, const QList<QAction*>& choices)
{
    auto* button = new QPushButton;
    button->setObjectName(name + QStringLiteral("Button"));
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setAutoDefault(false);
    auto* menu = new QMenu(button);
    menu->setObjectName(name + QStringLiteral("Menu"));
    menu->addActions(choices);
    button->setMenu(menu);
    for (QAction* choice : choices) {
        const auto show = [button, choice] {
            if (choice->isChecked())
                button->setText(choice->text());
        };
        connect(choice, &QAction::toggled, button, show);
        show();
    }
    return button;
}

QWidget* TimelineRoom::createToolBar()
{
    return new ToolStrip(
        {createChoice(QStringLiteral("timelineBasis"), tr("Date of the axis"),
             {m_actions->byEventDate(), m_actions->byPublicationDate(), m_actions->byBothDates()}),
            createChoice(QStringLiteral("timelineLanes"), tr("What each lane holds"),
                m_actions->groupings()),
            createButton(m_actions->fitAll(), QStringLiteral("timelineFitAllButton")),
            createButton(m_actions->zoomIn(), QStringLiteral("timelineZoomInButton")),
            createButton(m_actions->zoomOut(), QStringLiteral("timelineZoomOutButton"))},
        {createButton(m_actions->addContextEvent(), QStringLiteral("timelineAddContextButton"),
             tr("Add event…")),
            createButton(m_actions->showList(), QStringLiteral("timelineListButton"), tr("List")),
            createButton(
                m_actions->showTable(), QStringLiteral("timelineTableButton"), tr("Table")),
            createButton(m_actions->exportPicture(), QStringLiteral("timelineExportButton"),
                tr("Export…"))});
}

QWidget* TimelineRoom::createListPane()
{
    m_listTitle->setObjectName(QStringLiteral("timelineListTitle"));
    m_listTitle->setFont(sansFont(0.95, QFont::DemiBold));
    m_listTitle->setForegroundRole(QPalette::PlaceholderText);
    m_listTitle->setContentsMargins(12, 10, 12, 6);

    m_list->setObjectName(QStringLiteral("timelineList"));
    m_list->setAccessibleName(tr("Claims in view"));
    m_list->setModel(m_listModel);
    m_list->setItemDelegate(new TimelineListDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->viewport()->setBackgroundRole(QPalette::Window);

    auto* open = new QAction(tr("Show passage"), m_list);
    open->setObjectName(QStringLiteral("timelineShowPassage"));
    open->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    open->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(open);
    connect(open, &QAction::triggered, this, [this] { openIndex(m_list->currentIndex()); });

    auto* pane = new QWidget;
    pane->setObjectName(QStringLiteral("timelineListPane"));
    pane->setMinimumWidth(200);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_listTitle);
    column->addWidget(m_list, 1);
    return pane;
}

QWidget* TimelineRoom::createEmptyPage(
    const QString& name, const QString& title, const QString& words, QPushButton* button)
{
    auto* page = new QWidget;
    page->setObjectName(name);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto* heading = new QLabel(title);
    heading->setFont(sansFont(1.4, QFont::DemiBold));
    heading->setAlignment(Qt::AlignCenter);
    auto* text = new QLabel(words);
    text->setObjectName(name + QStringLiteral("Text"));
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    text->setMaximumWidth(420);
    text->setMinimumWidth(320);
    text->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(heading, 0, Qt::AlignHCenter);
    column->addWidget(text, 0, Qt::AlignHCenter);
    if (button)
        column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

} // namespace careo::ui
