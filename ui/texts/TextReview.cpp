#include "ui/texts/TextReview.h"

namespace careo::ui
{

TextReview::TextReview(TextPreview preview)
    : m_preview(std::move(preview))
{
    for (qsizetype i = 0; i < m_preview.claims.size(); ++i) {
        const Reanchored& found = m_preview.claims[i].found;
        QList<Passage> offers;
        if (!found.passage.isEmpty())
            offers << found.passage;
        for (const AnchorPlace& place : found.others)
            offers << place.passage;
        m_offers << offers;
        if (found.state == AnchorState::Approximate || found.state == AnchorState::Orphan)
            m_doubtful << i;
    }
}

void TextReview::take(qsizetype claim, Passage passage)
{
    if (!passage.isValidIn(m_preview.text))
        return;
    Reanchored& found = m_preview.claims[claim].found;
    found.state = AnchorState::Exact;
    found.passage = passage;
    m_decided.insert(claim);
}

void TextReview::keepAsOrphan(qsizetype claim)
{
    Reanchored& found = m_preview.claims[claim].found;
    found.state = AnchorState::Orphan;
    found.passage.end = found.passage.start;
    m_decided.insert(claim);
}

} // namespace careo::ui
