#include "core/dates/temporal/Token.h"

#include <algorithm>
#include <array>

namespace careo::temporal
{

namespace
{

constexpr int earliestYear = 1000;
constexpr int latestYear = 2100;
constexpr int days = 31;
constexpr int months = 12;
constexpr int century = 100;
constexpr qsizetype mostGroups = 4;
constexpr qsizetype mostDigits = 6;

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

qsizetype digitsEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at;
}

// Groups of digits with single separators between them: 31/05/2012, 3.5, 10:30
struct DigitGroups {
    std::array<QStringView, mostGroups> group;
    std::array<QChar, mostGroups> separator;
    qsizetype count = 0;
    qsizetype end = 0;

    [[nodiscard]] int number(qsizetype i) const { return group[static_cast<size_t>(i)].toInt(); }
    [[nodiscard]] qsizetype size(qsizetype i) const { return group[static_cast<size_t>(i)].size(); }
    [[nodiscard]] bool isYear(qsizetype i) const
    {
        return size(i) == 4 && number(i) >= earliestYear && number(i) <= latestYear;
    }
    [[nodiscard]] bool isShort(qsizetype i) const { return size(i) <= 2 && number(i) > 0; }
};

DigitGroups readGroups(QStringView text, qsizetype start)
{
    const QStringView separators(u"./-,:\u2010\u2011\u2013");
    DigitGroups groups;
    qsizetype at = start;
    while (true) {
        const qsizetype end = digitsEnd(text, at);
        if (groups.count < mostGroups)
            groups.group[static_cast<size_t>(groups.count)] = text.mid(at, end - at);
        ++groups.count;
        groups.end = end;
        if (end + 1 >= text.size() || !separators.contains(text[end]) || !isDigit(text[end + 1]))
            return groups;
        if (groups.count <= mostGroups)
            groups.separator[static_cast<size_t>(groups.count - 1)] = text[end];
        at = end + 1;
    }
}

bool isClock(const DigitGroups& groups)
{
    constexpr int hours = 24;
    constexpr int minutes = 60;
    const QChar separator = groups.separator[0];
    const bool isParted
        = groups.count == 2 && (separator == QLatin1Char(':') || separator == QLatin1Char('.'));
    return isParted && groups.size(0) <= 2 && groups.number(0) <= hours && groups.size(1) == 2
        && groups.number(1) < minutes;
}

/// "h30", "pm": what makes the number before it a time of day.
bool isClockEnding(const QString& ending)
{
    constexpr qsizetype longest = 3;
    if (ending == QLatin1StringView("am") || ending == QLatin1StringView("pm")
        || ending == QLatin1StringView("h")) {
        return true;
    }
    return ending.size() == longest && ending[0] == QLatin1Char('h') && isDigit(ending[1])
        && isDigit(ending[2]);
}

bool isDash(QChar c)
{
    return c == QLatin1Char('-') || (c.unicode() >= 0x2010 && c.unicode() <= 0x2013);
}

/// Letters straight after the digits change what they are: "7th", "1990s", "10h".
void readEnding(QStringView text, Token& token)
{
    qsizetype end = token.end;
    while (end < text.size() && (text[end].isLetterOrNumber() || text[end] == QChar(0xB0)))
        ++end;
    if (end == token.end)
        return;
    const QString ending = text.mid(token.end, end - token.end).toString().toLower();
    const QStringView all = text.mid(token.start, end - token.start);
    static constexpr std::array ordinals{QStringView(u"st"), QStringView(u"nd"), QStringView(u"rd"),
        QStringView(u"th"), QStringView(u"er"), QStringView(u"re"), QStringView(u"e"),
        QStringView(u"eme"), QStringView(u"\u00e8me"), QStringView(u"o"), QStringView(u"\u00ba"),
        QStringView(u"\u00b0"), QStringView(u"\u00aa")};
    const bool isDecade = ending == QLatin1StringView("s") && token.number % 10 == 0;
    const bool isOrdinal = std::find(ordinals.begin(), ordinals.end(), ending) != ordinals.end();
    token.end = end;
    if (isDecade)
        token.senses = maskOf(Sense::DecadeNumber);
    else if (isOrdinal)
        token.senses = (token.senses & maskOf(Sense::Day)) | maskOf(Sense::OrdinalNumber);
    else if (isClockEnding(ending) && (token.senses & maskOf(Sense::Day)))
        token.senses = maskOf(Sense::Clock);
    else
        token.senses = isDamagedNumber(all) ? maskOf(Sense::Damaged) : 0;
}

Token plainNumber(QStringView text, qsizetype start, QStringView digits)
{
    Token token;
    token.start = start;
    token.end = start + digits.size();
    if (digits.size() > mostDigits)
        return token;
    token.number = digits.toInt();
    token.senses = maskOf(Sense::Number);
    if (digits.size() <= 2 && token.number >= 1 && token.number <= days)
        token.senses |= maskOf(Sense::Day);
    if (digits.size() == 4 && token.number >= earliestYear && token.number <= latestYear)
        token.senses |= maskOf(Sense::Year);
    if (digits.size() == 2)
        token.senses |= maskOf(Sense::ShortYear);
    readEnding(text, token);
    return token;
}

int fullYear(int shortYear)
{
    constexpr int pivot = 50;
    return shortYear + (shortYear < pivot ? 2000 : 1900);
}

EdtfDate dayOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? EdtfDate::fromDay(date) : EdtfDate();
}

