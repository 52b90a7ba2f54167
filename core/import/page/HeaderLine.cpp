#include "core/import/page/HeaderLine.h"

#include "core/dates/WrittenDates.h"
#include "core/import/page/Words.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr auto foldCase
    = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// Takes the first web address out of the line.
QString takeAddress(QString& line)
{
    static const QRegularExpression address(
        u"<?(?:(?:url|link|enlace|lien|web)\\s*:\\s*)?(https?://[^\\s<>\"]+|www\\.[^\\s<>\"]+)>?"_s,
        foldCase);
    const QRegularExpressionMatch match = address.match(line);
    if (!match.hasMatch())
        return {};
    QString found = match.captured(1);
    while (found.endsWith(u'.') || found.endsWith(u',') || found.endsWith(u')'))
        found.chop(1);
    line.remove(match.capturedStart(), match.capturedLength());
    return found;
}

/// Takes the words that name the source off the front; true when they were there.
bool takeSourceLabel(QString& line)
{
    static const QRegularExpression label(
        u"^\\s*[(\\[]?\\s*(?:"
        "(?:source|sources|fuente|fuentes|fonte|quelle|medio|media|outlet|newspaper|periódico|"
        "diario|journal|jornal|zeitung|from|via|vía|tomado de|originally from)\\s*[:：]"
        "|(?:originally\\s+)?(?:published|appeared|posted)\\s+(?:originally\\s+)?"
        "(?:in\\b|(?:at|on)\\b(?=\\s+(?:https?:|www\\.|[\\p{L}0-9-]+\\.\\p{L}{2,})))"
        "|publicado\\s+(?:originalmente\\s+)?(?:en|por|em|no|na|pelo|pela)\\b"
        "|publiée?\\s+(?:dans|par|sur)\\b|parue?\\s+(?:dans|sur)\\b|tomado de\\b"
        "|veröffentlicht\\s+(?:in|bei|von)\\b|erschienen\\s+(?:in|bei)\\b)\\s*[:：]?\\s*"_s,
        foldCase);
    const QRegularExpressionMatch match = label.match(line);
    if (!match.hasMatch())
        return false;
    line.remove(0, match.capturedLength());
    return true;
}

/// Takes "By" and the like off the front; true when names follow.
bool takeBylineLabel(QString& line)
{
    static const QRegularExpression label(
        u"^\\s*(?:(?:posted|published|written|reported|text|texto|texte|words|story|escrito|"
        u"publicado|"
        "redactado|rédigé|publié|propos recueillis)\\s+(?:by|por|par|von|de)\\s+|"
        "(?:by|por|par|von)\\s+|(?:by|byline|author|authors|autor|autora|autores|auteur|auteurs|"
        "text|"
        "texto|"
        "texte|reporter|redacción|rédaction|redação|por|par)\\s*[:：]\\s*)"_s,
        foldCase);
    const QRegularExpressionMatch match = label.match(line);
    if (!match.hasMatch())
        return false;
    static const QRegularExpression again(u"^(?:by|por|par|von)\\s+"_s, foldCase);
    QString rest = line.sliced(match.capturedLength());
    rest.remove(again);
    if (namesAtStart(rest).isEmpty())
        return false;
    line = rest;
    return true;
}

/// Takes words off that only say that a date follows, and times of day.
QString withoutDateWords(QString line)
{
    static const QRegularExpression time(
        u"(?:\\b(?:at|a las|à|um|às|as)\\s+)?\\b\\d{1,2}\\s?[:hH.]\\s?\\d{2}(?::\\d{2})?\\s*"
        "(?:[ap]\\.?\\s?m\\b\\.?)?\\s*(?:uhr\\b|hrs?\\b\\.?|horas\\b|h\\b)?\\s*"
        "\\(?(?:\\b(?:gmt|utc|est|edt|et|pst|pdt|cet|cest|cst|bst)\\b)?\\)?"_s,
        foldCase);
    static const QRegularExpression words(
        u"\\b(?:first published|published|posted|updated|last updated|last modified|modified|"
        "publication date|date|publicado|publicada|actualizado|actualizada|fecha|creado|publié|"
        "publiée|mis à jour|mise à jour|modifié|veröffentlicht|aktualisiert|stand|datum|data|"
        "atualizado)\\b\\s*[:：]?|\\b(?:on|at|el|le|am|em|el día|du|vom)\\b\\s*[:：]?(?=\\s*(?:\\||$))"_s,
        foldCase);
    line.remove(time);
    line.remove(words);
    return line;
}

