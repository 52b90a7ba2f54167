#include "core/dates/DateInput.h"

#include "core/dates/DatePhrase.h"
#include "core/dates/MonthNames.h"

#include <algorithm>
#include <iterator>

namespace careo
{

namespace
{

constexpr qsizetype longestInput = 200;

constexpr QStringView betweenWords[] = {u"between", u"entre", u"zwischen"};
constexpr QStringView andWords[] = {u"and", u"y", u"et", u"und", u"e"};
constexpr QStringView fromWords[] = {u"from", u"desde", u"von", u"vom"};
constexpr QStringView toWords[] = {u"-", u"/", u"to", u"until", u"till", u"a", u"al", u"hasta",
    u"au", u"aux", u"bis", u"ate", u"ao"};
constexpr QStringView beforeWords[] = {
    u"before", u"until", u"till", u"antes", u"hasta", u"avant", u"jusqu", u"vor", u"bis", u"ate"};
constexpr QStringView afterWords[] = {u"after", u"since", u"from", u"despues", u"desde", u"apres",
    u"depuis", u"nach", u"seit", u"ab", u"depois"};

template <size_t size> bool isAmong(const QStringView (&words)[size], const QString& word)
{
    return std::find(std::begin(words), std::end(words), QStringView(word)) != std::end(words);
}

// "12-Dec-2012", "12/Dec/2012": the hyphens are no interval's
void dropInnerJoints(QStringList& tokens)
{
    const auto isJoint = [](const QString& token) {
        return token == QLatin1Char('-') || token == QLatin1Char('/');
    };
    if (tokens.size() == 5 && isJoint(tokens[1]) && tokens[1] == tokens[3]
        && monthNamed(tokens[2])) {
        tokens.removeAt(3);
        tokens.removeAt(1);
    }
}

EdtfDate open(const EdtfDate& end, bool isBefore)
{
    if (end.isUnknown())
        return {};
    const QString text = isBefore ? QStringLiteral("../") + end.toString()
                                  : end.toString() + QStringLiteral("/..");
    return EdtfDate::parse(text).value_or(EdtfDate());
}

// Each end lends the other what is said once: "8-9 December 2005", "December 8-9, 2005".
EdtfDate interval(DatePhrase start, DatePhrase end)
{
    if (start.years.isEmpty())
        start.years = end.years;
    if (start.day > 0 && start.month == 0)
        start.month = end.month;
    if (end.day > 0 && end.month == 0)
        end.month = start.month;
    const EdtfDate first = start.date();
    const EdtfDate last = end.date();
    if (first.isUnknown() || last.isUnknown())
        return {};
    return EdtfDate::parse(first.toString() + QLatin1Char('/') + last.toString())
        .value_or(EdtfDate());
}

template <size_t size>
EdtfDate splitInterval(const QStringList& tokens, const QStringView (&joiners)[size])
{
    for (qsizetype i = 1; i + 1 < tokens.size(); ++i) {
        if (!isAmong(joiners, tokens[i]))
            continue;
        const auto start = readDatePhrase(tokens.first(i));
        const auto end = readDatePhrase(tokens.sliced(i + 1));
        const EdtfDate read = start && end ? interval(*start, *end) : EdtfDate();
        if (!read.isUnknown())
            return read;
    }
    return {};
}

EdtfDate readPhraseDate(const QStringList& tokens)
{
    const auto phrase = readDatePhrase(tokens);
    return phrase ? phrase->date() : EdtfDate();
}

EdtfDate readOpen(QStringList tokens)
{
    const QString word = tokens.takeFirst();
    const bool isBefore = isAmong(beforeWords, word);
    if (!isBefore && !isAmong(afterWords, word))
        return {};
    // "jusqu'à 2012", "jusqu'au 8 mars 2012"
    if (word == QLatin1StringView("jusqu") && tokens.size() > 1 && isAmong(toWords, tokens[0]))
        tokens.removeFirst();
    return open(readPhraseDate(tokens), isBefore);
}

EdtfDate readTokens(QStringList tokens)
{
    dropInnerJoints(tokens);
    if (tokens.isEmpty())
        return {};
    if (isAmong(betweenWords, tokens.front()))
        return splitInterval(tokens.sliced(1), andWords);
    const bool isFrom = isAmong(fromWords, tokens.front());
    const EdtfDate read = splitInterval(isFrom ? tokens.sliced(1) : tokens, toWords);
    if (!read.isUnknown())
        return read;
    const EdtfDate opened = readOpen(tokens);
    return opened.isUnknown() ? readPhraseDate(tokens) : opened;
}

} // namespace

Result<EdtfDate> readTypedDate(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (const auto edtf = EdtfDate::parse(trimmed))
        return edtf;
    const EdtfDate read
        = trimmed.size() > longestInput ? EdtfDate() : readTokens(dateTokens(trimmed));
    if (read.isUnknown())
        return failure(ErrorCode::DateInvalid, trimmed.toString());
    return read;
}

} // namespace careo
