#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace careo::ui
{

/// The bar above the rooms: which room is shown, and at its right the actions used most.
class RoomBar : public QWidget
{
    Q_OBJECT

public:
    explicit RoomBar(QWidget* parent = nullptr);

    /// A checkable action per room, told apart by the button that is pressed in.
    void addRoom(QAction* action);
    /// A button at the right; the last one added is the room's main action.
    void addAction(QAction* action, bool isPrimary = false);

private:
    QHBoxLayout* m_rooms;
    QHBoxLayout* m_actions;
};

} // namespace careo::ui
