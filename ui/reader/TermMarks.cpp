#include "ui/reader/TermMarks.h"

#include <algorithm>

namespace careo::ui
{

namespace
{

enum class Gaps { WhiteSpace, AllBetweenWords };

/// A text without case and accents that knows where each of its characters comes from.
struct FoldedText {
    QString text;
    QList<qsizetype> starts; ///< one more than characters: the end of the text last
};

QChar folded(QChar character)
{
    while (character.unicode() > 0x7f && character.decompositionTag() == QChar::Canonical) {
        const QString parts = character.decomposition();
        if (parts.isEmpty() || parts[0].isSurrogate())
            break;
        character = parts[0];
    }
    return character.toCaseFolded();
}

bool isGap(QChar character, Gaps gaps)
{
    if (gaps == Gaps::WhiteSpace)
        return character.isSpace();
    return !character.isLetterOrNumber() && !character.isSurrogate();
}

FoldedText fold(QStringView text, Gaps gaps)
{
    FoldedText result;
    result.text.reserve(text.size());
    result.starts.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character.isMark())
            continue;
        const bool gap = isGap(character, gaps);
        if (gap && result.text.endsWith(u' '))
            continue;
        result.text += gap ? QChar(u' ') : folded(character);
        result.starts += i;
    }
    result.starts += text.size();
    return result;
}

/// The stretch of `text` that the folded characters [start, end) come from; marks that follow
/// the last one belong to it, white space does not.
Passage original(const FoldedText& source, QStringView text, qsizetype start, qsizetype end)
{
    const qsizetype limit = source.starts[end];
    qsizetype last = source.starts[end - 1] + 1;
    while (last < limit && text[last].isMark())
        ++last;
    return {source.starts[start], last};
}

bool standsAlone(const QString& text, qsizetype start, qsizetype end)
{
    const bool begins = start == 0 || text[start - 1] == u' ';
    const bool ends = end == text.size() || text[end] == u' ';
    return begins && ends;
}

void appendTerm(
    QList<Passage>& found, const FoldedText& source, QStringView text, const TextQuery::Node& term)
{
    const QString words = fold(term.text, Gaps::AllBetweenWords).text.trimmed();
    if (words.isEmpty())
        return;
    for (qsizetype at = source.text.indexOf(words); at >= 0;
         at = source.text.indexOf(words, at + 1)) {
        qsizetype end = at + words.size();
        while (term.isPrefix && end < source.text.size() && source.text[end] != u' ')
            ++end;
        if (standsAlone(source.text, at, end))
            found.append(original(source, text, at, end));
    }
}

void mergeOverlaps(QList<Passage>& passages)
{
    std::sort(passages.begin(), passages.end(), [](const Passage& a, const Passage& b) {
        return a.start != b.start ? a.start < b.start : a.end > b.end;
    });
    QList<Passage> merged;
    for (const Passage& passage : std::as_const(passages)) {
        if (!merged.isEmpty() && passage.start < merged.last().end)
            merged.last().end = std::max(merged.last().end, passage.end);
        else
            merged.append(passage);
    }
    passages = merged;
}

} // namespace

QList<Passage> findTerms(QStringView text, const QList<TextQuery::Node>& terms)
{
    QList<Passage> found;
    if (terms.isEmpty())
        return found;
    const FoldedText source = fold(text, Gaps::AllBetweenWords);
    for (const TextQuery::Node& term : terms)
        appendTerm(found, source, text, term);
    mergeOverlaps(found);
    return found;
}

QList<Passage> findCharacters(QStringView text, QStringView characters)
{
    QList<Passage> found;
    const QString wanted = fold(characters.trimmed(), Gaps::WhiteSpace).text;
    if (wanted.isEmpty())
        return found;
    const FoldedText source = fold(text, Gaps::WhiteSpace);
    for (qsizetype at = source.text.indexOf(wanted); at >= 0;
         at = source.text.indexOf(wanted, at + wanted.size()))
        found.append(original(source, text, at, at + wanted.size()));
    return found;
}

} // namespace careo::ui
