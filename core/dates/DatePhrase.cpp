#include "core/dates/DatePhrase.h"

#include "core/base/Folding.h"
#include "core/dates/MonthNames.h"
#include "core/dates/NumericDate.h"

#include <algorithm>
#include <iterator>

namespace careo
{

namespace
{

constexpr QStringView fillers[] = {u"de", u"del", u"of", u"do", u"da", u"the", u"el", u"la", u"le",
    u"les", u"l", u"los", u"las", u"den", u"dem", u"der", u"am", u"on", u"en", u"in", u"im", u"em",
    u"ano", u"dia", u"d", u"du", u"des", u"\u00ba", u"\u00b0"};
constexpr QStringView approximateWords[] = {u"~", u"c", u"ca", u"circa", u"about", u"around",
    u"roughly", u"approximately", u"approx", u"hacia", u"alrededor", u"aproximadamente", u"aprox",
    u"cerca", u"vers", u"environ", u"um", u"etwa", u"gegen", u"ungefahr"};
constexpr QStringView uncertainWords[] = {u"?", u"uncertain", u"incierto", u"incierta",
    u"incertain", u"incertaine", u"unsicher", u"incerto", u"incerta"};
constexpr QStringView decadeWords[] = {u"decada", u"decade", u"annees", u"anos", u"jahre"};
constexpr QStringView centuryWords[] = {u"century", u"siglo", u"siecle", u"jahrhundert", u"seculo"};
constexpr QStringView ordinalEndings[] = {u"st", u"nd", u"rd", u"th", u"er", u"re", u"ere", u"eme",
    u"e", u"ro", u"o", u"a", u"\u00ba", u"\u00b0", u"\u00aa"};
constexpr QStringView firstDays[] = {u"primero", u"primeiro", u"premier"};

struct Season {
    QStringView name;
    int number;
};

constexpr Season seasons[] = {{u"spring", 21}, {u"primavera", 21}, {u"printemps", 21},
    {u"fruhling", 21}, {u"fruhjahr", 21}, {u"summer", 22}, {u"verano", 22}, {u"ete", 22},
    {u"sommer", 22}, {u"verao", 22}, {u"autumn", 23}, {u"fall", 23}, {u"otono", 23},
    {u"automne", 23}, {u"herbst", 23}, {u"outono", 23}, {u"winter", 24}, {u"invierno", 24},
    {u"hiver", 24}, {u"inverno", 24}};

template <size_t size> bool isAmong(const QStringView (&words)[size], QStringView word)
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

qsizetype leadingDigits(QStringView token)
{
    return std::find_if_not(token.begin(), token.end(), isDigit) - token.begin();
}

int shortNumber(QStringView token)
{
    const qsizetype digits = leadingDigits(token);
    const bool isOrdinal = digits == token.size() || isAmong(ordinalEndings, token.mid(digits));
    return (digits == 1 || digits == 2) && isOrdinal ? token.left(digits).toInt() : -1;
}

bool isYear(QStringView token)
{
    return token.size() == 4 && leadingDigits(token) == 4;
}

int monthOrSeason(QStringView token)
{
    if (const auto month = monthNamed(token))
        return month->month;
    if (token == QStringView(u"marco")) // "março": the tokens have lost their accents
        return 3;
    const auto season = std::find_if(std::begin(seasons), std::end(seasons),
        [token](const Season& known) { return known.name == token; });
    return season == std::end(seasons) ? 0 : season->number;
}

int romanNumber(QStringView token)
{
    constexpr QStringView numbers[]
        = {u"i", u"ii", u"iii", u"iv", u"v", u"vi", u"vii", u"viii", u"ix", u"x", u"xi", u"xii",
            u"xiii", u"xiv", u"xv", u"xvi", u"xvii", u"xviii", u"xix", u"xx", u"xxi"};
    if (token.endsWith(QLatin1Char('e')))
        token.chop(1);
    const auto found = std::find(std::begin(numbers), std::end(numbers), token);
    return found == std::end(numbers) ? -1 : static_cast<int>(found - std::begin(numbers)) + 1;
}

// "2010s", "annees 2010", "20th century", "siglo xx"
bool readYearsTogether(const QStringList& tokens, DatePhrase& phrase)
{
    const auto isNamed = [&tokens](const auto& names) {
        return std::any_of(tokens.begin(), tokens.end(),
            [&names](const QString& token) { return isAmong(names, token); });
    };
    QStringList rest = tokens;
    if (isNamed(centuryWords) && tokens.size() == 2) {
        rest.removeIf([](const QString& token) { return isAmong(centuryWords, token); });
        const QString number = rest.value(0);
        const int century = std::max(romanNumber(number), shortNumber(number));
        if (century < 1 || century > 99)
            return false;
        phrase.years = QString::number(century - 1).rightJustified(2, QLatin1Char('0'))
            + QStringLiteral("XX");
        return true;
    }
    const bool isDecade = isNamed(decadeWords);
    rest.removeIf([](const QString& token) { return isAmong(decadeWords, token); });
    const QString number = rest.value(0);
    const QStringView ending = QStringView(number).mid(std::min<qsizetype>(4, number.size()));
    const bool isDecadeNumber = ending == QStringView(u"s") || ending == QStringView(u"er")
        || (isDecade && ending.isEmpty());
    if (rest.size() != 1 || !isDecadeNumber || leadingDigits(number) != 4
        || number[3] != QLatin1Char('0')) {
        return false;
    }
    phrase.years = number.left(3) + QLatin1Char('X');
    return true;
}

// "31.05.2012", "2005-12", "05/2012"
bool readNumericToken(const QString& token, DatePhrase& phrase)
{
    const auto set = [&phrase](const EdtfDate& date) {
        phrase.years = date.toString().left(4);
        phrase.month = date.toString().mid(5, 2).toInt();
        phrase.day = date.toString().mid(8, 2).toInt();
    };
    if (const auto numeric = readNumericDate(token)) {
        set(numeric->value);
        return !numeric->isAmbiguous;
    }
    const auto edtf = EdtfDate::parse(token);
    if (edtf && edtf->precision() != EdtfDate::Precision::Interval && token.size() > 4) {
        set(*edtf);
        return true;
    }
    const auto isBreak = [](QChar c) { return c == QLatin1Char('/') || c == QLatin1Char('.'); };
    const auto split = std::find_if(token.begin(), token.end(), isBreak) - token.begin();
    const QStringView first = QStringView(token).left(split);
    const QStringView second = QStringView(token).mid(std::min<qsizetype>(split + 1, token.size()));
    const bool isYearFirst = isYear(first);
    const QStringView month = isYearFirst ? second : first;
    if (!isYear(isYearFirst ? first : second) || month.size() > 2
        || leadingDigits(month) != month.size() || month.toInt() < 1 || month.toInt() > 12) {
        return false;
    }
    phrase.years = (isYearFirst ? first : second).toString();
    phrase.month = month.toInt();
    return true;
}

bool readParts(const QStringList& tokens, DatePhrase& phrase)
{
    if (tokens.isEmpty() || tokens.size() > 3)
        return false;
    if (readYearsTogether(tokens, phrase))
        return true;
    if (tokens.size() == 1 && leadingDigits(tokens[0]) < tokens[0].size()
        && readNumericToken(tokens[0], phrase)) {
        return true;
    }
    qsizetype yearPlace = -1;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const QString& token = tokens[i];
        const int number = isAmong(firstDays, token) ? 1 : shortNumber(token);
        if (isYear(token) && phrase.years.isEmpty()) {
            phrase.years = token;
            yearPlace = i;
        } else if (const int month = monthOrSeason(token); month > 0 && phrase.month == 0) {
            phrase.month = month;
        } else if (number > 0 && phrase.day == 0) {
            phrase.day = number;
        } else {
            return false;
        }
    }
    // The year goes first or last; with it in front the day is the last of three.
    const bool isYearInside = yearPlace > 0 && yearPlace + 1 < tokens.size();
    const bool isDayBetween = yearPlace == 0 && phrase.day > 0 && shortNumber(tokens.back()) < 0;
    return !isYearInside && !isDayBetween;
}

bool isTokenPart(QChar c)
{
    return c.isLetterOrNumber() || c == QChar(0xB0);
}

qsizetype tokenEnd(QStringView text, qsizetype start)
{
    qsizetype end = start;
    if (isDigit(text[start])) {
        while (end < text.size() && (isDigit(text[end]) || QStringView(u"./-").contains(text[end])))
            ++end;
        while (!isDigit(text[end - 1]))
            --end;
        const bool isWhole = end == text.size() || !isTokenPart(text[end]);
        DatePhrase phrase;
        const QString token = text.mid(start, end - start).toString();
        if (isWhole && (readNumericDate(token) || readNumericToken(token, phrase)))
            return end;
    }
    end = start;
    while (end < text.size() && isTokenPart(text[end]))
        ++end;
    return std::max(end, start + 1);
}

} // namespace

