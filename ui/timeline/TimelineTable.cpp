#include "ui/timeline/TimelineTable.h"

#include "ui/timeline/TimelineTableModel.h"

#include <QAction>
#include <QHeaderView>
#include <QResizeEvent>

#include <algorithm>
#include <array>

namespace careo::ui
{

namespace
{

constexpr int rowPadding = 10;
/// Of the table's width, in percent, by column.
constexpr std::array shares{11, 12, 23, 14, 11, 11, 8, 10};
static_assert(shares.size() == TimelineTableModel::ColumnCount);
constexpr int narrowest = 60;

} // namespace

TimelineTable::TimelineTable(TimelineTableModel* model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("timelineTable"));
    setAccessibleName(tr("Table of the claims in view"));
    setModel(model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(narrowest);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setAccessibleName(tr("Columns"));
    sortByColumn(TimelineTableModel::DateColumn, Qt::AscendingOrder);
    setSortingEnabled(true);
    createActions();
}

void TimelineTable::createActions()
{
    auto* open = new QAction(tr("Show passage"), this);
    open->setObjectName(QStringLiteral("timelineTableShowPassage"));
    open->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    auto* sort = new QAction(tr("Sort by this column"), this);
    sort->setObjectName(QStringLiteral("timelineTableSort"));
    sort->setShortcut(Qt::Key_S);
    for (QAction* action : {open, sort}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
    }
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(sort, &QAction::triggered, this, &TimelineTable::sortByCurrentColumn);
    const auto openClaim = [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT claimOpened(claimOf(index));
    };
    connect(open, &QAction::triggered, this, [this, openClaim] { openClaim(currentIndex()); });
    connect(this, &QTableView::doubleClicked, this, openClaim);
}

ClaimId TimelineTable::claimOf(const QModelIndex& index)
{
    return ClaimId(index.data(TimelineTableModel::ClaimRole).toLongLong());
}

void TimelineTable::select(ClaimId claim)
{
    const int row = m_model->rowOf(claim);
    if (row >= 0 && row == currentIndex().row() && selectionModel()->hasSelection())
        return;
    m_isSelecting = true;
    if (row < 0) {
        clearSelection();
    } else {
        const int column = std::max(currentIndex().column(), 0);
        setCurrentIndex(m_model->index(row, column));
        scrollTo(currentIndex());
    }
    m_isSelecting = false;
}

void TimelineTable::sortByCurrentColumn()
{
    const int column = currentIndex().isValid() ? currentIndex().column() : 0;
    const QHeaderView& header = *horizontalHeader();
    const bool isReversed = header.sortIndicatorSection() == column
        && header.sortIndicatorOrder() == Qt::AscendingOrder;
    sortByColumn(column, isReversed ? Qt::DescendingOrder : Qt::AscendingOrder);
    scrollTo(currentIndex());
}

void TimelineTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_isSelecting && current.isValid() && current.row() != previous.row())
        Q_EMIT currentClaimChanged(claimOf(current));
}

void TimelineTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        shareWidth();
}

void TimelineTable::shareWidth()
{
    const int width = viewport()->width();
    for (int column = 0; column < TimelineTableModel::ColumnCount; ++column) {
        const int share = width * shares.at(static_cast<size_t>(column)) / 100;
        setColumnWidth(column, std::max(share, narrowest));
    }
}

} // namespace careo::ui
