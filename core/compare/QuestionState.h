#pragma once

#include "core/base/Result.h"
#include "core/model/Question.h"

#include <QList>

#include <optional>

namespace careo
{

class CaseStore;

/// A question with its accounts as they stand at one moment; no question before it was made.
struct QuestionState {
    std::optional<Question> question;
    QList<Account> accounts;

    bool operator==(const QuestionState&) const = default;
};

/// NotFound.
[[nodiscard]] Result<QuestionState> readQuestion(const CaseStore& store, QuestionId question);

/// Brings the question from one state to another, as one action, and gives the state that was
/// stored: what is new has got its ids. What comes back does so under its former ids.
/// ChangedMeanwhile, with nothing stored, when the case does not hold `from`.
[[nodiscard]] Result<QuestionState> changeQuestion(
    CaseStore& store, const QuestionState& from, const QuestionState& to);

/// `state` with `claims` given to the account that says `answer`, without regard to case or
/// accents; a new one when there is none.
[[nodiscard]] QuestionState withAnswer(
    QuestionState state, const QString& answer, const QList<ClaimId>& claims);

} // namespace careo
