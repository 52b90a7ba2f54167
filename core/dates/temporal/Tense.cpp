#include "core/dates/temporal/Tense.h"

#include <algorithm>

namespace careo::temporal
{

namespace
{

constexpr size_t reachBefore = 9;
constexpr size_t reachAfter = 8;
constexpr size_t reachOfAuxiliary = 3;
constexpr qsizetype shortestVerb = 4;

class TenseReader
{
public:
    TenseReader(QStringView text, const TokenList& list, const Language& language)
        : m_text(text)
        , m_tokens(list.tokens)
        , m_language(language)
    {
    }

    [[nodiscard]] int before(size_t first) const
    {
        for (size_t steps = 1; steps <= reachBefore && steps <= first; ++steps) {
            const size_t at = first - steps;
            if (m_tokens[at + 1].hasBreakBefore || endsSentence(at))
                return 0;
            if (const int tense = tenseOf(m_tokens[at]))
                return tense < 0 && hasFutureBefore(at) ? 1 : tense;
        }
        return 0;
    }

    [[nodiscard]] int after(size_t end) const
    {
        // "In April, the police shut ..."
        if (end < m_tokens.size() && m_tokens[end].mark == u',')
            ++end;
        const size_t last = std::min(end + reachAfter, m_tokens.size());
        for (size_t at = end; at < last; ++at) {
            if (m_tokens[at].hasBreakBefore || endsClause(at))
                return 0;
            if (const int tense = tenseOf(m_tokens[at]))
                return tense;
        }
        return 0;
    }

private:
    [[nodiscard]] bool endsSentence(size_t at) const
    {
        const char16_t mark = m_tokens[at].mark;
        const bool isFollowedByCapital = at + 1 < m_tokens.size() && m_tokens[at + 1].isCapital
            && m_tokens[at + 1].hasSpaceBefore;
        return mark == u'?' || mark == u'!' || (mark == u'.' && isFollowedByCapital);
    }

    [[nodiscard]] bool endsClause(size_t at) const
    {
        const Token& token = m_tokens[at];
        return (token.mark != 0 && token.mark != u'\'' && token.mark != u'-')
            || (token.senses & maskOf(Sense::Clause)) != 0;
    }

    // "will be decided"
    [[nodiscard]] bool hasFutureBefore(size_t at) const
    {
        for (size_t steps = 1; steps <= reachOfAuxiliary && steps <= at; ++steps) {
            const Token& token = m_tokens[at - steps];
            if (token.word && token.word->value(Sense::Tense) > 0)
                return true;
        }
        return false;
    }

    [[nodiscard]] int tenseOf(const Token& token) const
    {
        if (token.senses & maskOf(Sense::Tense)) {
            const int tense = token.word->value(Sense::Tense);
            return tense != pastCopula ? tense : isBeforeTo(token) ? 1 : -1;
        }
        const qsizetype length = token.end - token.start;
        if (token.mark != 0 || token.senses != 0 || token.isCapital || length < shortestVerb)
            return 0;
        const QStringView word = m_text.mid(token.start, length);
        for (const EndingRow& row : m_language.grammar().endings) {
            if (word.endsWith(row.ending))
                return row.tense;
        }
        return 0;
    }

    // "was to leave"
    [[nodiscard]] bool isBeforeTo(const Token& token) const
    {
        return m_text.mid(token.end).startsWith(QLatin1String(" to "));
    }

    QStringView m_text;
    const std::vector<Token>& m_tokens;
    const Language& m_language;
};

} // namespace

int tenseAround(
    QStringView text, const TokenList& list, const Language& language, size_t first, size_t end)
{
    const TenseReader reader(text, list, language);
    const int tense = reader.before(first);
    return tense != 0 ? tense : reader.after(end);
}

} // namespace careo::temporal
