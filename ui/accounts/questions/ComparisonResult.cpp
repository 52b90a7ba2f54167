#include "ui/accounts/questions/ComparisonResult.h"

#include "core/copies/CopyUpdate.h"
#include "core/store/CaseStore.h"

#include <algorithm>

namespace careo::ui
{

namespace
{

bool holds(const QuestionComparison& comparison, const ProposedAccount& proposed)
{
    for (const AccountComparison& account : comparison.accounts) {
        for (const AccountEvidence& piece : account.evidence) {
            if (piece.article == proposed.article && piece.passage.overlaps(proposed.sentence))
                return true;
        }
    }
    return false;
}

/// Proposals of which no question holds both sides already.
QList<ConflictProposal> notAsked(
    QList<ConflictProposal> proposals, const QList<QuestionComparison>& questions)
{
    proposals.removeIf([&questions](const ConflictProposal& proposal) {
        return std::any_of(
            questions.begin(), questions.end(), [&proposal](const QuestionComparison& question) {
                return holds(question, proposal.first) && holds(question, proposal.second);
            });
    });
    return proposals;
}

} // namespace

Result<ComparisonResult> readComparison(CaseStore& store, const std::function<bool()>& isCanceled)
{
    if (!store.isReadOnly()) {
        if (const auto updated = updateCopies(store, isCanceled); !updated)
            return tl::unexpected(updated.error());
    }
    const auto ground = readComparisonGround(store);
    if (!ground)
        return tl::unexpected(ground.error());
    const auto questions = compareAll(store, *ground);
    if (!questions)
        return tl::unexpected(questions.error());
    const auto count = store.queries().articleCount();
    if (!count)
        return tl::unexpected(count.error());
    // Too many to be held against each other, so none of them need be read.
    if (*count > mostArticlesForProposals)
        return ComparisonResult{*questions, {}, {}};
    const auto texts = store.articles().all();
    if (!texts)
        return tl::unexpected(texts.error());
    const auto rows = store.queries().claims({});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Claim> claims;
    for (const ClaimRow& row : *rows)
        claims << row.claim;
    const SentenceIndex index(*texts);
    return ComparisonResult{
        *questions, notAsked(proposeConflicts(index, claims, ground->copies), *questions), index};
}

} // namespace careo::ui
