#include "ui/suggestions/SuggestionEditing.h"

#include "ui/claims/ClaimEditing.h"
#include "ui/session/CaseSession.h"
#include "ui/suggestions/SuggestionCommand.h"

#include <QCoreApplication>

namespace careo::ui
{

namespace
{

QString text(const char* words)
{
    return QCoreApplication::translate("careo::ui::SuggestionEditing", words);
}

SuggestionDecision decisionOn(const ProposedPassage& proposed, ClaimTypeId type, bool isAccepted)
{
    SuggestionDecision decision;
    decision.article = proposed.suggestion.article;
    decision.type = type;
    decision.quote = proposed.quote;
    decision.isAccepted = isAccepted;
    return decision;
}

} // namespace

void acceptSuggestion(
    CaseSession& session, const ProposedPassage& proposed, ClaimTypeId type, Passage extent)
{
    const Suggestion& suggestion = proposed.suggestion;
    Claim claim;
    claim.article = suggestion.article;
    claim.passage = extent;
    claim.type = type;
    claim.stance = suggestion.stance;
    QList<SuggestionDecision> decisions{decisionOn(proposed, type, true)};
    if (type != suggestion.type)
        decisions << decisionOn(proposed, suggestion.type, false);
    const QString name = withinSentence(session.claimType(type).name);
    session.undoStack().push(new SuggestionCommand(
        session, decisions, claim, text("accept suggestion as %1").arg(name)));
}

void rejectSuggestion(CaseSession& session, const ProposedPassage& proposed)
{
    const SuggestionDecision decision = decisionOn(proposed, proposed.suggestion.type, false);
    session.undoStack().push(
        new SuggestionCommand(session, {decision}, std::nullopt, text("reject suggestion")));
}

} // namespace careo::ui
