#include "ui/timeline/TimelineRoom.h"

#include "ui/session/CaseSession.h"
#include "ui/timeline/ContextEventForm.h"
#include "ui/timeline/TimelineActions.h"
#include "ui/timeline/TimelineExport.h"
#include "ui/timeline/TimelineListModel.h"
#include "ui/timeline/TimelineTable.h"
#include "ui/timeline/TimelineTableModel.h"
#include "ui/timeline/TimelineWords.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

#include <numeric>

namespace careo::ui
{

namespace
{

const QString splitterKey = QStringLiteral("timeline/splitter");
const QString chartSplitterKey = QStringLiteral("timeline/chartSplitter");
const QString listKey = QStringLiteral("timeline/list");
const QString tableKey = QStringLiteral("timeline/table");
constexpr qsizetype listedAtOnce = 5000; ///< more than these are listed when the view rests
constexpr int restMilliseconds = 150;

} // namespace

TimelineRoom::TimelineRoom(CaseSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_actions(new TimelineActions(this))
    , m_chart(new TimelineChart([this](qsizetype index, TimelineChart::Wording wording) {
        return itemWords(index, wording);
    }))
    , m_listModel(new TimelineListModel(this))
    , m_list(new QListView)
    , m_listTitle(new QLabel)
    , m_tableModel(new TimelineTableModel(this))
    , m_table(new TimelineTable(m_tableModel))
    , m_splitter(new QSplitter)
    , m_chartSplitter(new QSplitter(Qt::Vertical))
    , m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("timelineRoom"));
    m_reloadTimer.setSingleShot(true);
    m_reloadTimer.setInterval(0);
    m_listTimer.setSingleShot(true);
    m_listTimer.setInterval(restMilliseconds);
    createWidgets();
    connectSession();
    connectViews();
    connectTable();
    m_actions->setReadOnly(session.store().isReadOnly());
    m_splitter->restoreState(QSettings().value(splitterKey).toByteArray());
    m_chartSplitter->restoreState(QSettings().value(chartSplitterKey).toByteArray());
    m_actions->showTable()->setChecked(QSettings().value(tableKey, false).toBool());
    m_actions->showList()->setChecked(QSettings().value(listKey, true).toBool());
    scheduleReload();
}

TimelineRoom::~TimelineRoom()
{
    QSettings().setValue(splitterKey, m_splitter->saveState());
    QSettings().setValue(chartSplitterKey, m_chartSplitter->saveState());
    QSettings().setValue(tableKey, m_actions->showTable()->isChecked());
    QSettings().setValue(listKey, m_actions->showList()->isChecked());
}

void TimelineRoom::connectSession()
{
    connect(&m_reloadTimer, &QTimer::timeout, this, &TimelineRoom::reload);
    connect(&m_session, &CaseSession::filterChanged, this, &TimelineRoom::scheduleReload);
    connect(&m_session, &CaseSession::caseChanged, this, &TimelineRoom::scheduleReload);
    connect(&m_session, &CaseSession::currentClaimChanged, this, [this](ClaimId claim) {
        m_chart->setCurrentClaim(claim);
        selectInList(claim);
    });
}

void TimelineRoom::connectViews()
{
    connect(m_actions, &TimelineActions::basisChanged, this, [this] {
        layOut();
        m_chart->fitAll();
    });
    connect(m_actions, &TimelineActions::groupingChanged, this, &TimelineRoom::layOut);
    connect(m_actions->fitSelection(), &QAction::triggered, m_chart, &TimelineChart::fitCurrent);
    connect(m_actions->filterToView(), &QAction::triggered, this,
        [this] { filterTo(m_chart->plot().range()); });
    connect(m_chart, &TimelineChart::periodChosen, this, &TimelineRoom::filterTo);
    connect(m_actions->fitAll(), &QAction::triggered, m_chart, &TimelineChart::fitAll);
    connect(m_actions->zoomIn(), &QAction::triggered, m_chart, &TimelineChart::zoomIn);
    connect(m_actions->zoomOut(), &QAction::triggered, m_chart, &TimelineChart::zoomOut);
    connect(m_actions->exportPicture(), &QAction::triggered, this, &TimelineRoom::askForExport);
    connect(m_actions->showList(), &QAction::toggled, m_splitter->widget(1), &QWidget::setVisible);
    connect(&m_listTimer, &QTimer::timeout, this, &TimelineRoom::showViewClaims);
    connect(m_chart, &TimelineChart::viewChanged, this, [this] {
        if (m_rows.size() > listedAtOnce)
            m_listTimer.start();
        else
            showViewClaims();
    });
    connect(m_chart, &TimelineChart::currentClaimChanged, this, &TimelineRoom::selectInList);
    connect(m_chart, &TimelineChart::claimOpened, this, &TimelineRoom::openClaim);
    connect(m_chart, &TimelineChart::contextEventOpened, this, &TimelineRoom::editContextEvent);
    connect(
        m_actions->addContextEvent(), &QAction::triggered, this, [this] { editContextEvent({}); });
    connect(m_list, &QListView::clicked, this, &TimelineRoom::openIndex);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) {
            if (!m_isSelecting && index.isValid())
                m_chart->setCurrentClaim(
                    ClaimId(index.data(TimelineListModel::ClaimRole).toLongLong()));
        });
}

void TimelineRoom::connectTable()
{
    m_table->hide();
    connect(m_actions->showTable(), &QAction::toggled, this, [this](bool isShown) {
        m_table->setVisible(isShown);
        fillTable();
    });
    connect(m_table, &TimelineTable::currentClaimChanged, m_chart, &TimelineChart::setCurrentClaim);
    connect(m_table, &TimelineTable::currentClaimChanged, this, &TimelineRoom::selectInList);
    connect(m_table, &TimelineTable::claimOpened, this, &TimelineRoom::openClaim);
}