EdtfDate DatePhrase::date() const
{
    if (years.isEmpty() || (day > 0 && (month < 1 || month > 12)))
        return {};
    const auto part = [](int number) {
        return number == 0
            ? QString()
            : QLatin1Char('-') + QString::number(number).rightJustified(2, QLatin1Char('0'));
    };
    QString text = years + part(month) + part(day);
    if (isApproximate || isUncertain)
        text += QLatin1Char(isApproximate ? (isUncertain ? '%' : '~') : '?');
    const EdtfDate read = EdtfDate::parse(text).value_or(EdtfDate());
    const bool isOtherDay = weekday > 0 && (day == 0 || read.first().dayOfWeek() != weekday);
    return isOtherDay ? EdtfDate() : read;
}

QStringList dateTokens(QStringView text)
{
    QString plain = folded(text);
    plain.remove(QStringLiteral("-feira"));
    plain.replace(QStringLiteral("a partir"), QStringLiteral("since"));
    plain.replace(QStringLiteral("por volta"), QStringLiteral("about"));
    QStringList tokens;
    for (qsizetype i = 0; i < plain.size();) {
        const QChar c = plain[i];
        if (c.isSpace() || QStringView(u",.()'\u2019").contains(c)) {
            ++i;
            continue;
        }
        const qsizetype end = tokenEnd(plain, i);
        const bool isDash = c == QChar(0x2013) || c == QChar(0x2014);
        tokens += isDash ? QStringLiteral("-") : plain.mid(i, end - i);
        i = end;
    }
    return tokens;
}

std::optional<DatePhrase> readDatePhrase(QStringList tokens)
{
    DatePhrase phrase;
    tokens.removeIf([](const QString& token) { return isAmong(fillers, token); });
    while (!tokens.isEmpty() && isAmong(approximateWords, tokens.front())) {
        phrase.isApproximate = true;
        tokens.removeFirst();
    }
    for (; !tokens.isEmpty(); tokens.removeLast()) {
        const QString& mark = tokens.back();
        const bool isBoth = mark == QLatin1Char('%');
        const bool isApproximate = isBoth || mark == QLatin1Char('~');
        const bool isUncertain = isBoth || isAmong(uncertainWords, mark);
        if (!isApproximate && !isUncertain)
            break;
        phrase.isApproximate |= isApproximate;
        phrase.isUncertain |= isUncertain;
    }
    DatePhrase plain = phrase;
    if (readParts(tokens, plain))
        return plain;
    const auto weekday = tokens.size() > 1 ? weekdayNamed(tokens.front()) : std::nullopt;
    if (!weekday)
        return std::nullopt;
    phrase.weekday = weekday->weekday;
    tokens.removeFirst();
    return readParts(tokens, phrase) ? std::optional(phrase) : std::nullopt;
}

} // namespace careo
