#include "ui/library/LibraryPane.h"

#include "ui/library/ArticleDelegate.h"
#include "ui/library/ArticleListModel.h"
#include "ui/library/ArticleSnippets.h"
#include "ui/library/FacetTree.h"
#include "ui/library/FilterChips.h"
#include "ui/library/LibraryActions.h"
#include "ui/library/SavedFilters.h"
#include "ui/library/SearchField.h"
#include "ui/search/ConcordanceView.h"
#include "ui/session/CaseSession.h"
#include "ui/session/FilterResults.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace careo::ui
{

namespace
{

constexpr int margin = 12;
constexpr std::chrono::milliseconds searchingAfter(200);

enum Page { ListPage, NoResultsPage, NoArticlesPage };

QPushButton* button(const QString& text, const char* name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1StringView(name));
    button->setAccessibleName(text);
    return button;
}

/// A sentence with what can be done about it under it.
QWidget* emptyPage(const QString& sentence, const QList<QPushButton*>& buttons)
{
    auto* label = new QLabel(sentence);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto* page = new QWidget;
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(margin, 16, margin, margin);
    rows->setSpacing(8);
    rows->addWidget(label);
    for (QPushButton* each : buttons)
        rows->addWidget(each);
    rows->addStretch();
    return page;
}

} // namespace

LibraryPane::LibraryPane(CaseSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_snippets(new ArticleSnippets(session, this))
    , m_model(new ArticleListModel(
          [&session](const QList<ArticleId>& ids) { return session.store().queries().rows(ids); },
          this))
    , m_delegate(new ArticleDelegate(this))
    , m_actions(new LibraryActions(session, *this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(createSearch());
    auto* facets = new FacetTree(session);
    rows->addWidget(facets);
    rows->addWidget(createHeader());
    m_pages = new QStackedWidget;
    m_pages->addWidget(createList());
    m_pages->addWidget(createNoResults());
    m_pages->addWidget(createNoArticles());
    rows->addWidget(m_pages, 1);
    setFocusProxy(m_list);
    connect(facets, &FacetTree::dateRefused, &session, &CaseSession::failureReported);
    connectSession();
    showFound();
}

QWidget* LibraryPane::createSearch()
{
    m_search = new SearchField(m_session);
    auto* chips = new FilterChips(m_session);
    chips->setTabAfter(m_search->focusProxy());
    auto* search = new QWidget;
    auto* rows = new QVBoxLayout(search);
    rows->setContentsMargins(margin, 10, margin, 8);
    rows->setSpacing(8);
    rows->addWidget(m_search);
    rows->addWidget(chips);
    rows->addWidget(new SavedFilters(m_session));
    connect(m_search, &SearchField::resultsRequested, this, &LibraryPane::focusList);
    connect(chips, &FilterChips::focusLeft, this, &LibraryPane::focusSearch);
    return search;
}

QWidget* LibraryPane::createHeader()
{
    m_count = new QLabel;
    m_count->setObjectName(QStringLiteral("articleCount"));
    m_count->setFont(sansFont(0.95, QFont::DemiBold));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    QToolButton* order = createOrderMenu();
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(margin, 4, 6, 4);
    row->addWidget(m_count, 1);
    row->addWidget(order);
    return header;
}

QToolButton* LibraryPane::createOrderMenu()
{
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("order"));
    button->setAccessibleName(tr("Order of the articles"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFont(sansFont(0.92));
    auto* menu = new QMenu(button);
    m_orders = new QActionGroup(menu);
    button->setMenu(menu);
    m_orderButton = button;
    addOrder("newestFirst", tr("Newest first"), ArticleOrder::Published, Qt::DescendingOrder);
    m_orders->actions().constFirst()->setChecked(true);
    m_orderButton->setText(m_orders->actions().constFirst()->text());
    addOrder("oldestFirst", tr("Oldest first"), ArticleOrder::Published, Qt::AscendingOrder);
    addOrder("byTitle", tr("By title"), ArticleOrder::Title, Qt::AscendingOrder);
    addOrder("byOutlet", tr("By outlet"), ArticleOrder::Outlet, Qt::AscendingOrder);
    addOrder("mostClaims", tr("Most claims first"), ArticleOrder::Claims, Qt::DescendingOrder);
    addOrder("fewestClaims", tr("Fewest claims first"), ArticleOrder::Claims, Qt::AscendingOrder);
    addOrder("bestMatch", tr("Best match first"), ArticleOrder::Relevance, Qt::DescendingOrder);
    menu->addActions(m_orders->actions());
    return button;
}

void LibraryPane::addOrder(
    const char* name, const QString& text, ArticleOrder order, Qt::SortOrder direction)
{
    auto* action = new QAction(text, m_orders);
    action->setObjectName(QLatin1StringView(name));
    action->setCheckable(true);
    action->setData(QVariant::fromValue(std::pair(order, direction)));
    connect(action, &QAction::triggered, this,
        [this, order, direction] { setOrder(order, direction); });
}

QWidget* LibraryPane::createList()
{
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("articles"));
    m_list->setAccessibleName(tr("Articles"));
    m_model->setSnippets(m_snippets);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) {
            if (current.isValid())
                m_session.setCurrentArticle(m_model->articleAt(current.row()));
        });
    return m_list;
}

