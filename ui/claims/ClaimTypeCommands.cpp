#include "ui/claims/ClaimTypeCommands.h"

#include "ui/session/CaseSession.h"

#include <algorithm>

namespace careo::ui
{

namespace
{

auto withId(const QList<ClaimType>& types, ClaimTypeId id)
{
    return std::find_if(
        types.cbegin(), types.cend(), [id](const ClaimType& type) { return type.id == id; });
}

} // namespace

ChangeClaimTypesCommand::ChangeClaimTypesCommand(CaseSession& session,
    const QList<ClaimType>& before, const QList<ClaimType>& after, const QString& text)
    : QUndoCommand(text)
    , m_session(session)
    , m_before(before)
    , m_after(after)
{
}

void ChangeClaimTypesCommand::redo()
{
    run(m_before, m_after, [this] { return redoClaims(); });
}

void ChangeClaimTypesCommand::undo()
{
    run(m_after, m_before, [this] { return undoClaims(); });
}

void ChangeClaimTypesCommand::run(
    const QList<ClaimType>& from, QList<ClaimType>& to, const Step& claims)
{
    const auto done
        = m_session.store().atomically([&]() -> Result<void> { return swap(from, to, claims); });
    if (!done) {
        m_session.report(done.error());
        setObsolete(true);
    }
}

Result<void> ChangeClaimTypesCommand::swap(
    const QList<ClaimType>& from, QList<ClaimType>& to, const Step& claims)
{
    ClaimTypeStore& store = m_session.store().claimTypes();
    for (ClaimType& type : to) {
        const auto old = withId(from, type.id);
        if (old == from.cend()) {
            const auto added = store.add(type);
            if (!added)
                return tl::unexpected(added.error());
            type = *added;
        } else if (*old != type) {
            if (auto updated = store.update(type); !updated)
                return updated;
        }
    }
    if (auto done = claims(); !done)
        return done;
    for (const ClaimType& type : from) {
        if (withId(to, type.id) != to.cend())
            continue;
        if (auto removed = store.remove(type.id); !removed)
            return removed;
    }
    return {};
}

RemoveClaimTypeCommand::RemoveClaimTypeCommand(CaseSession& session, const QList<ClaimType>& before,
    const QList<ClaimType>& after, const QList<Claim>& claims, ClaimTypeId claimsTo,
    const QString& text)
    : ChangeClaimTypesCommand(session, before, after, text)
    , m_claims(claims)
    , m_claimsTo(claimsTo)
{
}

Result<void> RemoveClaimTypeCommand::redoClaims()
{
    for (const Claim& claim : std::as_const(m_claims)) {
        auto done = m_claimsTo.isValid() ? giveTo(m_claimsTo, claim)
                                         : m_session.store().claims().remove(claim.id);
        if (!done)
            return done;
    }
    return {};
}

Result<void> RemoveClaimTypeCommand::undoClaims()
{
    for (const Claim& claim : std::as_const(m_claims)) {
        if (m_claimsTo.isValid()) {
            if (auto done = giveTo(claim.type, claim); !done)
                return done;
        } else if (const auto added = m_session.store().claims().add(claim); !added) {
            return tl::unexpected(added.error());
        }
    }
    return {};
}

Result<void> RemoveClaimTypeCommand::giveTo(ClaimTypeId type, const Claim& claim)
{
    Claim moved = claim;
    moved.type = type;
    return m_session.store().claims().update(moved);
}

} // namespace careo::ui
