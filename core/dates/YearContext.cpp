#include "core/dates/YearContext.h"

#include "core/base/Folding.h"
#include "core/dates/TextBefore.h"

#include <algorithm>
#include <iterator>

namespace careo
{

namespace
{

constexpr int earliestBareYear = 1500;
constexpr qsizetype yearLength = 4;
constexpr qsizetype longestUnit = 16;

// Folded. Measures never follow a year; "In March 2012 soldiers raided" is a sentence all the same.
constexpr QStringView measures[] = {u"dollars", u"euros", u"euro", u"pounds", u"pesos", u"francs",
    u"cents", u"reais", u"dolares", u"usd", u"eur", u"mxn", u"gbp", u"hours", u"hrs", u"days",
    u"weeks", u"months", u"years", u"miles", u"km", u"kms", u"kilometers", u"kilometres", u"meters",
    u"metres", u"kg", u"tons", u"tonnes", u"acres", u"hectares", u"times", u"million", u"millions",
    u"thousand", u"pages", u"votes", u"words", u"horas", u"dias", u"semanas", u"meses", u"anos",
    u"kilometros", u"metros", u"millones", u"mil", u"veces", u"paginas", u"votos", u"heures",
    u"jours", u"semaines", u"mois", u"ans", u"fois", u"voix", u"stunden", u"tage", u"wochen",
    u"monate", u"kilometer", u"meter", u"uhr", u"milhoes", u"vezes"};

constexpr QStringView countedOnes[] = {u"people", u"persons", u"men", u"women", u"children",
    u"workers", u"soldiers", u"police", u"victims", u"dead", u"prisoners", u"members", u"students",
    u"cases", u"personas", u"hombres", u"mujeres", u"ninos", u"trabajadores", u"soldados",
    u"policias", u"victimas", u"muertos", u"presos", u"miembros", u"casos", u"personnes", u"hommes",
    u"femmes", u"enfants", u"soldats", u"policiers", u"victimes", u"morts", u"prisonniers",
    u"membres", u"cas", u"menschen", u"personen", u"leute", u"pessoas", u"homens", u"mulheres"};

constexpr QStringView yearCues[]
    = {u"in", u"since", u"during", u"by", u"of", u"until", u"till", u"before", u"after", u"from",
        u"early", u"late", u"mid", u"year", u"en", u"de", u"del", u"desde", u"durante", u"ano",
        u"antes", u"finales", u"principios", u"depuis", u"des", u"annee", u"fin", u"debut",
        u"avant", u"apres", u"im", u"jahr", u"jahre", u"seit", u"bis", u"ab", u"ende", u"anfang",
        u"mitte", u"nach", u"vor", u"em", u"ate", u"hasta", u"between", u"entre", u"zwischen"};

constexpr QStringView joiners[]
    = {u"to", u"and", u"or", u"a", u"y", u"o", u"et", u"ou", u"und", u"oder", u"e"};

template <size_t size> bool isAmong(const QStringView (&words)[size], QStringView word)
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

QChar at(QStringView text, qsizetype position)
{
    return position >= 0 && position < text.size() ? text[position] : QChar();
}

bool isCurrency(QChar c)
{
    return c.category() == QChar::Symbol_Currency;
}

bool isDash(QChar c)
{
    return c == QLatin1Char('-') || c == QChar(0x2013);
}

bool isYearAt(QStringView text, qsizetype start)
{
    if (start + yearLength > text.size() || at(text, start + yearLength).isNumber())
        return false;
    const QStringView digits = text.mid(start, yearLength);
    return std::all_of(digits.begin(), digits.end(),
        [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

} // namespace

bool isCount(QStringView text, qsizetype start)
{
    const qsizetype end = start + yearLength;
    const qsizetype next
        = at(text, end).isSpace() && at(text, end) != QLatin1Char('\n') ? end + 1 : end;
    if (at(text, next) == QLatin1Char('%') || isCurrency(at(text, next)))
        return true;
    if (next == end)
        return QStringView(u".,:/-'\u2019").contains(at(text, end)) && at(text, end + 1).isNumber();
    qsizetype wordEnd = next;
    while (wordEnd - next <= longestUnit && at(text, wordEnd).isLetter())
        ++wordEnd;
    const QString word = folded(text.mid(next, wordEnd - next));
    const int number = text.mid(start, yearLength).toInt();
    const bool isRoundNumber = number % 50 == 0 || number < 1900;
    return isAmong(measures, word) || (isRoundNumber && isAmong(countedOnes, word));
}

bool isBareYear(QStringView text, qsizetype start, qsizetype lastYearEnd)
{
    const qsizetype end = start + yearLength;
    if (text.mid(start, yearLength).toInt() < earliestBareYear)
        return false;
    const bool isRangeStart = isDash(at(text, end)) && isYearAt(text, end + 1);
    if (!isRangeStart && isCount(text, start))
        return false;
    if (isDash(at(text, start - 1)))
        return lastYearEnd == start - 1;
    TextBefore before(text, start, 0);
    const QChar opening = before.previous();
    if (opening == QLatin1Char('(') || opening == QChar(0xA9))
        return true;
    if (text.trimmed().size() == yearLength)
        return true;
    before.takeSpaces();
    if (before.previous() == QChar(0xA9))
        return true;
    const QString word = folded(before.takeWord());
    if (isAmong(yearCues, word))
        return before.isAtStart();
    before.takeSpaces();
    return isAmong(joiners, word) && before.position() == lastYearEnd;
}

} // namespace careo
