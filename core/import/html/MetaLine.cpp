#include "core/import/html/MetaLine.h"

#include "core/dates/WrittenDates.h"
#include "core/import/html/AuthorNames.h"
#include "core/import/html/PageDates.h"
#include "core/import/page/Words.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr qsizetype longestLine = 100;
constexpr qsizetype mostWords = 4;
constexpr auto foldCase
    = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// Cuts the first day out of the line, with what only leads to it; false when there is none.
bool takeDay(QString& line, const QString& language, EdtfDate& day, bool& isAfterPlace)
{
    static const QRegularExpression digits(
        u"(?<![\\d./-])\\d{1,2}([./-])\\d{1,2}\\1(?:19|20)\\d{2}(?!\\d)"_s);
    Passage span;
    const QList<WrittenDate> dates = findWrittenDates(line);
    if (!dates.isEmpty()) {
        span = dates.first().passage;
        day = dates.first().value;
        if (day.isUnknown())
            day = dayIn(line.mid(span.start, span.length()), language);
    } else if (const auto match = digits.match(line); match.hasMatch()) {
        span = {match.capturedStart(), match.capturedEnd()};
        day = dayIn(match.captured(), language);
    }
    if (span.length() == 0)
        return false;
    static const QRegularExpression lead(
        u"(?:\\b(?:on|el|le|am|em|a|den|du|del|vom|the|al?)|\\b(?:mon|tue|wed|thu|fri|sat|sun|lun|"
        "mar|mer|jeu|ven|sam|dim|mi[eé]|jue|vie|s[aá]b|dom)[a-zéáû]*\\.?,?)\\s*$"_s,
        foldCase);
    QString before = line.left(span.start).trimmed();
    before.remove(lead);
    before = before.trimmed();
    isAfterPlace = before.endsWith(u',') || before.endsWith(u'-') || before.endsWith(u'–')
        || before.endsWith(u'—');
    line = before + u" | "_s + line.mid(span.end);
    return true;
}

QString withoutTimes(QString line)
{
    static const QRegularExpression times(
        u"\\b(?:at|a las|à|um|às|as)?\\s*\\b\\d{1,2}\\s?[:hH.]\\s?\\d{2}(?::\\d{2})?\\s*"
        "(?:[ap]\\.?m\\.?)?\\s*(?:uhr|hrs?|horas|h)?\\.?\\s*(?:[A-Z]{2,4}T|GMT|UTC|ET)?(?=\\W|$)|"
        "\\b\\d{1,3}\\s*(?:min(?:utes?|utos|uten)?|mins)\\b[ .a-zé]{0,14}$"_s,
        foldCase);
    return line.remove(times);
}

} // namespace

MetaLine readMetaLine(const QString& line, const QString& language)
{
    MetaLine meta;
    if (line.size() > longestLine)
        return meta;
    QString rest = line.simplified();
    bool isAfterPlace = false;
    EdtfDate day;
    const bool hasDay = takeDay(rest, language, day, isAfterPlace);
    rest = withoutTimes(rest);
    static const QRegularExpression bars(u"\\s*[|•·]\\s*|\\s+[-–—/]\\s+"_s);
    QString author;
    for (const QString& piece : rest.split(bars, Qt::SkipEmptyParts)) {
        const bool isWord
            = std::any_of(piece.begin(), piece.end(), [](QChar c) { return c.isLetterOrNumber(); });
        if (!isWord)
            continue;
        for (const QString& part : piece.split(u',')) {
            if (wordsOf(part).size() > mostWords || (endsSentence(part) && !part.endsWith(u'.')))
                return {};
        }
        const QStringList names = namesInByline(piece, true);
        const bool isPlaces = piece.contains(u',') && names.size() > 1;
        const bool isOther = names.isEmpty() && wordsOf(piece).size() > 2;
        if ((names.isEmpty() && !hasDay) || (isOther && !startsWithCapital(piece)))
            return {};
        if (author.isEmpty() && !isPlaces && !names.isEmpty() && names.first().contains(u' '))
            author = names.join(u", "_s);
    }
    meta.date = day;
    if (!isAfterPlace)
        meta.author = author;
    return meta;
}

} // namespace careo
