#include "ui/accounts/AccountsActions.h"

#include <QAction>
#include <QKeySequence>

namespace careo::ui
{

AccountsActions::AccountsActions(QObject* parent)
    : QObject(parent)
    , m_newQuestion(add("newQuestion", tr("New &question…")))
    , m_editQuestion(add("editQuestion", tr("&Edit question…")))
    , m_mergeQuestion(add("mergeQuestion", tr("&Merge question into…")))
    , m_removeQuestion(add("removeQuestion", tr("&Delete question")))
    , m_nextView(add("nextAccountsView", tr("Ne&xt view of the accounts")))
    , m_previousView(add("previousAccountsView", tr("Pre&vious view of the accounts")))
{
    m_newQuestion->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q));
    m_editQuestion->setShortcut(QKeySequence(Qt::Key_F2));
    m_mergeQuestion->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    m_removeQuestion->setShortcut(QKeySequence(Qt::Key_Delete));
    m_nextView->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    m_previousView->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    // Other rooms have the same keys for their own things.
    for (QAction* action :
        {m_editQuestion, m_mergeQuestion, m_removeQuestion, m_nextView, m_previousView})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

QAction* AccountsActions::add(const char* name, const QString& text)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    return action;
}

void AccountsActions::setEnabled(bool canWrite, bool hasQuestion, bool hasOthers)
{
    m_newQuestion->setEnabled(canWrite);
    m_editQuestion->setEnabled(canWrite && hasQuestion);
    m_mergeQuestion->setEnabled(canWrite && hasQuestion && hasOthers);
    m_removeQuestion->setEnabled(canWrite && hasQuestion);
}

} // namespace careo::ui
