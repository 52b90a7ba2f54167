#pragma once

#include "core/compare/Comparison.h"
#include "core/model/Passage.h"

namespace careo::ui
{

class CaseSession;

/// What a researcher does to questions and accounts. Each is committed at once, can be undone by
/// its name, and reports a failure through the session.

/// A passage, or the claim that it is, offered as an answer.
struct OfferedAnswer {
    ArticleId article;
    Passage passage;
    ClaimId claim; ///< invalid when the passage is not tagged yet
};

/// The new question's id; invalid when it failed.
QuestionId addQuestion(CaseSession& session, const QString& text, AnswerKind kind);
void changeQuestionText(
    CaseSession& session, QuestionId question, const QString& text, AnswerKind kind);
void removeQuestion(CaseSession& session, QuestionId question);
/// The accounts of the one become accounts of the other; those that say the same become one. The
/// decision of the other stays, as one question can hold one account true for one reason.
void mergeQuestions(CaseSession& session, QuestionId merged, QuestionId kept);

/// Gives the claim to the account that says `answer`. A passage that is no claim yet is tagged as
/// an answer first, in the same step.
void addAnswer(
    CaseSession& session, QuestionId question, const QString& answer, const OfferedAnswer& offered);
/// An account whose new words are another's becomes one with it.
void renameAccount(CaseSession& session, const Account& account, const QString& answer);
void removeAccount(CaseSession& session, const Account& account);
void takeClaimOut(CaseSession& session, const Account& account, ClaimId claim);

/// Holds it true, with a reason; without one to withdraw the decision.
void decide(CaseSession& session, const Account& account, const std::optional<QString>& reason);

/// Lets the two articles count as one source or as two; nothing: as the program reckons.
void ruleOnSources(
    CaseSession& session, ArticleId first, ArticleId second, std::optional<bool> isOneSource);

/// Says that one place lies in another, or takes the word back.
void nestPlaces(CaseSession& session, const PlaceNesting& nesting, bool liesIn);

} // namespace careo::ui
