#include "ui/timeline/TimelineActions.h"

#include <QAction>
#include <QActionGroup>
#include <QWidget>

namespace careo::ui
{

TimelineActions::TimelineActions(QWidget* room)
    : QObject(room)
    , m_basis(new QActionGroup(this))
{
    createBasis(room);
    m_fitAll = add(room, QStringLiteral("timelineFitAll"), tr("Fit all"));
    m_fitAll->setShortcut(Qt::Key_0);
    m_zoomIn = add(room, QStringLiteral("timelineZoomIn"), tr("Zoom in"));
    m_zoomIn->setShortcuts({QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal)});
    m_zoomOut = add(room, QStringLiteral("timelineZoomOut"), tr("Zoom out"));
    m_zoomOut->setShortcut(Qt::Key_Minus);
    m_showList = add(room, QStringLiteral("timelineShowList"), tr("List of claims"));
    m_showList->setCheckable(true);
    m_showList->setChecked(true);
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
    for (QAction* action : {m_byEventDate, m_byPublicationDate}) {
        action->setCheckable(true);
        m_basis->addAction(action);
    }
    m_byEventDate->setChecked(true);
    connect(m_basis, &QActionGroup::triggered, this, &TimelineActions::basisChanged);
}

QList<QAction*> TimelineActions::menu() const
{
    return {m_byEventDate, m_byPublicationDate, nullptr, m_fitAll, m_zoomIn, m_zoomOut, nullptr,
        m_showList, m_exportPicture};
}

DateBasis TimelineActions::basis() const
{
    return m_byEventDate->isChecked() ? DateBasis::Event : DateBasis::Publication;
}

void TimelineActions::update(bool hasClaims, bool hasDatedClaims)
{
    m_basis->setEnabled(hasClaims);
    m_showList->setEnabled(hasClaims);
    for (QAction* action : {m_fitAll, m_zoomIn, m_zoomOut, m_exportPicture})
        action->setEnabled(hasDatedClaims);
}

} // namespace careo::ui
