#pragma once

#include "core/timeline/TimelineLayout.h"

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QWidget;

namespace careo::ui
{

/// The actions of the Timeline room. The main window places them in its menus; their keys work
/// while the keyboard is in the room.
class TimelineActions : public QObject
{
    Q_OBJECT

public:
    /// Adds the actions to `room`, which also owns this.
    explicit TimelineActions(QWidget* room);

    /// In the order of a menu; a null pointer stands for a separator.
    [[nodiscard]] QList<QAction*> menu() const;

    [[nodiscard]] QAction* byEventDate() const { return m_byEventDate; }
    [[nodiscard]] QAction* byPublicationDate() const { return m_byPublicationDate; }
    [[nodiscard]] QAction* byBothDates() const { return m_byBothDates; }
    /// In the order of LaneGrouping.
    [[nodiscard]] const QList<QAction*>& groupings() const { return m_groupings; }
    [[nodiscard]] QAction* fitAll() const { return m_fitAll; }
    [[nodiscard]] QAction* fitSelection() const { return m_fitSelection; }
    [[nodiscard]] QAction* filterToView() const { return m_filterToView; }
    [[nodiscard]] QAction* zoomIn() const { return m_zoomIn; }
    [[nodiscard]] QAction* zoomOut() const { return m_zoomOut; }
    [[nodiscard]] QAction* addContextEvent() const { return m_addContextEvent; }
    [[nodiscard]] QAction* showList() const { return m_showList; }
    [[nodiscard]] QAction* showTable() const { return m_showTable; }
    [[nodiscard]] QAction* exportPicture() const { return m_exportPicture; }

    [[nodiscard]] DateBasis basis() const;
    [[nodiscard]] LaneGrouping grouping() const;
    /// Enables what makes sense with and without claims, and with and without dated ones.
    void update(bool hasClaims, bool hasDates);
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    void basisChanged();
    void groupingChanged();

private:
    [[nodiscard]] QAction* add(QWidget* room, const QString& name, const QString& words);
    void createBasis(QWidget* room);
    void createGroupings(QWidget* room);

    QActionGroup* m_basis;
    QActionGroup* m_lanes;
    QList<QAction*> m_groupings;
    QAction* m_byEventDate = nullptr;
    QAction* m_byPublicationDate = nullptr;
    QAction* m_byBothDates = nullptr;
    QAction* m_fitAll = nullptr;
    QAction* m_fitSelection = nullptr;
    QAction* m_filterToView = nullptr;
    QAction* m_zoomIn = nullptr;
    QAction* m_zoomOut = nullptr;
    QAction* m_addContextEvent = nullptr;
    QAction* m_showList = nullptr;
    QAction* m_showTable = nullptr;
    QAction* m_exportPicture = nullptr;
};

} // namespace careo::ui
