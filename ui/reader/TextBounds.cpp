#include "ui/reader/TextBounds.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace careo::ui
{

namespace
{

/// The line around `position`, with its white space.
Passage lineAt(QStringView text, qsizetype position)
{
    position = std::clamp(position, qsizetype{0}, text.size());
    const qsizetype before = position == 0 ? -1 : text.lastIndexOf(u'\n', position - 1);
    const qsizetype after = text.indexOf(u'\n', position);
    return {before + 1, after < 0 ? text.size() : after};
}

Passage shifted(Passage passage, qsizetype by)
{
    return {passage.start + by, passage.end + by};
}

/// True where a full stop belongs to an abbreviation, so that the sentence goes on.
bool endsInAbbreviation(QStringView sentence)
{
    static const QStringList titles{QStringLiteral("mr"), QStringLiteral("mrs"),
        QStringLiteral("ms"), QStringLiteral("dr"), QStringLiteral("dra"), QStringLiteral("st"),
        QStringLiteral("sr"), QStringLiteral("sra"), QStringLiteral("srta"), QStringLiteral("lic"),
        QStringLiteral("ing"), QStringLiteral("gen"), QStringLiteral("gral"), QStringLiteral("col"),
        QStringLiteral("prof"), QStringLiteral("mme"), QStringLiteral("mlle"), QStringLiteral("me"),
        QStringLiteral("no"), QStringLiteral("núm"), QStringLiteral("art"), QStringLiteral("vs")};
    const QStringView end = sentence.trimmed();
    if (!end.endsWith(u'.'))
        return false;
    qsizetype start = end.size() - 1;
    while (start > 0 && end[start - 1].isLetter())
        --start;
    const QStringView word = end.sliced(start, end.size() - 1 - start);
    const bool isInitial = word.size() == 1 && word[0].isUpper();
    return isInitial || titles.contains(word.toString().toLower());
}

Passage unitIn(QStringView line, qsizetype position, QTextBoundaryFinder::BoundaryType type)
{
    QTextBoundaryFinder finder(type, line);
    const bool bySentence = type == QTextBoundaryFinder::Sentence;
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        const bool goesOn = bySentence && end < line.size()
            && endsInAbbreviation(line.sliced(start, end - start));
        if (goesOn)
            continue;
        const bool isLast = end == line.size();
        if (position < end || (isLast && position == end))
            return {start, end};
        start = end;
    }
    return {position, position};
}

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

bool endsWord(QStringView text, qsizetype position)
{
    return position > 0 && isWordCharacter(text[position - 1]);
}

} // namespace

Passage trimmed(QStringView text, Passage passage)
{
    qsizetype start = std::clamp(passage.start, qsizetype{0}, text.size());
    qsizetype end = std::clamp(passage.end, start, text.size());
    while (end > start && text[end - 1].isSpace())
        --end;
    while (start < end && text[start].isSpace())
        ++start;
    return {start, end};
}

Passage paragraphAt(QStringView text, qsizetype position)
{
    return trimmed(text, lineAt(text, position));
}

Passage wordAt(QStringView text, qsizetype position)
{
    const Passage line = lineAt(text, position);
    const QStringView words = line.in(text);
    qsizetype place = std::clamp(position, line.start, line.end) - line.start;
    const bool onWord = place < words.size() && isWordCharacter(words[place]);
    if (!onWord && place > 0 && isWordCharacter(words[place - 1]))
        --place;
    return trimmed(text, shifted(unitIn(words, place, QTextBoundaryFinder::Word), line.start));
}

Passage sentenceAt(QStringView text, qsizetype position)
{
    const Passage line = lineAt(text, position);
    const qsizetype place = std::clamp(position, line.start, line.end) - line.start;
    const Passage unit = unitIn(line.in(text), place, QTextBoundaryFinder::Sentence);
    return trimmed(text, shifted(unit, line.start));
}

Passage grown(QStringView text, Passage passage, qsizetype bodyStart)
{
    const auto holdsMore = [&passage](const Passage& unit) {
        return unit.start <= passage.start && passage.end <= unit.end
            && unit.length() > passage.length();
    };
    for (const Passage& unit : {wordAt(text, passage.start), sentenceAt(text, passage.start),
             paragraphAt(text, passage.start)}) {
        if (holdsMore(unit))
            return unit;
    }
    const Passage body = trimmed(text, {bodyStart, text.size()});
    return holdsMore(body) ? body : passage;
}

qsizetype nextWordEnd(QStringView text, qsizetype position)
{
    for (Passage line = lineAt(text, position);; line = lineAt(text, line.end + 1)) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, line.in(text));
        finder.setPosition(std::max(position - line.start, qsizetype{0}));
        for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
            if (endsWord(text, line.start + end))
                return line.start + end;
        }
        if (line.end >= text.size())
            return position;
    }
}

qsizetype previousWordEnd(QStringView text, qsizetype position)
{
    for (Passage line = lineAt(text, position);; line = lineAt(text, line.start - 1)) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, line.in(text));
        finder.setPosition(std::min(position, line.end) - line.start);
        if (line.end < position && endsWord(text, line.end))
            return line.end;
        for (qsizetype end = finder.toPreviousBoundary(); end > 0;
             end = finder.toPreviousBoundary()) {
            if (endsWord(text, line.start + end))
                return line.start + end;
        }
        if (line.start == 0)
            return position;
    }
}

} // namespace careo::ui
