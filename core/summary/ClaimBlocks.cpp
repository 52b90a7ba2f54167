#include "core/summary/ClaimBlocks.h"

#include "core/summary/DocumentCursor.h"
#include "core/summary/SummaryStyle.h"

using namespace Qt::StringLiterals;

namespace careo
{

using namespace summaryStyle;

namespace
{

constexpr qreal stampIndent = 5;
constexpr int quoteLineHeight = 118;

} // namespace

void ClaimBlocks::add(const SummaryClaim& claim, Names names)
{
    ++m_group;
    addQuotation(claim);
    addStamp(claim);
    addFacts(claim, names);
    const SummaryArticle& article = m_summary.articles.at(claim.article);
    m_cursor.block(format(claim, 1, 12, true));
    m_cursor.write(m_words.citation(article, claim.paragraph), sans(factSize), muted());
}

QTextBlockFormat ClaimBlocks::format(
    const SummaryClaim& claim, qreal above, qreal below, bool isLast) const
{
    QTextBlockFormat format = DocumentCursor::blockFormat(above, below, !isLast);
    format.setLeftMargin(claimIndent);
    format.setRightMargin(claimIndent);
    format.setProperty(BarColor, typeColor(m_summary.types.at(claim.type).color));
    format.setProperty(BarGroup, m_group);
    return format;
}

void ClaimBlocks::addQuotation(const SummaryClaim& claim)
{
    QTextBlockFormat quote = format(claim, 0, 1);
    // The words decide the direction, not the quotation mark before them.
    if (claim.quote.isRightToLeft())
        quote.setLayoutDirection(Qt::RightToLeft);
    quote.setLineHeight(quoteLineHeight, QTextBlockFormat::ProportionalHeight);
    m_cursor.block(quote);
    m_cursor.write(m_words.quoted(claim.quote), serif(quoteSize));
}

void ClaimBlocks::addStamp(const SummaryClaim& claim)
{
    const QString stamp = m_words.stamp(claim.check);
    if (stamp.isEmpty())
        return;
    QTextBlockFormat stampFormat = format(claim, 4, 4);
    stampFormat.setLeftMargin(claimIndent + stampIndent);
    stampFormat.setProperty(IsStamp, true);
    m_cursor.block(stampFormat);
    m_cursor.write(stamp, sans(factSize, QFont::Bold), warning());
    const QString detail = m_words.stampDetail(claim);
    if (detail.isEmpty())
        return;
    m_cursor.block(format(claim, 0, 3));
    m_cursor.write(detail, serif(9.5), warning());
}

void ClaimBlocks::addFacts(const SummaryClaim& claim, Names names)
{
    const QString dot = u" \u00b7 "_s;
    m_cursor.block(format(claim, 0, 0));
    if (names == Names::Type) {
        const SummaryType& type = m_summary.types.at(claim.type);
        m_cursor.swatch(typeColor(type.color));
        m_cursor.write(type.path + dot, sans(factSize));
    }
    if (names == Names::EventDate)
        m_cursor.write(m_words.eventDate(claim.eventDate) + dot, sans(factSize));
    m_cursor.write(m_words.speaks(claim), sans(factSize));
    m_cursor.write(dot + m_words.status(claim.status), sans(factSize));
}

} // namespace careo
