#include "core/dates/temporal/Language.h"

#include "core/dates/MonthNames.h"

#include <algorithm>
#include <bit>

namespace careo::temporal
{

namespace
{

bool isWordIn(const Token& token, const Lexicon& lexicon, std::span<const QStringView> words)
{
    return token.word && std::any_of(words.begin(), words.end(), [&](QStringView word) {
        return lexicon.find({word.utf16(), static_cast<size_t>(word.size())}) == token.word;
    });
}

/// What a number whose lowest sense is `kind` may be besides.
SenseMask numberSenses(size_t kind)
{
    const SenseMask own = SenseMask(1) << kind;
    switch (static_cast<Sense>(kind)) {
    case Sense::Day:
        return own | maskOf(Sense::ShortYear) | maskOf(Sense::Number)
            | maskOf(Sense::OrdinalNumber);
    case Sense::Year:
    case Sense::ShortYear:
        return own | maskOf(Sense::Number);
    default:
        return own;
    }
}

} // namespace

Language::Language(const Grammar& grammar)
    : m_grammar(grammar)
{
    for (const CalendarName& name : monthNames(grammar.language)) {
        m_lexicon.add({name.folded, Sense::Month, name.number});
        if (name.isFull)
            m_lexicon.add({name.folded, Sense::FullMonth, name.number});
    }
    for (const CalendarName& name : weekdayNames(grammar.language)) {
        m_lexicon.add({name.folded, Sense::Weekday, name.number});
        if (name.isFull)
            m_lexicon.add({name.folded, Sense::FullWeekday, name.number});
    }
    for (const WordRow& row : grammar.words)
        m_lexicon.add(row);
    for (const auto words : {grammar.articles, grammar.monthCues, grammar.common}) {
        for (const QStringView word : words)
            m_lexicon.add({word});
    }
    for (const RuleRow& row : grammar.rules)
        m_patterns.emplace_back(row, m_lexicon);
    for (const BoundRow& row : grammar.bounds)
        m_bounds.push_back({Pattern({row.pattern}, m_lexicon), row.bound});
    for (size_t rule = 0; rule < m_patterns.size(); ++rule)
        indexRule(static_cast<quint16>(rule));
    for (const RangeRow& row : grammar.ranges) {
        const LexiconWord* opening
            = row.opening.isEmpty() ? nullptr : &m_lexicon.add({row.opening});
        m_ranges.push_back({opening, &m_lexicon.add({row.joining})});
    }
}

void Language::indexRule(quint16 rule)
{
    const bool canBeAlone = m_patterns[rule].canBeAlone();
    const auto add = [rule, canBeAlone](std::vector<quint16>& all, std::vector<quint16>& alone) {
        if (!all.empty() && all.back() == rule)
            return;
        all.push_back(rule);
        if (canBeAlone)
            alone.push_back(rule);
    };
    for (const PatternElement& element : m_patterns[rule].openings()) {
        for (auto& [key, word] : m_lexicon.words()) {
            const bool isNamed = std::find(element.words.begin(), element.words.end(), word.id)
                != element.words.end();
            if (isNamed || (word.senses & element.senses) != 0)
                add(word.rules, word.aloneRules);
        }
        for (size_t kind = 0; kind < m_numberRules.size(); ++kind) {
            if ((element.senses & numberSenses(kind)) != 0)
                add(m_numberRules[kind], m_aloneNumberRules[kind]);
        }
    }
}

const Language& Language::of(const QString& tag, QStringView text)
{
    static const std::array<Language, 3> languages{
        Language(englishGrammar()), Language(spanishGrammar()), Language(frenchGrammar())};
    const QString primary = tag.left(2).toLower();
    for (const Language& language : languages) {
        if (language.grammar().language == primary)
            return language;
    }
    constexpr qsizetype sample = 4000;
    const QStringView start = text.left(sample);
    return *std::max_element(
        languages.begin(), languages.end(), [start](const Language& a, const Language& b) {
            return a.countCommon(start) < b.countCommon(start);
        });
}

qsizetype Language::countCommon(QStringView text) const
{
    const TokenList list = tokenize(text, m_lexicon, NumericOrder::DayFirst);
    return std::count_if(list.tokens.begin(), list.tokens.end(),
        [this](const Token& token) { return isWordIn(token, m_lexicon, m_grammar.common); });
}

const std::vector<quint16>& Language::rulesFor(const Token& token, bool isAlone) const
{
    if (token.word)
        return isAlone ? token.word->aloneRules : token.word->rules;
    if (token.senses == 0)
        return m_none;
    const auto kind = static_cast<size_t>(std::countr_zero(token.senses));
    return isAlone ? m_aloneNumberRules[kind] : m_numberRules[kind];
}

bool Language::isArticle(const Token& token) const
{
    return isWordIn(token, m_lexicon, m_grammar.articles);
}

bool Language::isYearLink(const Token& token) const
{
    static constexpr QStringView links[] = {u"of", u"de", u"del"};
    return isWordIn(token, m_lexicon, links);
}

bool Language::isMonthCue(const Token& token) const
{
    return isWordIn(token, m_lexicon, m_grammar.monthCues);
}

} // namespace careo::temporal
