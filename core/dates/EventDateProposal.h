#pragma once

#include "core/dates/TemporalExpressions.h"

#include <optional>

namespace careo
{

/// A date that a passage may speak of.
struct EventDateProposal {
    EdtfDate value; ///< known
    Passage words; ///< the expression, in the text
    TemporalExpression::Basis basis = TemporalExpression::Basis::None;
    Passage basisWords; ///< of an earlier expression that `value` was reckoned from

    bool operator==(const EventDateProposal&) const = default;
};

/// The first date within `passage`, else the nearest before it, up to 2,000 code units back and not
/// before `bodyStart`; open to one side after "since" and the like. Empty where none has a value.
/// Any thread.
[[nodiscard]] std::optional<EventDateProposal> proposeEventDate(const QString& text,
    qsizetype bodyStart, Passage passage, const QString& language, const EdtfDate& published);

} // namespace careo
