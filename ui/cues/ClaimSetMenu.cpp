#include "ui/cues/ClaimSetMenu.h"

#include "core/suggest/ClaimSet.h"
#include "ui/cues/ClaimSetCommand.h"
#include "ui/session/CaseSession.h"

#include <QCoreApplication>
#include <QMenu>

namespace careo::ui
{

QMenu* createClaimSetMenu(CaseSession& session, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("claimSetMenu"));
    menu->setAccessibleName(QCoreApplication::translate("careo::ui::ClaimSetMenu", "Starter sets"));
    for (const ClaimSet& set : claimSets()) {
        QAction* action = menu->addAction(set.title);
        action->setObjectName(QStringLiteral("addSet-") + set.name);
        QObject::connect(action, &QAction::triggered, parent,
            [&session, set] { session.undoStack().push(new ClaimSetCommand(session, set)); });
    }
    return menu;
}

} // namespace careo::ui
