#include "ui/timeline/TimelineActions.h"

#include <QAction>
#include <QActionGroup>
#include <QWidget>

namespace careo::ui
{

TimelineActions::TimelineActions(QWidget* room)
    : QObject(room)
    , m_basis(new QActionGroup(this))
    , m_lanes(new QActionGroup(this))
{
    createBasis(room);
    createGroupings(room);
    m_fitAll = add(room, QStringLiteral("timelineFitAll"), tr("Fit all"));
    m_fitAll->setShortcut(Qt::Key_0);
    m_fitSelection = add(room, QStringLiteral("timelineFitSelection"), tr("Fit selection"));
    m_fitSelection->setShortcut(Qt::Key_F);
    m_zoomIn = add(room, QStringLiteral("timelineZoomIn"), tr("Zoom in"));
    m_zoomIn->setShortcuts({QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal)});
    m_zoomOut = add(room, QStringLiteral("timelineZoomOut"), tr("Zoom out"));
    m_zoomOut->setShortcut(Qt::Key_Minus);
    m_filterToView
        = add(room, QStringLiteral("timelineFilterToView"), tr("Filter to the period in view"));
    m_filterToView->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F));
    m_addContextEvent
        = add(room, QStringLiteral("timelineAddContextEvent"), tr("Add context event…"));
    m_addContextEvent->setShortcut(Qt::Key_E);
    m_showList = add(room, QStringLiteral("timelineShowList"), tr("List of claims"));
    m_showList->setCheckable(true);
    m_showList->setChecked(true);
    m_showTable = add(room, QStringLiteral("timelineShowTable"), tr("Table of claims"));
    m_showTable->setShortcut(Qt::Key_T);
    m_showTable->setCheckable(true);
    m_exportPicture = add(room, QStringLiteral("timelineExport"), tr("Export timeline…"));
}

QAction* TimelineActions::add(QWidget* room, const QString& name, const QString& words)
{
    auto* action = new QAction(words, this);
    action->setObjectName(name);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    room->addAction(action);
    return action;
}

void TimelineActions::createBasis(QWidget* room)
{
    m_byEventDate = add(room, QStringLiteral("timelineByEventDate"), tr("By event date"));
    m_byPublicationDate
        = add(room, QStringLiteral("timelineByPublicationDate"), tr("By publication date"));
    m_byBothDates = add(room, QStringLiteral("timelineByBothDates"), tr("Event to publication"));
    for (QAction* action : {m_byEventDate, m_byPublicationDate, m_byBothDates}) {
        action->setCheckable(true);
        m_basis->addAction(action);
    }
    m_byEventDate->setChecked(true);
    connect(m_basis, &QActionGroup::triggered, this, &TimelineActions::basisChanged);
}

void TimelineActions::createGroupings(QWidget* room)
{
    m_groupings = {add(room, QStringLiteral("timelineLanesByType"), tr("Lanes by claim type")),
        add(room, QStringLiteral("timelineLanesByOutlet"), tr("Lanes by outlet")),
        add(room, QStringLiteral("timelineLanesBySpeaker"), tr("Lanes by speaker")),
        add(room, QStringLiteral("timelineLanesByStatus"), tr("Lanes by status")),
        add(room, QStringLiteral("timelineLanesByArticle"), tr("Lanes by article"))};
    for (QAction* action : std::as_const(m_groupings)) {
        action->setCheckable(true);
        m_lanes->addAction(action);
    }
    m_groupings.constFirst()->setChecked(true);
    connect(m_lanes, &QActionGroup::triggered, this, &TimelineActions::groupingChanged);
}

QList<QAction*> TimelineActions::menu() const
{
    return QList<QAction*>{m_byEventDate, m_byPublicationDate, m_byBothDates, nullptr} + m_groupings
        + QList<QAction*>{nullptr, m_fitAll, m_fitSelection, m_zoomIn, m_zoomOut, m_filterToView,
            nullptr, m_addContextEvent, nullptr, m_showList, m_showTable, m_exportPicture};
}

DateBasis TimelineActions::basis() const
{
    if (m_byBothDates->isChecked())
        return DateBasis::Joined;
    return m_byEventDate->isChecked() ? DateBasis::Event : DateBasis::Publication;
}

LaneGrouping TimelineActions::grouping() const
{
    return static_cast<LaneGrouping>(m_groupings.indexOf(m_lanes->checkedAction()));
}

void TimelineActions::setReadOnly(bool isReadOnly)
{
    m_addContextEvent->setDisabled(isReadOnly);
}

void TimelineActions::update(bool hasClaims, bool hasDates)
{
    m_basis->setEnabled(hasClaims);
    m_lanes->setEnabled(hasClaims);
    m_showList->setEnabled(hasClaims);
    m_showTable->setEnabled(hasClaims);
    for (QAction* action :
        {m_fitAll, m_fitSelection, m_zoomIn, m_zoomOut, m_filterToView, m_exportPicture})
        action->setEnabled(hasDates);
}

} // namespace careo::ui
