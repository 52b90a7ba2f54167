#include "core/dates/temporal/Finder.h"

#include <algorithm>

namespace careo::temporal
{

namespace
{

constexpr qsizetype mostTokensBetween = 3;

bool canJoin(const Draft& draft)
{
    return draft.action <= Action::Quarter && draft.action != Action::DayRange
        && draft.action != Action::YearRange && draft.action != Action::DayPair && !draft.rangeEnd;
}

class Joiner
{
public:
    Joiner(const TokenList& list, const Language& language)
        : m_tokens(list.tokens)
        , m_language(language)
    {
    }

    std::vector<Draft> run(std::vector<Draft> drafts) const
    {
        std::vector<Draft> joined;
        for (Draft& draft : drafts) {
            if (!joined.empty() && canJoin(joined.back()) && canJoin(draft)) {
                shareYear(joined.back(), draft);
                if (join(joined.back(), draft))
                    continue;
            }
            joined.push_back(std::move(draft));
        }
        return joined;
    }

private:
    [[nodiscard]] bool isWord(size_t at, const LexiconWord* word) const
    {
        return at < m_tokens.size() && m_tokens[at].word == word && word != nullptr;
    }

    /// True when `word`, and at most an article, is what stands between the two.
    [[nodiscard]] bool joins(const LexiconWord* word, const Draft& a, const Draft& b) const
    {
        if (a.end == b.first)
            return isWord(b.first, word);
        const size_t between = b.first - a.end;
        for (size_t at = a.end; at <= b.first; ++at) {
            if (m_tokens[at].hasBreakBefore)
                return false;
        }
        return isWord(a.end, word)
            && (between == 1 || (between == 2 && m_language.isArticle(m_tokens[a.end + 1])));
    }

    [[nodiscard]] bool opens(const LexiconWord* word, const Draft& draft) const
    {
        if (isWord(draft.first, word))
            return true;
        if (draft.first == 0 || m_tokens[draft.first].hasBreakBefore)
            return false;
        return isWord(draft.first - 1, word)
            || (draft.first > 1 && m_language.isArticle(m_tokens[draft.first - 1])
                && isWord(draft.first - 2, word));
    }

    bool join(Draft& a, Draft& b) const
    {
        for (const Language::Range& range : m_language.ranges()) {
            if (!joins(range.joining, a, b) || (range.opening && !opens(range.opening, a)))
                continue;
            if (range.opening && !isWord(a.first, range.opening))
                a.first -= isWord(a.first - 1, range.opening) ? 1 : 2;
            a.end = b.end;
            a.rangeEnd = std::make_unique<Draft>(std::move(b));
            return true;
        }
        return false;
    }

    void shareYear(Draft& a, const Draft& b) const
    {
        const bool isPartial = a.action == Action::Date && a.fields.month != 0 && a.fields.year == 0
            && !a.fields.isDamaged;
        const bool isFull = b.action == Action::Date && b.fields.month != 0 && b.fields.year != 0;
        const qsizetype between = static_cast<qsizetype>(b.first) - static_cast<qsizetype>(a.end);
        if (!isPartial || !isFull || a.value != ByTense || between > mostTokensBetween
            || !isListed(a, b) || (a.fields.days[0] == 0 && b.fields.days[0] != 0)) {
            return;
        }
        const bool isYearBefore = a.fields.month > b.fields.month;
        a.fields.year = b.fields.year - (isYearBefore ? 1 : 0);
        a.isYearShared = true;
    }

    [[nodiscard]] bool isListed(const Draft& a, const Draft& b) const
    {
        for (size_t at = a.end; at < b.first; ++at) {
            const Token& token = m_tokens[at];
            if (token.hasBreakBefore || token.mark == u'.' || (token.mark == 0 && !token.word))
                return false;
        }
        return true;
    }

    const std::vector<Token>& m_tokens;
    const Language& m_language;
};

} // namespace

std::vector<Draft> joinDrafts(
    std::vector<Draft> drafts, const TokenList& list, const Language& language)
{
    return Joiner(list, language).run(std::move(drafts));
}

} // namespace careo::temporal