void setDate(Token& token, const EdtfDate& date, std::vector<EdtfDate>& dates)
{
    token.senses = maskOf(Sense::NumericDate);
    token.number = static_cast<int>(dates.size());
    dates.push_back(date);
}

void readThreeGroups(
    const DigitGroups& groups, NumericOrder order, Token& token, std::vector<EdtfDate>& dates)
{
    if (groups.separator[0] != groups.separator[1])
        return;
    const int a = groups.number(0);
    const int b = groups.number(1);
    if (groups.isYear(0) && groups.isShort(1) && groups.isShort(2)) {
        const EdtfDate date = dayOf(a, b, groups.number(2));
        setDate(token, date, dates);
        return;
    }
    const bool isShortYear = groups.size(2) == 2 && groups.separator[0] != QLatin1Char('-');
    if (!groups.isShort(0) || !groups.isShort(1) || (!groups.isYear(2) && !isShortYear))
        return;
    // Dotted numbers in English are versions and sections more often than dates.
    const bool isDayFirst = order == NumericOrder::DayFirst;
    if (groups.separator[0] == QLatin1Char('.') && isShortYear && !isDayFirst)
        return;
    const int year = isShortYear ? fullYear(groups.number(2)) : groups.number(2);
    const bool canBeDayFirst = b <= months && a <= days;
    const bool canBeMonthFirst = a <= months && b <= days;
    if (!canBeDayFirst && !canBeMonthFirst)
        return;
    const bool isDotted = groups.separator[0] == QLatin1Char('.');
    // English puts either first.
    const bool isAmbiguous = canBeDayFirst && canBeMonthFirst && a != b
        && order == NumericOrder::ByLanguage && !isDotted;
    const bool takeDayFirst = canBeDayFirst && (isDayFirst || isDotted || !canBeMonthFirst);
    const EdtfDate date = takeDayFirst ? dayOf(year, b, a) : dayOf(year, a, b);
    setDate(token, isAmbiguous ? EdtfDate() : date, dates);
}

bool readTwoGroups(const DigitGroups& groups, NumericOrder order, Token& token)
{
    const int a = groups.number(0);
    const int b = groups.number(1);
    const QChar separator = groups.separator[0];
    const bool isSlash = separator == QLatin1Char('/');
    if (!isDash(separator) && !isSlash)
        return false;
    if (groups.isYear(0) && groups.isYear(1)) {
        token.senses = maskOf(Sense::YearSpan);
        token.number = a * 10000 + b;
        return true;
    }
    if (groups.isYear(0) && groups.size(1) == 2) {
        const bool isLater = b > a % century || (a % century == century - 1 && b == 0);
        const bool isMonth = b >= 1 && b <= months;
        if (!isLater && !isMonth)
            return false;
        token.senses = maskOf(isLater ? Sense::YearSpan : Sense::YearMonth);
        const int last = b < a % century ? a - a % century + century + b : a - a % century + b;
        const bool isAmbiguous = isLater && isMonth && separator == QLatin1Char('-');
        token.number = !isLater ? a * century + b : a * 10000 + (isAmbiguous ? 0 : last);
        return true;
    }
    if (isSlash && groups.isShort(0) && groups.isYear(1) && a <= months) {
        token.senses = maskOf(Sense::YearMonth);
        token.number = b * century + a;
        return true;
    }
    if (isSlash && groups.isShort(0) && groups.isShort(1)) {
        const bool isDayFirst = order == NumericOrder::DayFirst;
        const int day = isDayFirst ? a : b;
        const int month = isDayFirst ? b : a;
        const bool isSwapped = month > months;
        if (std::min(day, month) > months || std::max(day, month) > days)
            return true;
        token.senses = maskOf(Sense::ShortDate);
        token.number = isSwapped ? day * century + month : month * century + day;
        return true;
    }
    return false;
}

} // namespace

bool isDamagedNumber(QStringView word)
{
    constexpr qsizetype yearSize = 4;
    constexpr qsizetype daySize = 2;
    if (word.size() != yearSize && word.size() != daySize)
        return false;
    qsizetype digits = 0;
    for (const QChar c : word) {
        if (isDigit(c))
            ++digits;
        else if (!QStringView(u"OoQlIiSB").contains(c))
            return false;
    }
    return digits * 2 >= word.size() && digits < word.size();
}

Token readNumber(
    QStringView text, qsizetype start, NumericOrder order, std::vector<EdtfDate>& dates)
{
    const DigitGroups groups = readGroups(text, start);
    if (groups.count == 1)
        return plainNumber(text, start, groups.group[0]);
    Token token;
    token.start = start;
    token.end = groups.end;
    const bool goesOn = groups.end < text.size() && text[groups.end].isLetter();
    if (groups.count == 3 && !goesOn)
        readThreeGroups(groups, order, token, dates);
    if (groups.count == 2 && !goesOn && readTwoGroups(groups, order, token))
        return token;
    if (isClock(groups)) {
        const QStringView after = text.mid(groups.end, 2);
        const bool isMarked = goesOn && isClockEnding(after.toString().toLower());
        token.end += isMarked ? after.size() : 0;
        if (isMarked || !goesOn)
            token.senses = maskOf(isMarked ? Sense::Clock : Sense::Hour);
        return token;
    }
    // "3-5 May": each number is a token.
    if (groups.count == 2 && isDash(groups.separator[0])
        && ((groups.isShort(0) && groups.isShort(1)) || groups.isYear(0))) {
        return plainNumber(text, start, groups.group[0]);
    }
    return token;
}

} // namespace careo::temporal
