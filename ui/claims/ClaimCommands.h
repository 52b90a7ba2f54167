#pragma once

#include "core/model/Claim.h"

#include <QUndoCommand>

namespace careo::ui
{

class CaseSession;

/// Adds a claim, or on undo takes it away again under the same id.
class AddClaimCommand : public QUndoCommand
{
public:
    AddClaimCommand(CaseSession& session, const Claim& claim);

    void redo() override;
    void undo() override;

    [[nodiscard]] ClaimId claim() const { return m_claim.id; }

private:
    CaseSession& m_session;
    Claim m_claim;
};

/// Swaps one state of a claim for another.
class ChangeClaimCommand : public QUndoCommand
{
public:
    ChangeClaimCommand(
        CaseSession& session, const Claim& before, const Claim& after, const QString& text);

    void redo() override;
    void undo() override;

private:
    void apply(const Claim& claim, bool show);

    CaseSession& m_session;
    Claim m_before;
    Claim m_after;
    bool m_wasDone = false;
};

class DeleteClaimCommand : public QUndoCommand
{
public:
    DeleteClaimCommand(CaseSession& session, const Claim& claim);

    void redo() override;
    void undo() override;

private:
    CaseSession& m_session;
    Claim m_claim;
};

} // namespace careo::ui
