#pragma once

#include "core/summary/Citations.h"
#include "core/summary/SummaryContent.h"

namespace careo
{

/// Makes quotations of claims.
class ClaimComposer
{
public:
    ClaimComposer(const CaseSummary& summary, const SummaryWords& words, const Citations& citations,
        bool hasSources);

    /// What a quotation says besides its words, as its place in the document leaves it open.
    enum class Names { Type, EventDate, Both };
    [[nodiscard]] content::Quotation quotation(const SummaryClaim& claim, Names names) const;
    /// The citation alone, linked to the list of sources where there is one.
    [[nodiscard]] content::Line citation(const SummaryClaim& claim) const;

private:
    [[nodiscard]] content::Line words(const SummaryClaim& claim) const;
    [[nodiscard]] content::Line facts(const SummaryClaim& claim, Names names) const;
    [[nodiscard]] content::Line copies(const SummaryClaim& claim) const;
    [[nodiscard]] QString target(int article) const;

    const CaseSummary& m_summary;
    const SummaryWords& m_words;
    const Citations& m_citations;
    bool m_hasSources;
};

/// The anchor of a source in its list: "article-3".
[[nodiscard]] QString sourceAnchor(const SummaryArticle& article);

} // namespace careo
