#pragma once

#include "core/dates/TemporalExpressions.h"
#include "core/dates/temporal/Lexicon.h"
#include "core/model/EdtfDate.h"

#include <QStringView>

#include <vector>

namespace careo::temporal
{

struct Token {
    qsizetype start = 0;
    qsizetype end = 0;
    SenseMask senses = 0; ///< those of its word, or of its number
    const LexiconWord* word = nullptr; ///< nothing for numbers and words of no interest
    /// Of a number. 100 * year + month of a YearMonth, 100 * month + day of a ShortDate, 10000 *
    /// first year + last of a YearSpan (last 0: ambiguous), place in TokenList::dates of a
    /// NumericDate.
    int number = 0;
    char16_t mark = 0; ///< of punctuation; apostrophes and dashes are made one
    bool isCapital = false;
    bool hasSpaceBefore = false;
    bool hasBreakBefore = false; ///< a new paragraph: no expression goes across it
    bool isSum = false; ///< a price, a percentage, a number with a sign before it
};

struct TokenList {
    std::vector<Token> tokens;
    std::vector<EdtfDate> dates; ///< unknown where day and month can not be told apart
};

/// Cuts `text` into words, numbers and marks, in one pass. In a numeric date the day comes first
/// where `order` says so.
[[nodiscard]] TokenList tokenize(QStringView text, const Lexicon& lexicon, NumericOrder order);

/// The number at `start`, with its ending ("7th", "1990s") or the whole of a numeric date.
[[nodiscard]] Token readNumber(
    QStringView text, qsizetype start, NumericOrder order, std::vector<EdtfDate>& dates);

/// Two or four characters, up to half of them letters that a scanner takes for digits.
[[nodiscard]] bool isDamagedNumber(QStringView word);

} // namespace careo::temporal
