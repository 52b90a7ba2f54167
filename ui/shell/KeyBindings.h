#pragma once

#include <QKeySequence>
#include <QList>

class QAction;
class QMenuBar;

namespace careo::ui
{

/// The keys of a window's actions: the usual ones, or those the user gave an action instead, which
/// are kept in the settings under the action's name.

/// All named actions of the menus, in their order.
[[nodiscard]] QList<QAction*> namedActions(const QMenuBar& menus);
/// Gives the actions the user's keys. The keys an action comes with are its usual ones.
void applyKeys(const QList<QAction*>& actions);
/// An invalid key leaves the action without any.
void setKey(QAction& action, const QKeySequence& key);
/// The user's keys of this action are forgotten.
void resetKeys(QAction& action);
[[nodiscard]] bool hasUsualKeys(const QAction& action);
/// The action that would be called, or made ambiguous, by `key` where `action` can be called; null
/// when there is none.
[[nodiscard]] QAction* holderOf(
    const QList<QAction*>& actions, const QKeySequence& key, const QAction& action);

} // namespace careo::ui