/// "SECTION: Home news; Pg. 3": a field as exports of press databases write them.
bool isField(const QString& line)
{
    static const QRegularExpression field(
        u"^(?:\\p{Lu}[\\p{Lu}\\- ]{3,24}:|(?:section|length|body|load-date|language|type|pages?|"
        "document-type|publication-type|subject|sección|sections?|rubrique|página|longueur)\\s*:)"
        "\\s+\\S.{0,60}$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return field.match(line).hasMatch() && !endsSentence(line);
}

QString trimmedOfMarks(QString line)
{
    static const QRegularExpression marks(u"^[\\s,;:|•·/()\\[\\]\\-–—]+|[\\s,;:|•·/(\\[\\-–—]+$"_s);
    line.remove(marks);
    if (line.endsWith(u')') && !line.contains(u'('))
        line.chop(1);
    if (line.endsWith(u'.') && wordsOf(line).size() > 1)
        line.chop(1);
    return line.simplified();
}

struct DateTaken {
    bool found = false;
    bool apart = false; ///< set off from what stands before and after it
    bool update = false;
    EdtfDate value;
};

bool saysUpdate(QStringView before)
{
    static const QRegularExpression update(
        u"(?:updated|modified|actualizad[oa]|mise? à jour|modifié|aktualisiert|atualizado)"
        "[^\\p{L}]*(?:\\p{L}{1,3}[^\\p{L}]*)?$"_s,
        foldCase);
    return update.match(before.toString()).hasMatch();
}

/// Cuts the written dates out of the line; the first that is no update counts.
DateTaken takeDates(QString& line)
{
    DateTaken taken;
    if (std::none_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); }))
        return taken;
    const QList<WrittenDate> dates = findWrittenDates(line);
    // 05.01.09 is a date, but no one can tell which.
    static const QRegularExpression shortDate(
        u"(?<![\\d./-])\\d{1,2}([./-])\\d{1,2}\\1\\d{2}(?![\\d./-])"_s);
    if (dates.isEmpty() && shortDate.match(line).hasMatch()) {
        line.replace(shortDate, u" | "_s);
        taken.found = true;
        taken.apart = true;
        return taken;
    }
    for (const WrittenDate& date : dates) {
        const bool update = saysUpdate(QStringView(line).left(date.passage.start));
        if (!taken.found || (taken.update && !update)) {
            taken.value = date.value;
            taken.update = update;
        }
        taken.found = true;
    }
    for (auto date = dates.rbegin(); date != dates.rend(); ++date) {
        QString before = withoutDateWords(line.left(date->passage.start) + u'|').trimmed();
        before = before.left(before.size() - 1).trimmed();
        const QString after = line.mid(date->passage.end).trimmed();
        const auto isMark = [](QChar c) { return !c.isLetterOrNumber(); };
        taken.apart = taken.apart
            || ((before.isEmpty() || isMark(before.back()))
                && (after.isEmpty() || isMark(after.front())));
        line.replace(date->passage.start, date->passage.length(), u" | "_s);
    }
    return taken;
}

