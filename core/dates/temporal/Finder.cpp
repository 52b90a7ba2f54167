#include "core/dates/temporal/Finder.h"
#include "core/dates/YearContext.h"

#include <algorithm>

namespace careo::temporal
{

namespace
{

constexpr int earliestPlainYear = 1900;
constexpr int latestPlainYear = 2040;
constexpr int weakValue = 100;
constexpr int mostCounted = 100; ///< the largest number word

class Finder
{
public:
    Finder(QStringView text, const TokenList& list, const Language& language)
        : m_text(text)
        , m_tokens(list.tokens)
        , m_language(language)
    {
    }

    std::vector<Draft> run()
    {
        for (size_t at = 0; at < m_tokens.size();)
            at = takeAt(at);
        return std::move(m_drafts);
    }

private:
    struct Hit {
        Match match;
        const RuleRow* row = nullptr;
    };

    // The hundred of "two hundred years" counts nothing by itself.
    [[nodiscard]] bool isWithinNumber(size_t at) const
    {
        if (at == 0 || !(m_tokens[at].senses & maskOf(Sense::Cardinal)))
            return false;
        const bool isMultiple = m_tokens[at].word->value(Sense::Cardinal) == mostCounted;
        const Token& before = m_tokens[at - 1];
        return (before.senses & maskOf(Sense::Cardinal)) != 0
            || (isMultiple && (before.senses & maskOf(Sense::Number)) != 0);
    }

    /// True when no pattern can go on after `at`.
    [[nodiscard]] bool isAlone(size_t at) const
    {
        if (at + 1 == m_tokens.size())
            return true;
        const Token& next = m_tokens[at + 1];
        return (!next.word && next.senses == 0 && next.mark != u'.') || next.hasBreakBefore;
    }

    /// The longest match at `at`, and the longest prefix.
    void matchAt(size_t at, Hit& best, Hit& prefix) const
    {
        Match match;
        for (const quint16 rule : m_language.rulesFor(m_tokens[at], isAlone(at))) {
            const Pattern& pattern = m_language.pattern(rule);
            if (pattern.row().action == Action::Suffix || !pattern.match(m_tokens, at, match))
                continue;
            Hit& hit = pattern.row().action == Action::Prefix ? prefix : best;
            if (!hit.row || match.end > hit.match.end)
                hit = {match, &pattern.row()};
        }
    }

    size_t takeAt(size_t at)
    {
        if (m_tokens[at].mark == u',' || isWithinNumber(at)
            || m_language.rulesFor(m_tokens[at], isAlone(at)).empty()) {
            return at + 1;
        }
        Hit best;
        Hit prefix;
        matchAt(at, best, prefix);
        if (prefix.row && takePrefixed(prefix))
            return m_drafts.back().end;
        if (!best.row)
            return at + 1;
        if (best.row->action == Action::Nothing)
            return best.match.end;
        if (!isSound(best))
            return at + 1;
        append(best, at);
        return m_drafts.back().end;
    }

    bool takePrefixed(const Hit& prefix)
    {
        const size_t at = prefix.match.end;
        if (at >= m_tokens.size() || m_tokens[at].hasBreakBefore)
            return false;
        m_prefixEnd = at;
        Hit best;
        Hit further;
        matchAt(at, best, further);
        const bool isDate = best.row && best.row->action <= Action::Quarter;
        if (!isDate || !isSound(best))
            return false;
        append(best, prefix.match.first);
        m_drafts.back().isApproximate = prefix.row->value == 1;
        return true;
    }

    void append(const Hit& hit, size_t first)
    {
        Draft draft;
        draft.first = first;
        draft.end = hit.match.end;
        draft.action = hit.row->action;
        draft.value = hit.row->value;
        draft.fields = fieldsOf(hit.match);
        // "quatre-vingt-dix": the rule knows, its words add up to nothing.
        if (draft.action == Action::Decade && draft.value > 0 && draft.value < countsNothing)
            draft.fields.decade = draft.value;
        if (const Capture* second = hit.match.capture(Sense::Day, 1))
            draft.secondDay = second->token;
        while (draft.end > draft.first + 1 && m_tokens[draft.end - 1].mark == u',')
            --draft.end;
        if (draft.action == Action::Date && draft.fields.month != 0 && draft.fields.year == 0)
            takeOddYear(draft);
        if (draft.action <= Action::Quarter)
            takeSuffix(draft);
        m_drafts.push_back(std::move(draft));
    }

