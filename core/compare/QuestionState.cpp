#include "core/compare/QuestionState.h"

#include "core/base/Folding.h"
#include "core/store/CaseStore.h"

#include <algorithm>

namespace careo
{

namespace
{

const Account* find(const QList<Account>& accounts, AccountId id)
{
    const auto found = std::find_if(accounts.begin(), accounts.end(),
        [id](const Account& account) { return account.id == id; });
    return found == accounts.end() ? nullptr : &*found;
}

Result<void> changeQuestionItself(CaseStore& store, const QuestionState& from, QuestionState& to)
{
    if (to.question == from.question)
        return {};
    if (from.question)
        return store.questions().update(*to.question);
    const auto added = store.questions().add(*to.question);
    if (!added)
        return tl::unexpected(added.error());
    to.question = *added;
    return {};
}

Result<void> changeAccounts(CaseStore& store, const QuestionState& from, QuestionState& to)
{
    for (const Account& account : from.accounts) {
        if (find(to.accounts, account.id))
            continue;
        if (auto removed = store.questions().remove(account.id); !removed)
            return removed;
    }
    for (Account& account : to.accounts) {
        const Account* before = account.id.isValid() ? find(from.accounts, account.id) : nullptr;
        if (before && *before == account)
            continue;
        if (before) {
            if (auto updated = store.questions().update(account); !updated)
                return updated;
            continue;
        }
        account.question = to.question->id;
        const auto added = store.questions().add(account);
        if (!added)
            return tl::unexpected(added.error());
        account = *added;
    }
    return {};
}

/// The case holds just this.
Result<bool> holds(const CaseStore& store, const QuestionState& state)
{
    if (!state.question || !state.question->id.isValid())
        return true;
    const auto now = readQuestion(store, state.question->id);
    if (!now && now.error().code != ErrorCode::NotFound)
        return tl::unexpected(now.error());
    return now && *now == state;
}

} // namespace

Result<QuestionState> readQuestion(const CaseStore& store, QuestionId id)
{
    const auto question = store.questions().question(id);
    if (!question)
        return tl::unexpected(question.error());
    const auto accounts = store.questions().accountsOf(id);
    if (!accounts)
        return tl::unexpected(accounts.error());
    return QuestionState{*question, *accounts};
}

Result<QuestionState> changeQuestion(
    CaseStore& store, const QuestionState& from, const QuestionState& to)
{
    QuestionState stored = to;
    const auto done = store.atomically([&]() -> Result<void> {
        const auto isThere = holds(store, from);
        if (!isThere)
            return tl::unexpected(isThere.error());
        if (!*isThere)
            return failure(ErrorCode::ChangedMeanwhile);
        if (!to.question)
            return store.questions().remove(from.question->id);
        if (auto changed = changeQuestionItself(store, from, stored); !changed)
            return changed;
        return changeAccounts(store, from, stored);
    });
    if (!done)
        return tl::unexpected(done.error());
    if (!stored.question)
        return stored;
    return readQuestion(store, stored.question->id);
}

QuestionState withAnswer(QuestionState state, const QString& answer, const QList<ClaimId>& claims)
{
    const QString wanted = folded(answer);
    auto account = std::find_if(state.accounts.begin(), state.accounts.end(),
        [&wanted](const Account& each) { return folded(each.answer) == wanted; });
    if (account == state.accounts.end()) {
        state.accounts << Account();
        account = std::prev(state.accounts.end());
        account->answer = answer.simplified();
    }
    for (const ClaimId claim : claims) {
        if (!account->claims.contains(claim))
            account->claims << claim;
    }
    return state;
}

} // namespace careo
