#pragma once

#include "core/summary/SummaryContent.h"

#include <QTextFormat>

namespace careo
{

class DocumentCursor;

/// Writes quotations into the pages' document: words, stamp, who says it, and where it stands,
/// held together by one bar in the claim type's colour and pattern.
class ClaimBlocks
{
public:
    ClaimBlocks(const SummaryContent& content, DocumentCursor& cursor)
        : m_content(content)
        , m_cursor(cursor)
    {
    }

    void add(const content::Quotation& quotation);

    /// A line in small letters, with its signs and links.
    void writeLine(const content::Line& line, qreal size);

private:
    [[nodiscard]] QTextBlockFormat format(
        const content::Quotation& quotation, qreal above, qreal below, bool isLast = false) const;
    void addWords(const content::Quotation& quotation);
    void addStamp(const content::Quotation& quotation);

    const SummaryContent& m_content;
    DocumentCursor& m_cursor;
    int m_group = 0;
};

} // namespace careo