/// A table that is not shown holds nothing.
void TimelineRoom::fillTable()
{
    const bool isShown = m_actions->showTable()->isChecked();
    m_tableModel->setClaims(
        isShown ? m_rows : QList<ClaimRow>(), m_session.claimTypes(), m_actions->basis());
    if (isShown)
        showViewClaims();
}

void TimelineRoom::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

void TimelineRoom::scheduleReload()
{
    m_isStale = true;
    if (isVisible())
        m_reloadTimer.start();
}

void TimelineRoom::reload()
{
    m_isStale = false;
    const auto rows = m_session.store().queries().claims(m_session.filter());
    const auto counts = m_session.store().claimTypes().claimCounts();
    if (!rows)
        m_session.report(rows.error());
    if (!counts)
        m_session.report(counts.error());
    m_rows = rows.value_or(QList<ClaimRow>{});
    const auto events = m_session.store().contextEvents().all();
    if (!events)
        m_session.report(events.error());
    m_events = events.value_or(QList<ContextEvent>{});
    const auto links = m_session.store().claimLinks().all();
    if (!links)
        m_session.report(links.error());
    m_links = links.value_or(QList<ClaimLink>{});
    const auto perType = counts.value_or(QHash<ClaimTypeId, int>{});
    m_claimsInCase = std::accumulate(perType.cbegin(), perType.cend(), 0);
    layOut();
}

void TimelineRoom::layOut()
{
    const DateBasis basis = m_actions->basis();
    TimelineLayout layout
        = layOutTimeline(m_rows, m_session.claimTypes(), basis, m_actions->grouping());
    addContext(layout, m_events);
    layout.conflicts = findConflicts(m_rows, m_links, basis);
    nameLanes(layout);
    m_listModel->setClaims(m_rows, m_session.claimTypes(), basis);
    m_actions->update(!m_rows.isEmpty(), !layout.fit.isEmpty());
    m_chart->setTimeline(std::move(layout));
    fillTable();
    if (m_session.currentClaim().isValid() && !m_chart->currentClaim().isValid())
        m_chart->setCurrentClaim(m_session.currentClaim());
    showPage();
}

void TimelineRoom::showPage()
{
    const bool hasOnlyEvents = !m_events.isEmpty() && m_session.filter().isEmpty();
    if (!m_rows.isEmpty() || hasOnlyEvents)
        m_pages->setCurrentIndex(0);
    else
        m_pages->setCurrentWidget(m_claimsInCase == 0 ? m_noClaimsPage : m_noResultsPage);
}

void TimelineRoom::showViewClaims()
{
    m_isSelecting = true;
    m_listModel->setView(m_chart->plot().range());
    m_tableModel->setView(m_chart->plot().range());
    m_isSelecting = false;
    const ClaimId inHand = m_chart->currentClaim();
    selectInList(inHand.isValid() ? inHand : m_session.currentClaim());
    updateStatus();
}

void TimelineRoom::updateStatus()
{
    const QLocale locale;
    m_listTitle->setText(tr("Claims in view (%1)").arg(locale.toString(m_listModel->claimCount())));
    const QString words
        = tr("Showing %1 of %2 claims")
              .arg(locale.toString(m_listModel->claimCount()), locale.toString(m_claimsInCase));
    if (words == m_statusText)
        return;
    m_statusText = words;
    Q_EMIT statusTextChanged(words);
}

void TimelineRoom::selectInList(ClaimId claim)
{
    m_isSelecting = true;
    const QModelIndex index = m_listModel->indexOf(claim);
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    } else {
        m_list->clearSelection();
    }
    if (claim.isValid())
        m_table->select(claim);
    m_isSelecting = false;
}

void TimelineRoom::openIndex(const QModelIndex& index)
{
    const ClaimId claim(index.data(TimelineListModel::ClaimRole).toLongLong());
    if (claim.isValid())
        openClaim(claim);
}

void TimelineRoom::openClaim(ClaimId claim)
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
        [claim](const ClaimRow& row) { return row.claim.id == claim; });
    if (found == m_rows.cend())
        return;
    const Claim opened = found->claim;
    m_session.setCurrentClaim(opened.id);
    m_session.showPassage(opened.article, opened.passage);
}

QString TimelineRoom::itemWords(qsizetype index, TimelineChart::Wording wording) const
{
    const ClaimRow& row = m_rows[index];
    const QString type = m_session.claimType(row.claim.type).name;
    return wording == TimelineChart::Wording::ToolTip ? itemToolTip(row, type, m_actions->basis())
                                                      : itemSentence(row, type, m_actions->basis());
}

/// Of the dates that the axis shows.
void TimelineRoom::filterTo(const TimeRange& period)
{
    CaseFilter filter = m_session.filter();
    const bool isEvent = m_actions->basis() != DateBasis::Publication;
    (isEvent ? filter.eventFrom : filter.publishedFrom) = dayAt(period.start);
    (isEvent ? filter.eventTo : filter.publishedTo) = dayAt(period.end - 1);
    m_session.setFilter(filter);
}

/// A new one for an invalid id.
void TimelineRoom::editContextEvent(ContextEventId id)
{
    const auto found = std::find_if(m_events.cbegin(), m_events.cend(),
        [id](const ContextEvent& event) { return event.id == id; });
    auto* form
        = new ContextEventForm(m_session, found == m_events.cend() ? ContextEvent() : *found, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->open();
}

void TimelineRoom::askForExport()
{
    const TimelinePlot& plot = m_chart->plot();
    auto* dialog = new TimelineExport(m_session, plot.layout(), m_rows, plot.range(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace careo::ui
