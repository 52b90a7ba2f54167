#include "core/import/html/TitleLines.h"

#include "core/base/Folding.h"
#include "core/import/page/HeaderLine.h"
#include "core/import/page/Words.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr qsizetype shortestTitle = 12;
constexpr qsizetype longestTitle = 200;
constexpr qsizetype fewestWords = 4;

bool mayBeTitle(const ShownSign& line)
{
    return line.text.size() >= shortestTitle && line.text.size() <= longestTitle
        && wordsOf(line.text).size() >= 3;
}

QStringList piecesOf(const QString& documentTitle)
{
    static const QRegularExpression bar(u"\\s+[|–—»«·:-]\\s+|:\\s+"_s);
    QStringList pieces = documentTitle.split(bar, Qt::SkipEmptyParts);
    pieces.prepend(documentTitle);
    for (QString& piece : pieces)
        piece = folded(piece.simplified());
    return pieces;
}

/// A sentence, a byline or a date is none.
bool mayBeStrongTitle(const ShownSign& line, const QString& outlet)
{
    return line.isStrong && !line.isLink && mayBeTitle(line)
        && wordsOf(line.text).size() >= fewestWords && folded(line.text) != folded(outlet)
        && !line.text.endsWith(u'.') && !line.text.endsWith(u':')
        && !readHeaderLine(line.text).isSignal && !looksLikeName(line.text);
}

} // namespace

const ShownSign* titleLine(
    const ShownSigns& signs, const QString& documentTitle, const QString& outlet)
{
    const QStringList pieces = piecesOf(documentTitle);
    for (const ShownSign& line : signs.lines) {
        if (mayBeTitle(line) && !line.isLink && !signs.isAside(line.order, -1)
            && pieces.contains(folded(line.text)))
            return &line;
    }
    constexpr qsizetype longestBefore = 1500;
    for (const ShownSign& line : signs.lines) {
        if (line.position > longestBefore)
            break;
        if (mayBeStrongTitle(line, outlet) && !signs.isAside(line.order, -1))
            return &line;
    }
    return nullptr;
}

} // namespace careo
