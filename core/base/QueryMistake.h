#pragma once

#include "core/base/Error.h"

#include <QString>

namespace careo
{

/// What was expected where a search text can not be understood.
enum class QueryExpectation {
    Word, ///< a word, phrase or group beside OR
    ClosingQuote, ///< of the phrase that opens there
    ClosingParenthesis, ///< of the group that opens there
    OpeningParenthesis, ///< before the closing one there
    NearTerm, ///< a word or phrase beside NEAR
    NearPair, ///< two terms of NEAR, not more
    Value, ///< of a field, right after its colon
    Date, ///< an EDTF date
    Status, ///< one of the keys of ClaimStatus
    Stance, ///< one of the keys of Stance
    Property, ///< one of those `has:` knows
    Title, ///< `in:` takes nothing else
    TitleWords, ///< words beside `in:title`
    LessNesting, ///< parentheses within parentheses are too many
};

/// What is wrong with a search text, carried by an Error of the code QueryInvalid.
struct QueryMistake {
    qsizetype place = 0; ///< in UTF-16 code units of the search text; may be its end
    QueryExpectation expected = QueryExpectation::Word;

    [[nodiscard]] Error toError() const;
    /// Of an error that toError() made; the beginning of the text and a word for any other.
    [[nodiscard]] static QueryMistake of(const Error& error);

    bool operator==(const QueryMistake&) const = default;
};

} // namespace careo