    /// "8 May 987", "mayo de 2150": no year that a press article tells of, and so no other one.
    void takeOddYear(Draft& draft) const
    {
        size_t at = draft.end;
        const bool hasDay = draft.fields.days[0] != 0;
        const bool isLinked = at < m_tokens.size()
            && ((hasDay && m_tokens[at].mark == u',') || m_language.isYearLink(m_tokens[at]));
        at += isLinked ? 1 : 0;
        if (at >= m_tokens.size() || m_tokens[at].hasBreakBefore || m_tokens[at].isSum)
            return;
        const Token& token = m_tokens[at];
        const qsizetype digits = token.end - token.start;
        const bool isPlain = token.senses == maskOf(Sense::Number);
        const bool hasSize
            = digits == 4 || (digits == 3 && hasDay && m_tokens[draft.end].mark != u',');
        if (!isPlain || !hasSize)
            return;
        draft.fields.isDamaged = true;
        draft.end = at + 1;
    }

    void takeSuffix(Draft& draft) const
    {
        if (draft.end >= m_tokens.size() || m_tokens[draft.end].hasBreakBefore)
            return;
        size_t end = draft.end;
        Match match;
        for (const quint16 rule : m_language.rulesFor(m_tokens[draft.end])) {
            const Pattern& pattern = m_language.pattern(rule);
            if (pattern.row().action == Action::Suffix
                && pattern.match(m_tokens, draft.end, match)) {
                end = std::max(end, match.end);
            }
        }
        draft.end = end;
    }

    [[nodiscard]] bool isSound(const Hit& hit) const
    {
        const Token& token = m_tokens[hit.match.first];
        if (hit.row->value == countsNothing
            && (isCounting(hit.match.end) || !isNamedDecade(hit.match))) {
            return false;
        }
        if (hit.row->action == Action::Set || hit.row->action == Action::Reference)
            return hit.match.end > hit.match.first + 1 || !token.isCapital
                || (!isNameAt(hit.match.end)
                    && (hit.match.first == 0 || !isNameAt(hit.match.first - 1)));
        if (hit.row->action <= Action::DateInYear || hit.row->action == Action::YearRange)
            return isSoundDate(hit);
        return true;
    }

    [[nodiscard]] bool isSoundDate(const Hit& hit) const
    {
        const Match& match = hit.match;
        const bool isBare = match.end == match.first + 1;
        if (isBare && match.capture(Sense::Year))
            return isYear(m_tokens[match.first], match.first);
        for (size_t i = 0; i < match.captureCount; ++i) {
            const Capture& capture = match.captures[i];
            if (capture.sense == Sense::Season && capture.value > weakValue
                && !match.capture(Sense::Year) && hit.row->value == ByTense && !isElided(match)) {
                return false;
            }
            if (!isCapitalEnough(capture, match))
                return false;
        }
        if (isDayAlone(match))
            return !isCounting(match.end);
        return !isBare || !match.capture(Sense::FullMonth) || isMonthAlone(match.first);
    }

    // "los 80", not "los 10"
    static bool isNamedDecade(const Match& match)
    {
        const Capture* year = match.capture(Sense::ShortYear);
        return !year || !namedDecade(fieldsOf(match)).isUnknown();
    }

    // "el 9"
    static bool isDayAlone(const Match& match)
    {
        return match.captureCount == 1 && match.captures[0].sense == Sense::Day
            && match.end == match.first + 2;
    }

