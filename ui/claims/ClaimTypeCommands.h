#pragma once

#include "core/base/Result.h"
#include "core/model/Claim.h"
#include "core/model/ClaimType.h"

#include <QList>
#include <QUndoCommand>

#include <functional>

namespace careo::ui
{

class CaseSession;

/// Swaps one state of all claim types for another, as one action. Types only in `after` are added,
/// those only in `before` are taken out.
class ChangeClaimTypesCommand : public QUndoCommand
{
public:
    ChangeClaimTypesCommand(CaseSession& session, const QList<ClaimType>& before,
        const QList<ClaimType>& after, const QString& text);

    void redo() override;
    void undo() override;

protected:
    /// What happens to claims in between: after types are added, before types are taken out.
    virtual Result<void> redoClaims() { return {}; }
    virtual Result<void> undoClaims() { return {}; }

    CaseSession& m_session;

private:
    using Step = std::function<Result<void>()>;

    void run(const QList<ClaimType>& from, QList<ClaimType>& to, const Step& claims);
    Result<void> swap(const QList<ClaimType>& from, QList<ClaimType>& to, const Step& claims);

    QList<ClaimType> m_before;
    QList<ClaimType> m_after;
};

/// Takes a claim type out; its claims go to another type, or out of the case with it.
class RemoveClaimTypeCommand : public ChangeClaimTypesCommand
{
public:
    /// `claims` are those of the type, `claimsTo` is invalid when they go too.
    RemoveClaimTypeCommand(CaseSession& session, const QList<ClaimType>& before,
        const QList<ClaimType>& after, const QList<Claim>& claims, ClaimTypeId claimsTo,
        const QString& text);

protected:
    Result<void> redoClaims() override;
    Result<void> undoClaims() override;

private:
    Result<void> giveTo(ClaimTypeId type, const Claim& claim);

    QList<Claim> m_claims;
    ClaimTypeId m_claimsTo;
};

} // namespace careo::ui
