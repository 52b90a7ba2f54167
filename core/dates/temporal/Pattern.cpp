#include "core/dates/temporal/Pattern.h"

#include <algorithm>
#include <bit>

namespace careo::temporal
{

namespace
{

struct SenseName {
    QStringView name;
    SenseMask senses;
};

constexpr SenseMask counts = maskOf(Sense::Number) | maskOf(Sense::Cardinal);

constexpr SenseName senseNames[] = {
    {u"MONTH", maskOf(Sense::Month)},
    {u"FULLMONTH", maskOf(Sense::FullMonth)},
    {u"WEEKDAY", maskOf(Sense::Weekday)},
    {u"FULLWEEKDAY", maskOf(Sense::FullWeekday)},
    {u"UNIT", maskOf(Sense::Unit)},
    {u"NUM", counts},
    {u"VAGUE", maskOf(Sense::Vague)},
    {u"ORDINAL", maskOf(Sense::Ordinal) | maskOf(Sense::OrdinalNumber)},
    {u"ROMAN", maskOf(Sense::Roman)},
    {u"SEASON", maskOf(Sense::Season)},
    {u"DAYPART", maskOf(Sense::DayPart)},
    {u"DEICTIC", maskOf(Sense::Deictic)},
    {u"HOLIDAY", maskOf(Sense::Holiday)},
    {u"DECADENAME", maskOf(Sense::DecadeName)},
    {u"FREQUENCY", maskOf(Sense::Frequency)},
    {u"DAY", maskOf(Sense::Day)},
    {u"YEAR", maskOf(Sense::Year)},
    {u"SHORTYEAR", maskOf(Sense::ShortYear)},
    {u"DECADE", maskOf(Sense::DecadeNumber)},
    {u"QUARTER", maskOf(Sense::Quarter)},
    {u"DATE", maskOf(Sense::NumericDate)},
    {u"SHORTDATE", maskOf(Sense::ShortDate)},
    {u"YEARMONTH", maskOf(Sense::YearMonth)},
    {u"YEARSPAN", maskOf(Sense::YearSpan)},
    {u"DAMAGED", maskOf(Sense::Damaged)},
    {u"CLOCK", maskOf(Sense::Clock)},
    {u"HOUR", maskOf(Sense::Hour) | maskOf(Sense::Clock)},
};

PatternElement readElement(QStringView text, Lexicon& lexicon)
{
    PatternElement element;
    if (text.endsWith(QLatin1Char('?'))) {
        element.isOptional = true;
        text.chop(1);
    }
    for (const QStringView part : text.split(QLatin1Char('|'))) {
        const auto named = std::find_if(std::begin(senseNames), std::end(senseNames),
            [part](const SenseName& name) { return name.name == part; });
        if (named != std::end(senseNames))
            element.senses |= named->senses;
        else
            element.words.push_back(lexicon.add({part}).id);
    }
    return element;
}

/// An abbreviation's dot belongs to it.
bool isAbbreviated(const Token& token)
{
    const SenseMask cut = token.senses;
    return ((cut & maskOf(Sense::Month)) && !(cut & maskOf(Sense::FullMonth)))
        || ((cut & maskOf(Sense::Weekday)) && !(cut & maskOf(Sense::FullWeekday)));
}

} // namespace

const Capture* Match::capture(Sense sense, size_t nth) const
{
    for (size_t i = 0; i < captureCount; ++i) {
        if (captures[i].sense == sense && nth-- == 0)
            return &captures[i];
    }
    return nullptr;
}

Pattern::Pattern(const RuleRow& row, Lexicon& lexicon)
    : m_row(row)
{
    for (const QStringView text : row.pattern.split(QLatin1Char(' ')))
        m_elements.push_back(readElement(text, lexicon));
}

std::span<const PatternElement> Pattern::openings() const
{
    size_t end = 0;
    while (end + 1 < m_elements.size() && m_elements[end].isOptional)
        ++end;
    return {m_elements.data(), end + 1};
}

bool Pattern::canBeAlone() const
{
    return std::count_if(m_elements.begin(), m_elements.end(), [](const PatternElement& element) {
        return !element.isOptional;
    }) <= 1;
}

bool Pattern::match(std::span<const Token> tokens, size_t first, Match& match) const
{
    match.first = first;
    match.captureCount = 0;
    return matchFrom(tokens, 0, first, match);
}

bool Pattern::matchFrom(
    std::span<const Token> tokens, size_t element, size_t token, Match& match) const
{
    if (element == m_elements.size()) {
        match.end = token;
        return true;
    }
    const size_t captures = match.captureCount;
    const bool isWithin
        = token < tokens.size() && (token == match.first || !tokens[token].hasBreakBefore);
    if (isWithin && take(m_elements[element], tokens[token], token, match)) {
        const bool hasDot = isAbbreviated(tokens[token]) && token + 1 < tokens.size()
            && tokens[token + 1].mark == u'.' && !tokens[token + 1].hasSpaceBefore;
        if (hasDot && matchFrom(tokens, element + 1, token + 2, match))
            return true;
        if (matchFrom(tokens, element + 1, token + 1, match))
            return true;
        match.captureCount = captures;
    }
    return m_elements[element].isOptional && matchFrom(tokens, element + 1, token, match);
}

bool Pattern::take(const PatternElement& element, const Token& token, size_t index, Match& match)
{
    const SenseMask shared = element.senses & token.senses;
    if (shared != 0 && !token.isSum && match.captureCount < Match::mostCaptures) {
        const auto sense = static_cast<Sense>(std::countr_zero(shared));
        match.captures[match.captureCount++]
            = {sense, token.word ? token.word->value(sense) : token.number, index};
        return true;
    }
    const bool isNamed = token.word
        && std::find(element.words.begin(), element.words.end(), token.word->id)
            != element.words.end();
    // "the next day": a unit counts even where the pattern spells it.
    if (isNamed && (token.senses & maskOf(Sense::Unit)) && match.captureCount < Match::mostCaptures)
        match.captures[match.captureCount++] = {Sense::Unit, token.word->value(Sense::Unit), index};
    return isNamed;
}

} // namespace careo::temporal
