#pragma once

#include "core/base/Result.h"
#include "core/compare/AnswerValue.h"
#include "core/compare/Independence.h"
#include "core/model/Question.h"
#include "core/model/TextCopy.h"
#include "core/store/QuestionStore.h"

#include <QList>

#include <array>

namespace careo
{

class CaseStore;

/// How the accounts of a question stand to each other.
enum class Verdict {
    Conflict, ///< two accounts can not both hold
    Compatible, ///< all can hold together, but they do not say the same
    Agreed, ///< all say the same, from at least two sources
    OneSource, ///< all there is comes from one source
    Open, ///< no claim gives an answer
};

inline constexpr std::array allVerdicts{
    Verdict::Conflict, Verdict::Compatible, Verdict::Agreed, Verdict::OneSource, Verdict::Open};

/// The words careo-cli uses: "conflict", "compatible", "agreed", "oneSource", "open".
[[nodiscard]] QString toKey(Verdict verdict);

struct AccountComparison {
    Account account;
    AnswerValue value;
    QList<AccountEvidence> evidence; ///< in the order of the account's claims
    Independence independence;

    bool operator==(const AccountComparison&) const = default;
};

struct QuestionComparison {
    Question question;
    Verdict verdict = Verdict::Open;
    QList<AccountComparison> accounts; ///< in the order they were made
    qsizetype sources = 0; ///< independent ones, of all accounts together

    /// Articles of its accounts, ascending.
    [[nodiscard]] QList<ArticleId> articles() const;

    bool operator==(const QuestionComparison&) const = default;
};

/// What the questions of a case are compared by, read once.
struct ComparisonGround {
    QList<TextCopy> copies;
    QList<SourceRuling> rulings;
    QList<PlaceNesting> nestings;
};

[[nodiscard]] Result<ComparisonGround> readComparisonGround(const CaseStore& store);

/// All questions of the case, in the order they were made. Thread of the store.
[[nodiscard]] Result<QList<QuestionComparison>> compareAll(
    const CaseStore& store, const ComparisonGround& ground);
/// One of them, as the case stands. NotFound.
[[nodiscard]] Result<QuestionComparison> compareOne(const CaseStore& store, QuestionId question);

} // namespace careo