QWidget* LibraryPane::createNoResults()
{
    QPushButton* clear = button(tr("Clear the filter"), "clearFilterButton");
    connect(clear, &QPushButton::clicked, this, [this] { m_session.setFilter({}); });
    return emptyPage(tr("No article passes this filter."), {clear});
}

QWidget* LibraryPane::createNoArticles()
{
    QPushButton* import = button(tr("Import files…"), "importHere");
    QPushButton* paste = button(tr("Paste from the clipboard"), "pasteHere");
    QPushButton* sample = button(tr("Look at the sample case"), "sampleHere");
    import->setProperty("primary", true);
    import->setDisabled(m_session.store().isReadOnly());
    paste->setDisabled(m_session.store().isReadOnly());
    connect(import, &QPushButton::clicked, this, &LibraryPane::importRequested);
    connect(paste, &QPushButton::clicked, this, &LibraryPane::pasteRequested);
    connect(sample, &QPushButton::clicked, this, &LibraryPane::sampleRequested);
    return emptyPage(tr("No articles yet. Import saved web pages or text files, drop them on this "
                        "window, or paste a text."),
        {import, paste, sample});
}

void LibraryPane::connectSession()
{
    m_searching.setSingleShot(true);
    m_searching.setInterval(searchingAfter);
    connect(&m_searching, &QTimer::timeout, this, [this] { m_count->setText(tr("Searching…")); });
    connect(&m_session, &CaseSession::filterChanged, this, [this] {
        if (m_session.results().isSearching())
            m_searching.start();
    });
    connect(&m_session.results(), &FilterResults::found, this, &LibraryPane::showFound);
    connect(&m_session, &CaseSession::caseChanged, this, &LibraryPane::onCaseChanged);
    connect(&m_session, &CaseSession::currentArticleChanged, this, &LibraryPane::showCurrent);
}

void LibraryPane::focusSearch()
{
    m_search->focusWords();
}

void LibraryPane::focusList()
{
    m_list->setFocus();
}

void LibraryPane::showHits()
{
    if (!m_hits) {
        m_hits = new ConcordanceView(m_session, this);
        m_hits->setWindowFlag(Qt::Window);
    }
    m_hits->show();
    m_hits->raise();
    m_hits->activateWindow();
    m_hits->setFocus();
}

void LibraryPane::setOrder(ArticleOrder order, Qt::SortOrder direction)
{
    for (QAction* action : m_orders->actions()) {
        if (action->data() == QVariant::fromValue(std::pair(order, direction))) {
            action->setChecked(true);
            m_orderButton->setText(action->text());
        }
    }
    m_session.results().setOrder(order, direction);
}

void LibraryPane::showFound()
{
    const QList<ArticleId>& ids = m_session.results().articles();
    m_delegate->setShowsSnippets(m_snippets->isOn());
    m_delegate->setClaimTypes(m_session.claimTypes());
    m_model->setClaimTypes(m_session.claimTypes());
    m_model->setArticles(ids);
    if (!m_session.currentArticle().isValid() && !ids.isEmpty())
        m_session.setCurrentArticle(ids.at(std::clamp<qsizetype>(m_currentRow, 0, ids.size() - 1)));
    showCurrent();
    updateHeader();
}

void LibraryPane::onCaseChanged(const ChangeSet& changes)
{
    m_delegate->setClaimTypes(m_session.claimTypes());
    m_model->setClaimTypes(m_session.claimTypes());
    m_model->refresh(changes.articlesChanged + changes.claimArticles);
    m_list->viewport()->update();
}

void LibraryPane::showCurrent()
{
    const QSignalBlocker quiet(m_list->selectionModel());
    const int row = m_model->rowOf(m_session.currentArticle());
    if (row >= 0)
        m_currentRow = row;
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    m_list->viewport()->update();
}

void LibraryPane::updateHeader()
{
    const int shown = m_model->rowCount();
    const bool isFiltered = !m_session.filter().isEmpty();
    const QString all = articlesText(m_session.store().queries().articleCount().value_or(shown));
    m_count->setText(isFiltered ? tr("%1 of %2").arg(QLocale().toString(shown), all) : all);
    m_searching.stop();
    m_orderButton->setVisible(shown > 1);
    m_pages->setCurrentIndex(shown > 0 ? ListPage : isFiltered ? NoResultsPage : NoArticlesPage);
}

bool LibraryPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (watched == m_list && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            Q_EMIT readerFocusRequested();
            return true;
        }
        if (watched == m_list && key == Qt::Key_Delete) {
            m_actions->removeCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace careo::ui
