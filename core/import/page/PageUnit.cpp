#include "core/import/page/PageUnit.h"

#include "core/import/page/LinkLine.h"
#include "core/import/page/Words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr qsizetype longestShort = 170;
constexpr qsizetype linesPerCheck = 20'000;

/// The lines that hold more than white space.
QList<PageUnit> readLines(QStringView text, Passage span, const IsCancelled& isCancelled)
{
    QList<PageUnit> lines;
    int blank = 0;
    for (qsizetype start = span.start; start < span.end;) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0 || end > span.end)
            end = span.end;
        const qsizetype next = end + 1;
        qsizetype from = start;
        while (from < end && text[from].isSpace())
            ++from;
        while (end > from && text[end - 1].isSpace())
            --end;
        if (from == end) {
            ++blank;
        } else {
            lines.append(PageUnit{{from, end}, blank, PageUnit::Kind::Body, {}});
            blank = 0;
            if (lines.size() % linesPerCheck == 0 && isCancelled && isCancelled())
                return {};
        }
        start = next;
    }
    return lines;
}

/// The width at which lines were broken by hand, 0 when they were not.
qsizetype wrapWidth(const QList<PageUnit>& lines)
{
    QList<qsizetype> followed;
    for (qsizetype i = 0; i + 1 < lines.size() && followed.size() < 20'000; ++i) {
        if (lines[i + 1].blankLines == 0)
            followed.append(lines[i].span.length());
    }
    if (followed.size() < 4 || followed.size() * 3 < std::min(lines.size(), qsizetype{20'000}))
        return 0;
    std::sort(followed.begin(), followed.end());
    const qsizetype median = followed[followed.size() / 2];
    const qsizetype widest = followed[followed.size() * 19 / 20];
    return median >= 45 && widest <= 110 && widest * 3 <= median * 4 ? widest : 0;
}

/// True when the break after `line` is only there because its next word found no room.
bool isWrapped(QStringView text, const PageUnit& line, const PageUnit& next, qsizetype width)
{
    if (next.blankLines > 0)
        return false;
    const QStringView following = next.in(text);
    const auto space
        = std::find_if(following.begin(), following.end(), [](QChar c) { return c.isSpace(); });
    return line.span.length() + 1 + (space - following.begin()) > width - 3;
}

QList<PageUnit> joinWrapped(QStringView text, const QList<PageUnit>& lines)
{
    const qsizetype width = wrapWidth(lines);
    if (width == 0)
        return lines;
    QList<PageUnit> units;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool joins = i > 0 && isWrapped(text, lines[i - 1], lines[i], width);
        if (joins)
            units.last().span.end = lines[i].span.end;
        else
            units.append(lines[i]);
    }
    return units;
}

bool isSeparator(QStringView line)
{
    if (line.size() > 120)
        return false;
    if (std::none_of(line.begin(), line.end(),
            [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); })) {
        return true;
    }
    static const QRegularExpression counter(
        u"^(?:(?:document|documento|dokument)?\\s*\\d+\\s+(?:of|de|sur|von)\\s+\\d+"
        "(?:\\s+(?:documents?|documentos?|dokumente|artículos|articles))?|end of document)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return line.size() <= 40 && counter.match(line.toString()).hasMatch();
}

bool isListItem(QStringView line)
{
    static const QRegularExpression bullet(u"^(?:[-–—•*·►▪]\\s*\\S|\\(?\\d{1,2}[.)]\\s)"_s);
    return bullet.match(line.left(12).toString()).hasMatch();
}

/// A short line that is no sentence, or asks one question.
bool isShort(QStringView line)
{
    if (line.size() > longestShort || isListItem(line))
        return false;
    const QChar last = line.back();
    if (last == u':' || last == u';' || last == u',')
        return false;
    if (!endsSentence(line))
        return true;
    if (!startsWithCapital(line))
        return false;
    QStringView bare = line;
    while (!bare.isEmpty() && !QStringView(u".!?…").contains(bare.back()))
        bare.chop(1);
    // Lists of articles cut long titles short.
    if (line.endsWith(u"...") || line.endsWith(u'…')) {
        const qsizetype ellipsis = line.endsWith(u'…') ? 1 : 3;
        return line.size() <= 130 && line.chopped(ellipsis).count(u'.') == 0;
    }
    const bool asks = !bare.isEmpty() && bare.back() != u'.';
    const auto stops = std::count_if(
        line.begin(), line.end(), [](QChar c) { return c == u'.' || c == u'?' || c == u'!'; });
    return asks && line.size() <= 130 && stops <= 2;
}

PageUnit::Kind kindOf(QStringView line, const LineHint& hint)
{
    if (isSeparator(line))
        return PageUnit::Kind::Separator;
    if (line.size() > 240)
        return PageUnit::Kind::Body;
    if (readSignedTitle(line))
        return PageUnit::Kind::Short;
    if (readHeaderLine(line).isSignal)
        return PageUnit::Kind::Signal;
    if (isLinkLine(line) || (hint.isLink && hint.headingLevel == 0))
        return PageUnit::Kind::Link;
    if (hint.headingLevel > 0)
        return PageUnit::Kind::Short;
    return isShort(line) ? PageUnit::Kind::Short : PageUnit::Kind::Body;
}

/// A title that ends in a full stop shows only by what follows it.
void findTitlesWithStop(QStringView text, QList<PageUnit>& units)
{
    for (qsizetype i = 0; i + 1 < units.size(); ++i) {
        PageUnit& unit = units[i];
        const QStringView line = unit.in(text);
        const bool opens
            = i == 0 || unit.blankLines > 1 || units[i - 1].kind == PageUnit::Kind::Separator;
        if (unit.kind != PageUnit::Kind::Body || !opens || line.size() > 120
            || units[i + 1].kind != PageUnit::Kind::Signal || !startsWithCapital(line)
            || isListItem(line)) {
            continue;
        }
        if (line.count(u'.') == 1 && line.endsWith(u'.'))
            unit.kind = PageUnit::Kind::Short;
    }
}

} // namespace

QList<PageUnit> readUnits(
    QStringView text, Passage span, const QList<LineHint>& hints, const IsCancelled& isCancelled)
{
    QList<PageUnit> units = joinWrapped(text, readLines(text, span, isCancelled));
    auto hint = hints.begin();
    qsizetype checked = 0;
    for (PageUnit& unit : units) {
        if (++checked % linesPerCheck == 0 && isCancelled && isCancelled())
            return {};
        while (hint != hints.end() && hint->start < unit.span.start)
            ++hint;
        if (hint != hints.end() && hint->start < unit.span.end)
            unit.hint = *hint;
        unit.kind = kindOf(unit.in(text), unit.hint);
    }
    findTitlesWithStop(text, units);
    return units;
}

} // namespace careo
