#pragma once

#include "core/dates/temporal/Grammar.h"
#include "core/dates/temporal/Token.h"

#include <array>
#include <span>
#include <vector>

namespace careo::temporal
{

/// One place of a pattern: what may stand there.
struct PatternElement {
    std::vector<quint16> words; ///< ids
    SenseMask senses = 0;
    bool isOptional = false;
};

/// A token that a pattern read as `sense`.
struct Capture {
    Sense sense = Sense::Literal;
    int value = 0;
    size_t token = 0;
};

struct Match {
    static constexpr size_t mostCaptures = 10;

    size_t first = 0; ///< token
    size_t end = 0; ///< token after the last
    std::array<Capture, mostCaptures> captures{};
    size_t captureCount = 0;

    [[nodiscard]] const Capture* capture(Sense sense, size_t nth = 0) const;
};

class Pattern
{
public:
    /// Adds the words it names to `lexicon`.
    Pattern(const RuleRow& row, Lexicon& lexicon);

    [[nodiscard]] const RuleRow& row() const { return m_row; }
    /// The elements that can open a match.
    [[nodiscard]] std::span<const PatternElement> openings() const;
    /// True when a single token can be the whole match.
    [[nodiscard]] bool canBeAlone() const;
    /// The longest match that starts at token `first`; false when there is none.
    [[nodiscard]] bool match(std::span<const Token> tokens, size_t first, Match& match) const;

private:
    bool matchFrom(std::span<const Token> tokens, size_t element, size_t token, Match& match) const;
    static bool take(const PatternElement& element, const Token& token, size_t index, Match& match);

    RuleRow m_row;
    std::vector<PatternElement> m_elements;
};

} // namespace careo::temporal
