#include "ui/accounts/AccountsActions.h"

#include <QAction>
#include <QKeySequence>

namespace careo::ui
{

AccountsActions::AccountsActions(QObject* parent)
    : QObject(parent)
    , m_newQuestion(add("newQuestion", tr("New &question…")))
    , m_editQuestion(add("editQuestion", tr("&Edit question…")))
    , m_removeQuestion(add("removeQuestion", tr("&Delete question")))
{
    m_newQuestion->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q));
    m_editQuestion->setShortcut(QKeySequence(Qt::Key_F2));
    m_removeQuestion->setShortcut(QKeySequence(Qt::Key_Delete));
    // Other rooms have the same keys for their own things.
    for (QAction* action : {m_editQuestion, m_removeQuestion})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

QAction* AccountsActions::add(const char* name, const QString& text)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    return action;
}

void AccountsActions::setEnabled(bool canWrite, bool hasQuestion)
{
    m_newQuestion->setEnabled(canWrite);
    m_editQuestion->setEnabled(canWrite && hasQuestion);
    m_removeQuestion->setEnabled(canWrite && hasQuestion);
}

} // namespace careo::ui
