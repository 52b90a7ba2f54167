#include "ui/shell/RoomBar.h"

#include "ui/style/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace careo::ui
{

namespace
{

/// A push button that shows what its action says and does it.
void follow(QPushButton* button, QAction* action)
{
    const auto update = [button, action] {
        QString text = action->text();
        button->setText(text);
        button->setAccessibleName(text.remove(QLatin1Char('&')));
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    QObject::connect(action, &QAction::changed, button, update);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    update();
}

} // namespace

RoomBar::RoomBar(QWidget* parent)
    : QWidget(parent)
    , m_rooms(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
{
    m_rooms->setSpacing(2);
    m_actions->setSpacing(8);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->addLayout(m_rooms);
    row->addStretch();
    row->addLayout(m_actions);
}

void RoomBar::addRoom(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(action->iconText());
    button->setFont(sansFont(1.0, QFont::DemiBold));
    button->setMinimumHeight(32);
    button->setFocusPolicy(Qt::TabFocus);
    m_rooms->addWidget(button);
}

void RoomBar::addAction(QAction* action, bool isPrimary)
{
    auto* button = new QPushButton;
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setProperty("primary", isPrimary);
    button->setFocusPolicy(Qt::TabFocus);
    follow(button, action);
    m_actions->addWidget(button);
}

} // namespace careo::ui