/// Sorts the rest of a line with a date into author and outlet; false when it holds other words.
bool readRest(HeaderLine& header, const QString& rest)
{
    static const QRegularExpression bars(u"\\s*[|•·]\\s*|\\s[-–—/]\\s|\\s*,\\s+|[()]"_s);
    static const QRegularExpression by(u"^(?:by|por|par|von)\\s+"_s, foldCase);
    static const QRegularExpression in(u"^(?:in|en|dans|sur|em|via|vía)\\s+(?=\\p{Lu})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    int pieces = 0;
    for (const QString& part : rest.split(bars, Qt::SkipEmptyParts)) {
        QString piece = trimmedOfMarks(part);
        if (piece.isEmpty())
            continue;
        if (++pieces > 4 || wordsOf(piece).size() > 6)
            return false;
        if (const QRegularExpressionMatch match = by.match(piece); match.hasMatch()) {
            piece = piece.sliced(match.capturedLength());
            if (header.author.isEmpty())
                header.author = namesAtStart(piece);
        } else if (const QRegularExpressionMatch place = in.match(piece); place.hasMatch()) {
            if (!looksLikeOutlet(QStringView(piece).sliced(place.capturedLength())))
                return false;
            if (header.outlet.isEmpty())
                header.outlet = piece.sliced(place.capturedLength());
        } else if (!startsWithCapital(piece)) {
            return false;
        } else if (header.outlet.isEmpty() && looksLikeOutlet(piece)
            && !(piece.isUpper() && wordsOf(piece).size() == 1)) {
            header.outlet = piece;
        } else if (header.outlet.isEmpty() && isAgency(piece)) {
            header.outlet = piece;
        }
    }
    return true;
}

void readSourceRest(HeaderLine& header, const QString& rest)
{
    const QString name = trimmedOfMarks(withoutDateWords(rest).section(u'|', 0, 0));
    header.outlet = !name.isEmpty() ? name : hostOf(header.url);
    header.isSignal = (!header.outlet.isEmpty() || header.hasDate)
        && wordsOf(header.outlet).size() <= 8
        && (header.outlet.isEmpty() || startsWithCapital(header.outlet) || !header.url.isEmpty()
            || looksLikeOutlet(header.outlet));
}

} // namespace

HeaderLine readHeaderLine(QStringView view)
{
    HeaderLine header;
    QString line = view.trimmed().toString();
    if (line.isEmpty() || line.size() > 200)
        return header;
    line.replace(QChar::Nbsp, u' ');
    header.url = takeAddress(line);
    if (takeSourceLabel(line))
        header.label = HeaderLine::Label::Source;
    else if (takeBylineLabel(line))
        header.label = HeaderLine::Label::Byline;
    if (header.label == HeaderLine::Label::None && header.url.isEmpty() && isField(line)) {
        header.label = HeaderLine::Label::Field;
        header.isSignal = true;
        return header;
    }
    const DateTaken date = takeDates(line);
    header.hasDate = date.found;
    header.date = date.value;
    header.isUpdate = date.update;

    if (header.label == HeaderLine::Label::Source) {
        readSourceRest(header, line);
    } else if (header.label == HeaderLine::Label::Byline) {
        const QString names = namesAtStart(line);
        (isAgency(names) ? header.outlet : header.author) = names;
        header.isSignal = !endsSentence(line) || wordsOf(line).size() <= 6;
        if (date.found)
            readRest(header, line.mid(names.size()));
    } else if (date.found) {
        const QString rest = trimmedOfMarks(withoutDateWords(line));
        const bool labelled = rest.size() + 8 < line.size();
        header.isSignal = rest.isEmpty() || ((date.apart || labelled) && readRest(header, rest));
    } else if (!header.url.isEmpty()) {
        header.isSignal = trimmedOfMarks(line).isEmpty();
    }
    if (!header.isSignal)
        return {};
    return header;
}

std::optional<SignedTitle> readSignedTitle(QStringView line)
{
    line = line.trimmed();
    if (line.size() > 200 || !(line.endsWith(u')') || line.endsWith(u']')))
        return std::nullopt;
    static const QRegularExpression signedLine(
        u"^(?:\\(?\\d{1,3}[.)]\\s+)?(\\S.{8,160}?)\\s*[(\\[]([^()\\[\\]]{4,80})[)\\]]$"_s);
    const QRegularExpressionMatch match = signedLine.match(line.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const QStringView title = match.capturedView(1);
    if (readHeaderLine(title).isSignal || looksLikeName(title) || looksLikeOutlet(title))
        return std::nullopt;
    const HeaderLine header = readHeaderLine(match.capturedView(2));
    if (!header.isSignal || !header.hasDate || header.outlet.isEmpty())
        return std::nullopt;
    return SignedTitle{title.toString(), header};
}

QString hostOf(const QString& url)
{
    QString host = QUrl::fromUserInput(url).host();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    return host;
}

} // namespace careo
