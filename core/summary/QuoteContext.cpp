#include "core/summary/QuoteContext.h"

#include <QTextBoundaryFinder>

namespace careo
{

namespace
{

constexpr qsizetype longestAbbreviation = 4;

Passage trimmed(QStringView text, Passage passage)
{
    while (passage.start < passage.end && text.at(passage.start).isSpace())
        ++passage.start;
    while (passage.end > passage.start && text.at(passage.end - 1).isSpace())
        --passage.end;
    return passage;
}

Passage linesAround(QStringView text, Passage passage)
{
    const qsizetype before = passage.start == 0 ? -1 : text.lastIndexOf(u'\n', passage.start - 1);
    const qsizetype after = text.indexOf(u'\n', passage.end);
    return {before + 1, after < 0 ? text.size() : after};
}

/// "Dec. 8", "J. Smith", "art. 16": a short word with a dot is no end of a sentence, nor is one
/// that goes on in small letters.
bool endsSentence(QStringView line, qsizetype boundary)
{
    if (boundary < line.size() && line.at(boundary).isLower())
        return false;
    QStringView head = line.first(boundary);
    while (!head.isEmpty() && head.back().isSpace())
        head.chop(1);
    if (!head.endsWith(u'.'))
        return true;
    head.chop(1);
    qsizetype letters = 0;
    while (letters < head.size() && head.at(head.size() - 1 - letters).isLetter())
        ++letters;
    if (letters == 0 || letters > longestAbbreviation)
        return true;
    const QStringView word = head.last(letters);
    const bool goesOn = boundary < line.size()
        && (line.at(boundary).isDigit() || letters == 1 || word.front().isUpper());
    return !goesOn;
}

Passage sentencesAround(QStringView text, Passage passage)
{
    const Passage lines = linesAround(text, passage);
    const QStringView line = lines.in(text);
    Passage sentences{0, line.size()};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, line.data(), line.size());
    for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary()) {
        if (!endsSentence(line, at))
            continue;
        if (lines.start + at <= passage.start)
            sentences.start = at;
        if (lines.start + at >= passage.end) {
            sentences.end = at;
            break;
        }
    }
    return trimmed(text, {lines.start + sentences.start, lines.start + sentences.end});
}

/// Quotation marks and brackets around a sentence are no words of it.
bool hasWords(QStringView words)
{
    for (const QChar c : words) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            return true;
    }
    return false;
}

} // namespace

PassageContext contextOf(QStringView text, Passage passage, QuoteContext context)
{
    const Passage sentences = sentencesAround(text, passage);
    PassageContext result;
    result.whole = context == QuoteContext::Passage ? passage
        : context == QuoteContext::Sentence         ? sentences
                                                    : trimmed(text, linesAround(text, passage));
    result.whole = {qMin(result.whole.start, passage.start), qMax(result.whole.end, passage.end)};
    if (sentences.start < result.whole.start)
        result.cutsStart
            = hasWords(text.mid(sentences.start, result.whole.start - sentences.start));
    if (sentences.end > result.whole.end)
        result.cutsEnd = hasWords(text.mid(result.whole.end, sentences.end - result.whole.end));
    return result;
}

} // namespace careo
