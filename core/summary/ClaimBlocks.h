#pragma once

#include "core/summary/CaseSummary.h"
#include "core/summary/SummaryWords.h"

#include <QTextFormat>

namespace careo
{

class DocumentCursor;

/// Writes claims into the document: quotation, stamp, who says it, and where it stands, held
/// together by one bar in the claim type's colour.
class ClaimBlocks
{
public:
    ClaimBlocks(const CaseSummary& summary, DocumentCursor& cursor)
        : m_summary(summary)
        , m_cursor(cursor)
    {
    }

    /// A list by date names the type of each claim, a list by type the date.
    enum class Names { Type, EventDate };
    void add(const SummaryClaim& claim, Names names);

private:
    [[nodiscard]] QTextBlockFormat format(
        const SummaryClaim& claim, qreal above, qreal below, bool isLast = false) const;
    void addQuotation(const SummaryClaim& claim);
    void addStamp(const SummaryClaim& claim);
    void addFacts(const SummaryClaim& claim, Names names);

    const CaseSummary& m_summary;
    DocumentCursor& m_cursor;
    SummaryWords m_words;
    int m_group = 0;
};

} // namespace careo
