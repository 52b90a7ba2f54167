#include "ui/accounts/questions/AccountsEditing.h"

#include "core/base/Folding.h"
#include "core/compare/AnswerType.h"
#include "ui/accounts/questions/QuestionCommand.h"
#include "ui/claims/ClaimEditing.h"
#include "ui/claims/ClaimTypeCommands.h"
#include "ui/session/CaseSession.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace careo::ui
{

namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("careo::ui::AccountsEditing", text);
}

/// Makes the change and enters it for undo; the state as stored, without a question when it failed.
QuestionState make(CaseSession& session, const QuestionState& before, const QuestionState& after,
    const QString& text)
{
    const auto stored = changeQuestion(session.store(), before, after);
    if (!stored) {
        session.report(stored.error(), before.question ? before.question->text : QString());
        return {};
    }
    session.undoStack().push(new QuestionCommand(session, before, *stored, text));
    return *stored;
}

/// From the question's present state to what `edit` makes of it.
void change(CaseSession& session, QuestionId id, const QString& text,
    const std::function<void(QuestionState&)>& edit)
{
    const auto before = readQuestion(session.store(), id);
    if (!before) {
        session.report(before.error());
        return;
    }
    QuestionState after = *before;
    edit(after);
    if (after != *before)
        make(session, *before, after, text);
}

Account* find(QuestionState& state, AccountId id)
{
    const auto found = std::find_if(state.accounts.begin(), state.accounts.end(),
        [id](const Account& account) { return account.id == id; });
    return found == state.accounts.end() ? nullptr : &*found;
}

/// The type of passages tagged only because they answer a question, made when it is first needed.
ClaimTypeId typeOfAnswers(CaseSession& session)
{
    const ClaimType wanted = answerType(session.claimTypes(), tr("Answer"));
    if (const auto known = answerTypeAmong(session.claimTypes(), wanted.name))
        return known->id;
    session.undoStack().push(new ChangeClaimTypesCommand(session, session.claimTypes(),
        session.claimTypes() + QList<ClaimType>{wanted}, tr("new claim type")));
    const auto made = answerTypeAmong(session.claimTypes(), wanted.name);
    return made ? made->id : ClaimTypeId();
}

/// The claim offered, tagged as an answer when it was no claim yet.
ClaimId claimOf(CaseSession& session, const OfferedAnswer& offered)
{
    if (offered.claim.isValid())
        return offered.claim;
    const ClaimTypeId type = typeOfAnswers(session);
    return type.isValid() ? tagPassage(session, offered.article, offered.passage, type) : ClaimId();
}

} // namespace

QuestionId addQuestion(CaseSession& session, const QString& text, AnswerKind kind)
{
    QuestionState after;
    after.question = Question();
    after.question->text = text.simplified();
    after.question->kind = kind;
    const QuestionState made = make(session, {}, after, tr("new question"));
    return made.question ? made.question->id : QuestionId();
}

void changeQuestionText(
    CaseSession& session, QuestionId question, const QString& text, AnswerKind kind)
{
    change(session, question, tr("change of question"), [&](QuestionState& state) {
        state.question->text = text.simplified();
        state.question->kind = kind;
    });
}

void removeQuestion(CaseSession& session, QuestionId question)
{
    change(session, question, tr("delete question"), [](QuestionState& state) {
        state.question.reset();
        state.accounts.clear();
    });
}

void mergeQuestions(CaseSession& session, QuestionId merged, QuestionId kept)
{
    const auto goes = readQuestion(session.store(), merged);
    if (!goes) {
        session.report(goes.error());
        return;
    }
    session.undoStack().beginMacro(tr("merge of questions"));
    removeQuestion(session, merged);
    change(session, kept, {}, [&goes](QuestionState& state) {
        for (const Account& account : goes->accounts) {
            const qsizetype before = state.accounts.size();
            state = withAnswer(state, account.answer, account.claims);
            const bool isNew = state.accounts.size() > before;
            if (isNew)
                state.accounts.last().decision = account.decision;
        }
    });
    session.undoStack().endMacro();
}

void addAnswer(
    CaseSession& session, QuestionId question, const QString& answer, const OfferedAnswer& offered)
{
    session.undoStack().beginMacro(tr("answer to a question"));
    const ClaimId claim = claimOf(session, offered);
    if (claim.isValid()) {
        change(session, question, {},
            [&](QuestionState& state) { state = withAnswer(state, answer, {claim}); });
    }
    session.undoStack().endMacro();
}

void renameAccount(CaseSession& session, const Account& account, const QString& answer)
{
    change(session, account.question, tr("change of account"), [&](QuestionState& state) {
        const QString wanted = folded(answer);
        const bool isOthers = std::any_of(
            state.accounts.cbegin(), state.accounts.cend(), [&](const Account& other) {
                return other.id != account.id && folded(other.answer) == wanted;
            });
        if (!isOthers) {
            if (Account* own = find(state, account.id))
                own->answer = answer.simplified();
            return;
        }
        state.accounts.removeIf([&account](const Account& each) { return each.id == account.id; });
        state = withAnswer(state, answer, account.claims);
    });
}

void removeAccount(CaseSession& session, const Account& account)
{
    change(session, account.question, tr("delete account"), [&account](QuestionState& state) {
        state.accounts.removeIf([&account](const Account& each) { return each.id == account.id; });
    });
}

void takeClaimOut(CaseSession& session, const Account& account, ClaimId claim)
{
    change(session, account.question, tr("take claim out of account"), [&](QuestionState& state) {
        if (Account* own = find(state, account.id))
            own->claims.removeAll(claim);
    });
}

void decide(CaseSession& session, const Account& account, const std::optional<QString>& reason)
{
    change(session, account.question, reason ? tr("hold account true") : tr("withdraw decision"),
        [&](QuestionState& state) {
            Account* own = find(state, account.id);
            if (!own)
                return;
            own->decision.reset();
            if (reason)
                own->decision
                    = Decision{reason->simplified(), QDateTime::currentDateTimeUtc(), userName()};
        });
}

void ruleOnSources(
    CaseSession& session, ArticleId first, ArticleId second, std::optional<bool> isOneSource)
{
    const auto rulings = session.store().rulings().onSources();
    if (!rulings) {
        session.report(rulings.error());
        return;
    }
    const SourceRuling wanted{
        std::min(first, second), std::max(first, second), isOneSource.value_or(false)};
    std::optional<SourceRuling> before;
    for (const SourceRuling& ruling : *rulings) {
        if (ruling.first == wanted.first && ruling.second == wanted.second)
            before = ruling;
    }
    const auto after = isOneSource ? std::optional(wanted) : std::nullopt;
    if (before != after)
        session.undoStack().push(new SourceRulingCommand(session, before, after));
}

void nestPlaces(CaseSession& session, const PlaceNesting& nesting, bool liesIn)
{
    session.undoStack().push(new PlaceNestingCommand(session, nesting, liesIn));
}

} // namespace careo::ui
