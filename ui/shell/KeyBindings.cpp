#include "ui/shell/KeyBindings.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QWidget>

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr char usualProperty[] = "usualKeys";

QString settingOf(const QAction& action)
{
    return QStringLiteral("keys/") + action.objectName();
}

QString written(const QList<QKeySequence>& keys)
{
    return QKeySequence::listToString(keys, QKeySequence::PortableText);
}

void collect(const QList<QAction*>& from, QList<QAction*>& to)
{
    for (QAction* action : from) {
        if (action->menu())
            collect(action->menu()->actions(), to);
        else if (!action->isSeparator() && !action->objectName().isEmpty() && !to.contains(action))
            to << action;
    }
}

/// The widgets whose keyboard calls the action; none for one of the whole window.
QList<const QWidget*> placesOf(const QAction& action)
{
    QList<const QWidget*> places;
    if (action.shortcutContext() == Qt::WindowShortcut
        || action.shortcutContext() == Qt::ApplicationShortcut)
        return places;
    for (const QObject* object : action.associatedObjects()) {
        const auto* widget = qobject_cast<const QWidget*>(object);
        if (widget && !qobject_cast<const QMenu*>(widget))
            places << widget;
    }
    return places;
}

bool canMeet(const QAction& a, const QAction& b)
{
    const auto placesOfA = placesOf(a);
    const auto placesOfB = placesOf(b);
    if (placesOfA.isEmpty() || placesOfB.isEmpty())
        return true;
    return std::any_of(placesOfA.cbegin(), placesOfA.cend(), [&](const QWidget* one) {
        return std::any_of(placesOfB.cbegin(), placesOfB.cend(), [one](const QWidget* other) {
            return one == other || one->isAncestorOf(other) || other->isAncestorOf(one);
        });
    });
}

} // namespace

QList<QAction*> namedActions(const QMenuBar& menus)
{
    QList<QAction*> actions;
    collect(menus.actions(), actions);
    return actions;
}

void applyKeys(const QList<QAction*>& actions)
{
    const QSettings settings;
    for (QAction* action : actions) {
        if (!action->property(usualProperty).isValid())
            action->setProperty(usualProperty, written(action->shortcuts()));
        const QString keys
            = settings.value(settingOf(*action), action->property(usualProperty)).toString();
        QList<QKeySequence> sequences
            = QKeySequence::listFromString(keys, QKeySequence::PortableText);
        sequences.removeAll(QKeySequence());
        action->setShortcuts(sequences);
    }
}

void setKey(QAction& action, const QKeySequence& key)
{
    const QList<QKeySequence> keys = key.isEmpty() ? QList<QKeySequence>{} : QList{key};
    action.setShortcuts(keys);
    if (hasUsualKeys(action))
        QSettings().remove(settingOf(action));
    else
        QSettings().setValue(settingOf(action), written(keys));
}

void resetKeys(QAction& action)
{
    QSettings().remove(settingOf(action));
    applyKeys({&action});
}

bool hasUsualKeys(const QAction& action)
{
    return action.property(usualProperty).toString() == written(action.shortcuts());
}

QAction* holderOf(const QList<QAction*>& actions, const QKeySequence& key, const QAction& action)
{
    const auto holder = std::find_if(actions.cbegin(), actions.cend(), [&](const QAction* other) {
        return other != &action && other->shortcuts().contains(key) && canMeet(*other, action);
    });
    return holder == actions.cend() ? nullptr : *holder;
}

} // namespace careo::ui
