#pragma once

#include "core/model/EdtfDate.h"
#include "core/model/Question.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace careo
{

/// An amount as it is told: "at least 60 years" is 60 to infinity, "about 60" 54 to 66.
struct Quantity {
    double low = 0;
    double high = 0;
    QString
        unit; ///< folded, singular, of time in its longest form ("year"); empty for a bare number
    bool isApproximate = false;
    /// Amounts it replaced ("98 years, later reduced to 60"), in the same unit.
    QList<double> former;

    bool operator==(const Quantity&) const = default;
};

/// What an account says, as far as it can be reckoned with.
struct AnswerValue {
    AnswerKind kind = AnswerKind::Text;
    EdtfDate date; ///< of a date; unknown when it is not understood
    std::optional<Quantity> quantity; ///< of a number, when there is one
    std::optional<bool> isYes; ///< of yes or no, when it is one of them
    QStringList words; ///< folded, without articles and prepositions at the front

    /// EDTF, the amount with its unit ("60 year", "60.. year"), "yes", "no"; empty where the answer
    /// has only words.
    [[nodiscard]] QString toString() const;

    bool operator==(const AnswerValue&) const = default;
};

enum class AnswerRelation {
    Same,
    Compatible, ///< both can hold: one contains the other, or they overlap
    Conflict, ///< they can not both hold
};

/// Reads an answer in English, Spanish or French. Any thread.
[[nodiscard]] AnswerValue readAnswer(AnswerKind kind, QStringView answer);

/// Whether two answers of one kind can both hold. Dates are compatible when some day belongs to
/// both, amounts when some amount does, places when the researcher said that one lies in the other
/// (`nestings`, followed any number of steps), persons when one name has all the words of the
/// other. Any thread.
[[nodiscard]] AnswerRelation relate(
    const AnswerValue& a, const AnswerValue& b, const QList<PlaceNesting>& nestings);

} // namespace careo
