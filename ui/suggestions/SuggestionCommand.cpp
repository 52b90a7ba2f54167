#include "ui/suggestions/SuggestionCommand.h"

#include "ui/session/CaseSession.h"

#include <utility>

namespace careo::ui
{

SuggestionCommand::SuggestionCommand(CaseSession& session, QList<SuggestionDecision> decisions,
    std::optional<Claim> claim, const QString& text)
    : QUndoCommand(text)
    , m_session(session)
    , m_decisions(std::move(decisions))
    , m_claim(std::move(claim))
{
}

void SuggestionCommand::redo()
{
    QList<SuggestionDecision> decisions;
    std::optional<Claim> claim;
    const auto done = m_session.store().atomically([&]() -> Result<void> {
        if (m_claim) {
            const auto added = m_session.store().claims().add(*m_claim);
            if (!added)
                return tl::unexpected(added.error());
            claim = *added;
        }
        for (const SuggestionDecision& decision : std::as_const(m_decisions)) {
            const auto added = m_session.store().suggestionDecisions().add(decision);
            if (!added)
                return tl::unexpected(added.error());
            decisions << *added;
        }
        return {};
    });
    if (!done) {
        m_session.report(done.error());
        setObsolete(true);
        return;
    }
    m_decisions = decisions;
    m_claim = claim;
    if (m_claim)
        m_session.setCurrentClaim(m_claim->id);
}

void SuggestionCommand::undo()
{
    const auto done = m_session.store().atomically([&]() -> Result<void> {
        for (const SuggestionDecision& decision : std::as_const(m_decisions)) {
            if (auto removed = m_session.store().suggestionDecisions().remove(decision.id);
                !removed)
                return removed;
        }
        return m_claim ? m_session.store().claims().remove(m_claim->id) : Result<void>();
    });
    if (!done) {
        m_session.report(done.error());
        setObsolete(true);
    }
}

} // namespace careo::ui
