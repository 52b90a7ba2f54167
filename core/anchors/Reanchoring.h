#pragma once

#include "core/anchors/QuotePlaces.h"
#include "core/anchors/TextMap.h"
#include "core/model/Claim.h"

#include <QList>
#include <QString>

namespace careo
{

/// A quotation that is looked for: where it stood in the former text, and what stood around it.
struct SoughtQuote {
    Passage passage; ///< empty when it was not in the former text either
    QString quote;
    QString prefix;
    QString suffix;
};

/// A place in the present text where a sought quotation may stand.
struct AnchorPlace {
    Passage passage;
    double quoteLikeness = 0; ///< 0 to 1, of the words alone; 1 when they are the same
    double likeness = 0; ///< 0 to 1, of the words and what stands around them, by length

    bool operator==(const AnchorPlace&) const = default;
};

/// What came of looking for a quotation in a present text.
struct Reanchored {
    /// Exact: the same words where they stood. Moved: the same words elsewhere, beyond doubt.
    /// Approximate: other words in their stead, clearly the best. Orphan: nothing that is like
    /// enough, or several that are.
    AnchorState state = AnchorState::Orphan;
    /// Of an orphan empty, about where the quotation would be.
    Passage passage;
    double likeness = 0; ///< of the place taken, 0 for an orphan
    /// What else may be meant, the likeliest first, three at most.
    QList<AnchorPlace> others;

    bool operator==(const Reanchored&) const = default;
};

/// Finds quotations again in a text that took another's place: first where the texts are unchanged,
/// then by the same words, then by words that are like them. Any thread; find() may run in several.
class Reanchoring
{
public:
    /// A place less like than this is never taken.
    static constexpr double floor = 0.6;
    /// How much likelier than the next one a place must be to be taken.
    static constexpr double lead = 0.1;

    Reanchoring(QString former, QString present);

    [[nodiscard]] Reanchored find(const SoughtQuote& sought) const;
    [[nodiscard]] const TextMap& map() const { return m_map; }
    [[nodiscard]] const QString& former() const { return m_former; }
    [[nodiscard]] const QString& present() const { return m_present; }

private:
    struct Candidate;

    [[nodiscard]] bool isUnchanged(const SoughtQuote& sought, const TextMap::Stretch& at) const;
    [[nodiscard]] QList<Candidate> candidates(const SoughtQuote& sought) const;
    [[nodiscard]] static QList<Candidate> apart(QList<Candidate> found);
    [[nodiscard]] Passage mostAlikeIn(const SoughtQuote& sought, Passage window) const;
    [[nodiscard]] Passage grownToSameEnds(const SoughtQuote& sought, Passage found) const;
    [[nodiscard]] Passage wholeWords(const SoughtQuote& sought, Passage found) const;
    [[nodiscard]] static const Candidate* beyondDoubt(
        const SoughtQuote& sought, const QList<Candidate>& ranked);
    [[nodiscard]] static double quoteLikeness(QStringView quote, QStringView found);
    [[nodiscard]] Candidate judged(const SoughtQuote& sought, Passage found) const;

    QString m_former;
    QString m_present;
    TextMap m_map;
    QuotePlaces m_places;
};

/// A claim's quotation as it is sought.
[[nodiscard]] SoughtQuote soughtQuote(const Claim& claim);

} // namespace careo
