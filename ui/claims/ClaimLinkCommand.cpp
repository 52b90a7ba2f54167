#include "ui/claims/ClaimLinkCommand.h"

#include "ui/session/CaseSession.h"

#include <QCoreApplication>

namespace careo::ui
{

ClaimLinkCommand::ClaimLinkCommand(CaseSession& session, const ClaimLink& link, Action action)
    : QUndoCommand(action == Action::Add
            ? QCoreApplication::translate("careo::ui::ClaimLinkCommand", "link claims")
            : QCoreApplication::translate("careo::ui::ClaimLinkCommand", "remove link"))
    , m_session(session)
    , m_link(link)
    , m_action(action)
{
}

void ClaimLinkCommand::run(Action action)
{
    ClaimLinkStore& store = m_session.store().claimLinks();
    Result<void> done;
    if (action == Action::Remove) {
        done = store.remove(m_link);
    } else if (const auto added = store.add(m_link)) {
        m_link = *added;
    } else {
        done = tl::unexpected(added.error());
    }
    if (!done) {
        m_session.report(done.error());
        setObsolete(true);
    }
}

} // namespace careo::ui
