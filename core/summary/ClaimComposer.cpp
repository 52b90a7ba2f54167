#include "core/summary/ClaimComposer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

using namespace content;

ClaimComposer::ClaimComposer(const CaseSummary& summary, const SummaryWords& words,
    const Citations& citations, bool hasSources)
    : m_summary(summary)
    , m_words(words)
    , m_citations(citations)
    , m_hasSources(hasSources)
{
}

Quotation ClaimComposer::quotation(const SummaryClaim& claim, Names names) const
{
    Quotation quotation;
    quotation.type = claim.type;
    quotation.words = words(claim);
    // The words decide the direction, not the quotation mark before them.
    quotation.isRightToLeft = (claim.before + claim.quote).isRightToLeft();
    quotation.stamp = m_words.stamp(claim.check);
    quotation.stampDetail = m_words.stampDetail(claim);
    quotation.facts = facts(claim, names);
    quotation.citation = citation(claim);
    quotation.copies = copies(claim);
    return quotation;
}

Line ClaimComposer::words(const SummaryClaim& claim) const
{
    const bool hasContext = !claim.before.isEmpty() || !claim.after.isEmpty();
    const QString open
        = m_words.text(Word::OpenQuote) + (claim.cutsStart ? u"[\u2026] "_s : QString());
    const QString close
        = (claim.cutsEnd ? u" [\u2026]"_s : QString()) + m_words.text(Word::CloseQuote);
    if (!hasContext)
        return {{open + claim.quote + close, Tone::Article, {}, -1}};
    return {{open + claim.before, Tone::Article, {}, -1}, {claim.quote, Tone::Passage, {}, -1},
        {claim.after + close, Tone::Article, {}, -1}};
}

Line ClaimComposer::facts(const SummaryClaim& claim, Names names) const
{
    const QString dot = u" \u00b7 "_s;
    Line line;
    if (names != Names::EventDate)
        line.append({m_summary.types.at(claim.type).path + dot, Tone::Plain, {}, claim.type});
    if (names != Names::Type)
        line.append({m_words.eventDate(claim.eventDate) + dot, Tone::Plain, {}, -1});
    line.append({m_words.speaks(claim) + dot + m_words.status(claim.status), Tone::Plain, {}, -1});
    return line;
}

QString ClaimComposer::target(int article) const
{
    return m_hasSources ? u'#' + sourceAnchor(m_summary.articles.at(article)) : QString();
}

Line ClaimComposer::citation(const SummaryClaim& claim) const
{
    const QString mark = m_citations.mark(claim.article);
    const QString detail = m_citations.detail(claim.article, claim.paragraph);
    const bool hasBrackets = m_citations.style() == CitationStyle::AuthorDate;
    return {{hasBrackets ? u'(' + mark : mark, Tone::Muted, target(claim.article), -1},
        {hasBrackets ? detail + u')' : detail, Tone::Muted, {}, -1}};
}

Line ClaimComposer::copies(const SummaryClaim& claim) const
{
    if (claim.copies.isEmpty())
        return {};
    QList<int> articles = claim.copies;
    articles.append(claim.article);
    std::sort(articles.begin(), articles.end());
    QStringList names;
    for (const int article : articles) {
        const SummaryArticle& source = m_summary.articles.at(article);
        names.append(m_citations.style() == CitationStyle::Numbered
                ? m_citations.mark(article) + u' ' + m_words.outlet(source.outlet)
                : m_citations.mark(article));
    }
    return {{m_words.sameWords(names), Tone::Muted, {}, -1}};
}

QString sourceAnchor(const SummaryArticle& article)
{
    return u"article-%1"_s.arg(article.number);
}

} // namespace careo
