#pragma once

#include "core/model/Ids.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

#include <array>
#include <optional>

namespace careo
{

enum class AnswerKind { Date, Place, Number, Person, YesNo, Text };

/// Something the articles answer, perhaps differently.
struct Question {
    QuestionId id;
    QUuid uuid;
    QString text;
    AnswerKind kind = AnswerKind::Text;
    QDateTime createdAt; ///< UTC
    QString createdBy;

    bool operator==(const Question&) const = default;
};

/// The researcher's word that an account is held true.
struct Decision {
    QString reason;
    QDateTime decidedAt; ///< UTC
    QString decidedBy;

    bool operator==(const Decision&) const = default;
};

/// One answer to a question, with the claims that give it.
struct Account {
    AccountId id;
    QUuid uuid;
    QuestionId question;
    QString answer; ///< as it is told
    QList<ClaimId> claims; ///< in the order they were added
    std::optional<Decision> decision;
    QDateTime createdAt; ///< UTC
    QString createdBy;

    bool operator==(const Account&) const = default;
};

/// The researcher's word on two articles, over what the program reckons.
struct SourceRuling {
    ArticleId first; ///< the smaller id
    ArticleId second;
    bool isOneSource = false;

    bool operator==(const SourceRuling&) const = default;
};

/// The researcher's word that one place lies in another.
struct PlaceNesting {
    QString inner;
    QString outer;

    bool operator==(const PlaceNesting&) const = default;
};

inline constexpr std::array allAnswerKinds{AnswerKind::Date, AnswerKind::Place, AnswerKind::Number,
    AnswerKind::Person, AnswerKind::YesNo, AnswerKind::Text};

/// The words the case file and careo-cli use: "date", "place", "number", "person", "yesNo", "text".
[[nodiscard]] QString toKey(AnswerKind kind);
/// Empty for a word that is none of them; case is ignored.
[[nodiscard]] std::optional<AnswerKind> answerKindFromKey(QStringView key);

} // namespace careo
