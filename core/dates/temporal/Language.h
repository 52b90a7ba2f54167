#pragma once

#include "core/dates/temporal/Pattern.h"

#include <QString>

#include <vector>

namespace careo::temporal
{

/// A grammar made ready for matching. Built once a language, then only read.
class Language
{
public:
    struct Range {
        const LexiconWord* opening = nullptr; ///< nothing: X and Y stand on their own
        const LexiconWord* joining = nullptr;
    };

    struct Bound {
        Pattern pattern;
        TemporalExpression::Bound bound = TemporalExpression::Bound::None;
    };

    explicit Language(const Grammar& grammar);

    /// The language of that tag; for others the one whose common words `text` holds most.
    [[nodiscard]] static const Language& of(const QString& tag, QStringView text);

    [[nodiscard]] const Grammar& grammar() const { return m_grammar; }
    [[nodiscard]] const Lexicon& lexicon() const { return m_lexicon; }
    [[nodiscard]] const Pattern& pattern(size_t rule) const { return m_patterns[rule]; }
    [[nodiscard]] const std::vector<Range>& ranges() const { return m_ranges; }
    [[nodiscard]] const std::vector<Bound>& bounds() const { return m_bounds; }
    /// Rules that a match starting with `token` can follow; with `isAlone`, a match of it only.
    [[nodiscard]] const std::vector<quint16>& rulesFor(
        const Token& token, bool isAlone = false) const;

    [[nodiscard]] bool isArticle(const Token& token) const;
    /// "of", "de": between a month and its year.
    [[nodiscard]] bool isYearLink(const Token& token) const;
    [[nodiscard]] bool isMonthCue(const Token& token) const;

private:
    void indexRule(quint16 rule);
    [[nodiscard]] qsizetype countCommon(QStringView text) const;

    const Grammar& m_grammar;
    Lexicon m_lexicon;
    std::vector<Pattern> m_patterns;
    std::array<std::vector<quint16>, 32> m_numberRules; ///< by Sense
    std::array<std::vector<quint16>, 32> m_aloneNumberRules;
    std::vector<Range> m_ranges;
    std::vector<Bound> m_bounds;
    std::vector<quint16> m_none;
};

} // namespace careo::temporal
