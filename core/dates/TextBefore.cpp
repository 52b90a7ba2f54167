#include "core/dates/TextBefore.h"

#include "core/base/Folding.h"

#include <algorithm>
#include <iterator>

namespace careo
{

namespace
{

constexpr qsizetype longestWord = 20;
constexpr int longestGap = 12;

constexpr QStringView connectors[]
    = {u"de", u"del", u"of", u"do", u"ano", u"the", u"den", u"dem", u"le", u"el", u"dia"};
constexpr QStringView ordinalEndings[]
    = {u"st", u"nd", u"rd", u"th", u"er", u"re", u"ere", u"eme", u"e", u"ro", u"o", u"a"};
constexpr QStringView firstDays[] = {u"primero", u"primeiro", u"premier"};

template <size_t size> bool isAmong(const QStringView (&words)[size], QStringView word)
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isOrdinalSign(QChar c)
{
    return c == QChar(0xBA) || c == QChar(0xAA) || c == QChar(0xB0);
}

bool isWordPart(QChar c)
{
    return (c.isLetter() && !isOrdinalSign(c)) || c.isMark();
}

} // namespace

TextBefore::Gap TextBefore::takeGap()
{
    Gap gap;
    if ((previous() == QLatin1Char('-') || previous() == QLatin1Char('/')) && m_at > m_floor) {
        takeCharacter();
        gap.hasJoint = true;
        return gap;
    }
    for (int i = 0; i < longestGap; ++i) {
        const QChar c = previous();
        if (c == QLatin1Char('\n') && !gap.hasLineEnd) {
            gap.hasSpace = gap.hasLineEnd = true;
            takeCharacter();
        } else if (c != QLatin1Char('\n') && c.isSpace()) {
            gap.hasSpace = true;
            takeCharacter();
        } else if (c == QLatin1Char(',') && !gap.hasComma) {
            gap.hasComma = true;
            takeCharacter();
        } else if (c == QLatin1Char('.') && !gap.hasDot) {
            gap.hasDot = true;
            takeCharacter();
        } else if (gap.hasSpace && isWordPart(c) && takeConnector()) {
            gap.hasConnector = true;
        } else {
            break;
        }
    }
    return gap;
}

bool TextBefore::takeConnector()
{
    TextBefore ahead = *this;
    const QStringView word = ahead.takeWord();
    // "Do 12. Mai" is a Thursday; "9 DE MAYO DE 2005" is a connector all the same.
    const bool isNameLike = word.size() > 1 && word[0].isUpper() && word[1].isLower();
    if (word.isEmpty() || isNameLike || !isAmong(connectors, folded(word)))
        return false;
    *this = ahead;
    return true;
}

QStringView TextBefore::takeWord()
{
    qsizetype start = m_at;
    while (start > m_floor && m_at - start <= longestWord && isWordPart(m_text[start - 1]))
        --start;
    const qsizetype length = m_at - start;
    const QChar before = start > m_floor ? m_text[start - 1] : QChar();
    const bool goesOn = before.isNumber() || before == QLatin1Char('_')
        || before == QLatin1Char('@') || before == QLatin1Char('#');
    if (length == 0 || length > longestWord || goesOn)
        return {};
    m_at = start;
    return m_text.mid(start, length);
}

QStringView TextBefore::takeWeekdayWord()
{
    const qsizetype end = m_at;
    QStringView word = takeWord();
    if (word.compare(QStringView(u"feira"), Qt::CaseInsensitive) != 0
        || previous() != QLatin1Char('-')) {
        return word;
    }
    takeCharacter();
    word = takeWord();
    return word.isEmpty() ? word : m_text.mid(m_at, end - m_at);
}

bool TextBefore::takeOrdinalEnding()
{
    if (isOrdinalSign(previous())) {
        takeCharacter();
        if (previous() == QLatin1Char('.'))
            takeCharacter();
        return true;
    }
    qsizetype start = m_at;
    while (start > m_floor && m_at - start < 4 && isWordPart(m_text[start - 1]))
        --start;
    if (start == m_at || start == m_floor || !isDigit(m_text[start - 1])
        || !isAmong(ordinalEndings, folded(m_text.mid(start, m_at - start)))) {
        return false;
    }
    m_at = start;
    return true;
}

std::optional<TextBefore::Day> TextBefore::takeDay()
{
    TextBefore ahead = *this;
    const QString word = folded(ahead.takeWord());
    if (isAmong(firstDays, word)) {
        *this = ahead;
        return Day{1, true};
    }
    ahead = *this;
    Day day;
    day.isOrdinal = ahead.takeOrdinalEnding();
    const qsizetype end = ahead.m_at;
    while (isDigit(ahead.previous()) && end - ahead.m_at <= 2)
        ahead.takeCharacter();
    const qsizetype length = end - ahead.m_at;
    if (length < 1 || length > 2)
        return std::nullopt;
    day.number = m_text.mid(ahead.m_at, length).toInt();
    *this = ahead;
    return day;
}

void TextBefore::takeSpaces()
{
    for (int i = 0; i < 2 && previous().isSpace() && previous() != QLatin1Char('\n'); ++i)
        takeCharacter();
}

bool TextBefore::isAtStart() const
{
    const QChar before = previous();
    if (before.isNull() || before.isSpace())
        return true;
    if (before.isLetterOrNumber() || before.isMark() || before.category() == QChar::Symbol_Currency)
        return false;
    if (QStringView(u"_#@+=&%\\/").contains(before))
        return false;
    // "mid-December 2005" against "555-12-10-2005"
    if (before == QLatin1Char('-'))
        return m_at < m_text.size() && m_text[m_at].isLetter();
    const bool canBeInNumber = QStringView(u".,:'\u2019").contains(before);
    return !canBeInNumber || !previous(2).isNumber();
}

} // namespace careo
