#pragma once

#include "core/model/Claim.h"
#include "core/model/SuggestionDecision.h"

#include <QUndoCommand>

#include <optional>

namespace careo::ui
{

class CaseSession;

/// Remembers what was decided of a suggestion, with the claim that came of it, as one action.
class SuggestionCommand : public QUndoCommand
{
public:
    SuggestionCommand(CaseSession& session, QList<SuggestionDecision> decisions,
        std::optional<Claim> claim, const QString& text);

    void redo() override;
    void undo() override;

private:
    CaseSession& m_session;
    QList<SuggestionDecision> m_decisions;
    std::optional<Claim> m_claim;
};

} // namespace careo::ui
