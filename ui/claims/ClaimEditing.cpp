#include "ui/claims/ClaimEditing.h"

#include "ui/claims/ClaimCommands.h"
#include "ui/session/CaseSession.h"

#include <QCoreApplication>

namespace careo::ui
{

namespace
{

QString text(const char* words)
{
    return QCoreApplication::translate("careo::ui::ClaimEditing", words);
}

/// Pushes the step from the stored claim to what `change` makes of it, if that differs.
template <class Change>
void changeClaim(CaseSession& session, ClaimId id, const QString& name, Change change)
{
    const auto stored = session.store().claims().claim(id);
    if (!stored) {
        session.report(stored.error());
        return;
    }
    Claim next = *stored;
    change(next);
    if (next == *stored)
        return;
    session.undoStack().push(new ChangeClaimCommand(session, *stored, next, name));
}

} // namespace

QString withinSentence(const QString& name)
{
    // "Staged raid" becomes "staged raid", "DNA test" stays.
    if (name.isEmpty() || (name.size() > 1 && name.at(1).isUpper()))
        return name;
    return name.left(1).toLower() + name.mid(1);
}

ClaimId tagPassage(CaseSession& session, ArticleId article, Passage passage, ClaimTypeId type)
{
    Claim claim;
    claim.article = article;
    claim.passage = passage;
    claim.type = type;
    // The stack deletes a command that fails, so the new id is read from the session.
    const ClaimId before = session.currentClaim();
    session.undoStack().push(new AddClaimCommand(session, claim));
    const ClaimId after = session.currentClaim();
    return after == before ? ClaimId{} : after;
}

void retagClaim(CaseSession& session, ClaimId claim, ClaimTypeId type)
{
    const QString name = withinSentence(session.claimType(type).name);
    changeClaim(
        session, claim, text("retag as %1").arg(name), [type](Claim& next) { next.type = type; });
}

void resizeClaim(CaseSession& session, ClaimId claim, Passage passage)
{
    changeClaim(session, claim, text("change extent of claim"), [passage](Claim& next) {
        next.passage = passage;
        next.anchor = AnchorState::Exact;
    });
}

void changeClaimDetails(CaseSession& session, const Claim& changed, const QString& what)
{
    changeClaim(session, changed.id, text("change %1").arg(what), [&changed](Claim& next) {
        next.note = changed.note;
        next.speaker = changed.speaker.simplified();
        next.stance = changed.stance;
        next.eventDate = changed.eventDate;
        next.status = changed.status;
    });
}

void deleteClaim(CaseSession& session, ClaimId claim)
{
    const auto stored = session.store().claims().claim(claim);
    if (!stored) {
        session.report(stored.error());
        return;
    }
    session.undoStack().push(new DeleteClaimCommand(session, *stored));
}

} // namespace careo::ui