    /// True when the number before `at` may count what stands there.
    [[nodiscard]] bool isCounting(size_t at) const
    {
        if (at >= m_tokens.size() || m_tokens[at].hasBreakBefore)
            return false;
        const Token& next = m_tokens[at];
        if (next.mark != 0)
            return !QStringView(u".,;:)").contains(QChar(next.mark));
        return !next.word || next.senses != 0 || !m_language.isMonthCue(next);
    }

    // "l'été": the season and not the participle.
    [[nodiscard]] bool isElided(const Match& match) const
    {
        return match.end >= match.first + 2 && m_tokens[match.end - 2].mark == u'\'';
    }

    [[nodiscard]] bool isCapitalEnough(const Capture& capture, const Match& match) const
    {
        const bool isName = capture.sense == Sense::Month || capture.sense == Sense::Weekday
            || capture.sense == Sense::FullMonth || capture.sense == Sense::FullWeekday;
        if (!isName || !m_language.grammar().hasCapitalMonths || m_tokens[capture.token].isCapital)
            return true;
        const bool isMonth = capture.sense == Sense::Month || capture.sense == Sense::FullMonth;
        const bool hasDay = match.capture(Sense::Day) || match.capture(Sense::Year);
        const bool isOtherWord = isMonth && (capture.value == 3 || capture.value == 5);
        return (m_tokens[capture.token].senses
                   & (maskOf(Sense::FullMonth) | maskOf(Sense::FullWeekday)))
            && (hasDay || !isOtherWord);
    }

    [[nodiscard]] bool isNameAt(size_t at) const
    {
        return at < m_tokens.size() && m_tokens[at].isCapital && !m_tokens[at].hasBreakBefore
            && m_tokens[at].senses == 0;
    }

    // A first name, a planet, a verb at the start of a sentence?
    [[nodiscard]] bool isMonthAlone(size_t at) const
    {
        const bool hasCue
            = at > 0 && !m_tokens[at].hasBreakBefore && m_language.isMonthCue(m_tokens[at - 1]);
        const int month = m_tokens[at].word->value(Sense::Month);
        const bool isOtherWord = month >= 3 && month <= 6;
        if (m_language.grammar().hasCapitalMonths)
            return hasCue || (!isOtherWord && !isNameAt(at + 1));
        // "Julio César"
        if (m_tokens[at].isCapital && isNameAt(at + 1))
            return hasCue;
        const bool isPlanet
            = month == 3 && m_tokens[at].isCapital && at > 0 && m_tokens[at - 1].mark != u'.';
        return !isPlanet;
    }

    [[nodiscard]] bool isYear(const Token& token, size_t at) const
    {
        const bool isBesideNumber = (at > 0 && isLooseNumber(at - 1))
            || (at + 1 < m_tokens.size() && isLooseNumber(at + 1) && m_tokens[at + 1].hasSpaceBefore
                && !m_tokens[at + 1].hasBreakBefore);
        if (isBesideNumber)
            return false;
        const bool isPartOf = at > 0 && !token.hasSpaceBefore && isTight(m_tokens[at - 1].mark);
        if (isPartOf && at != m_prefixEnd)
            return false;
        const bool isPlain = token.number >= earliestPlainYear && token.number <= latestPlainYear;
        return isPlain || at == m_prefixEnd ? !isCount(m_text, token.start)
                                            : isBareYear(m_text, token.start, -1);
    }

    [[nodiscard]] bool isLooseNumber(size_t at) const
    {
        return m_tokens[at].word == nullptr && m_tokens[at].mark == 0
            && m_text[m_tokens[at].start].isDigit()
            && (m_tokens[at].senses & maskOf(Sense::NumericDate)) == 0;
    }

    static bool isTight(char16_t mark)
    {
        return mark == u'-' || mark == u'/' || mark == u'.' || mark == u':' || mark == u'_';
    }

    QStringView m_text;
    const std::vector<Token>& m_tokens;
    const Language& m_language;
    std::vector<Draft> m_drafts;
    size_t m_prefixEnd = 0; ///< where the last prefix ended
};

} // namespace

std::vector<Draft> findDrafts(QStringView text, const TokenList& list, const Language& language)
{
    return Finder(text, list, language).run();
}

} // namespace careo::temporal
