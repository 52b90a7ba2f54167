#include "ui/claims/ClaimCommands.h"

#include "ui/claims/ClaimEditing.h"
#include "ui/session/CaseSession.h"

#include <QCoreApplication>

namespace careo::ui
{

namespace
{

QString words(const char* source)
{
    return QCoreApplication::translate("careo::ui::ClaimCommands", source);
}

} // namespace

AddClaimCommand::AddClaimCommand(CaseSession& session, const Claim& claim)
    : QUndoCommand(words("tag as %1").arg(withinSentence(session.claimType(claim.type).name)))
    , m_session(session)
    , m_claim(claim)
{
}

void AddClaimCommand::redo()
{
    const auto added = m_session.store().claims().add(m_claim);
    if (!added) {
        m_session.report(added.error());
        setObsolete(true);
        return;
    }
    m_claim = *added;
    m_session.setCurrentClaim(m_claim.id);
}

void AddClaimCommand::undo()
{
    if (const auto removed = m_session.store().claims().remove(m_claim.id); !removed) {
        m_session.report(removed.error());
        setObsolete(true);
    }
}

ChangeClaimCommand::ChangeClaimCommand(
    CaseSession& session, const Claim& before, const Claim& after, const QString& text)
    : QUndoCommand(text)
    , m_session(session)
    , m_before(before)
    , m_after(after)
{
}

void ChangeClaimCommand::redo()
{
    // The first time the user may already be on the way to another claim.
    apply(m_after, m_wasDone);
    m_wasDone = true;
}

void ChangeClaimCommand::undo()
{
    apply(m_before, true);
}

void ChangeClaimCommand::apply(const Claim& claim, bool show)
{
    if (const auto done = m_session.store().claims().update(claim); !done) {
        m_session.report(done.error());
        setObsolete(true);
        return;
    }
    if (show)
        m_session.setCurrentClaim(claim.id);
}

DeleteClaimCommand::DeleteClaimCommand(CaseSession& session, const Claim& claim)
    : QUndoCommand(words("delete claim"))
    , m_session(session)
    , m_claim(claim)
{
}

void DeleteClaimCommand::redo()
{
    if (const auto removed = m_session.store().claims().remove(m_claim.id); !removed) {
        m_session.report(removed.error());
        setObsolete(true);
    }
}

void DeleteClaimCommand::undo()
{
    if (const auto added = m_session.store().claims().add(m_claim); !added) {
        m_session.report(added.error());
        setObsolete(true);
        return;
    }
    m_session.setCurrentClaim(m_claim.id);
}

} // namespace careo::ui
