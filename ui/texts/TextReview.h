#pragma once

#include "core/anchors/TextReplacing.h"

#include <QSet>

namespace careo::ui
{

/// What a researcher decides on claims that were not found for certain in a new text.
class TextReview
{
public:
    TextReview() = default;
    explicit TextReview(TextPreview preview);

    [[nodiscard]] const TextPreview& preview() const { return m_preview; }
    /// Positions in the preview's claims of those that were approximate or not found at first.
    [[nodiscard]] const QList<qsizetype>& doubtful() const { return m_doubtful; }
    [[nodiscard]] bool isDecided(qsizetype claim) const { return m_decided.contains(claim); }
    /// The places offered for a claim, the likeliest first: what was found and what else may be
    /// meant.
    [[nodiscard]] QList<Passage> offers(qsizetype claim) const { return m_offers.at(claim); }

    /// The claim stands there, by the researcher's word. Nothing happens for an invalid passage.
    void take(qsizetype claim, Passage passage);
    void keepAsOrphan(qsizetype claim);

private:
    TextPreview m_preview;
    QList<qsizetype> m_doubtful;
    QList<QList<Passage>> m_offers;
    QSet<qsizetype> m_decided;
};

} // namespace careo::ui
