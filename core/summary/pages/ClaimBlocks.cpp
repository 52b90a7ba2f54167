#include "core/summary/pages/ClaimBlocks.h"

#include "core/summary/pages/DocumentCursor.h"
#include "core/summary/pages/SummaryStyle.h"

using namespace Qt::StringLiterals;

namespace careo
{

using namespace summaryStyle;
using namespace content;

namespace
{

constexpr qreal stampIndent = 5;
constexpr qreal nestedIndent = 22;
constexpr qreal detailSize = 9.5;
constexpr int quoteLineHeight = 118;
constexpr int barPatterns = 4;

QColor toneColor(Tone tone)
{
    return tone == Tone::Muted ? muted() : tone == Tone::Warning ? warning() : ink();
}

} // namespace

void ClaimBlocks::add(const Quotation& quotation)
{
    ++m_group;
    addWords(quotation);
    addStamp(quotation);
    m_cursor.block(format(quotation, 0, 0));
    writeLine(quotation.facts, factSize);
    const bool hasCopies = !quotation.copies.isEmpty();
    m_cursor.block(format(quotation, 1, hasCopies ? 0 : 12, !hasCopies));
    writeLine(quotation.citation, factSize);
    if (!hasCopies)
        return;
    m_cursor.block(format(quotation, 1, 12, true));
    writeLine(quotation.copies, factSize);
}

void ClaimBlocks::writeLine(const Line& line, qreal size)
{
    for (const Run& run : line) {
        if (run.type >= 0) {
            const TypeSign& sign = m_content.types.at(run.type);
            m_cursor.swatch(QColor(sign.color), sign.letter);
        }
        const QFont font = sans(size, run.tone == Tone::Strong ? QFont::DemiBold : QFont::Normal);
        if (run.target.isEmpty())
            m_cursor.write(run.words, font, toneColor(run.tone));
        else
            m_cursor.writeLink(run.words, run.target, font, toneColor(run.tone));
    }
}

QTextBlockFormat ClaimBlocks::format(
    const Quotation& quotation, qreal above, qreal below, bool isLast) const
{
    const TypeSign& sign = m_content.types.at(quotation.type);
    QTextBlockFormat format = DocumentCursor::blockFormat(above, below, !isLast);
    format.setLeftMargin(claimIndent + (quotation.isNested ? nestedIndent : 0));
    format.setRightMargin(claimIndent);
    format.setProperty(BarLeft, quotation.isNested ? nestedIndent : 0);
    format.setProperty(BarColor, QColor(sign.color));
    format.setProperty(BarPattern,
        sign.letter.isEmpty() ? 0 : (sign.letter.back().unicode() - u'A') % barPatterns);
    format.setProperty(BarGroup, m_group);
    return format;
}

void ClaimBlocks::addWords(const Quotation& quotation)
{
    QTextBlockFormat quote = format(quotation, 0, 1);
    if (quotation.isRightToLeft)
        quote.setLayoutDirection(Qt::RightToLeft);
    quote.setLineHeight(quoteLineHeight, QTextBlockFormat::ProportionalHeight);
    m_cursor.block(quote);
    const qreal size = quotation.isNested ? detailSize : quoteSize;
    for (const Run& run : quotation.words)
        m_cursor.write(
            run.words, serif(size, run.tone == Tone::Passage ? QFont::Bold : QFont::Normal));
}

void ClaimBlocks::addStamp(const Quotation& quotation)
{
    if (quotation.stamp.isEmpty())
        return;
    QTextBlockFormat stampFormat = format(quotation, 4, 4);
    stampFormat.setLeftMargin(stampFormat.leftMargin() + stampIndent);
    stampFormat.setProperty(IsStamp, true);
    m_cursor.block(stampFormat);
    m_cursor.write(quotation.stamp, sans(factSize, QFont::Bold), warning());
    if (quotation.stampDetail.isEmpty())
        return;
    m_cursor.block(format(quotation, 0, 3));
    m_cursor.write(quotation.stampDetail, serif(detailSize), warning());
}

} // namespace careo
