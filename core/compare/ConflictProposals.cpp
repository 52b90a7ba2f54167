#include "core/compare/ConflictProposals.h"

#include "core/model/KeyTable.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace careo
{

namespace
{

using Kind = ConflictProposal::Kind;

constexpr KeyTable<Kind, 3> kinds{{{{Kind::Date, QLatin1StringView("date")},
    {Kind::Place, QLatin1StringView("place")}, {Kind::Number, QLatin1StringView("number")}}}};

constexpr double leastLikeness = 0.15;
constexpr double leastForPlaces = 0.25; // what follows a preposition often is no place
constexpr double leastForClaims = 0.1; // of one type, by the researcher's word
constexpr qsizetype fewestShared = 3; // words

/// Both tell dates, and no two of them can be the same time.
std::optional<std::pair<QString, QString>> differingDates(
    const ToldSentence& a, const ToldSentence& b)
{
    if (a.dates.isEmpty() || b.dates.isEmpty())
        return {};
    // When two articles were printed is no account of one event.
    if (a.dates.first() == a.published && b.dates.first() == b.published)
        return {};
    for (const EdtfDate& one : a.dates) {
        for (const EdtfDate& other : b.dates) {
            if (one.overlaps(other))
                return {};
        }
    }
    return std::pair(a.dates.first().toString(), b.dates.first().toString());
}

/// Both name a place of the same verb, and the two have no word in common.
std::optional<std::pair<QString, QString>> differingPlaces(
    const ToldSentence& a, const ToldSentence& b)
{
    for (const ToldPlace& one : a.places) {
        for (const ToldPlace& other : b.places) {
            const bool sharesWord = std::any_of(one.stems.begin(), one.stems.end(),
                [&other](const QString& stem) { return other.stems.contains(stem); });
            if (one.verb == other.verb && !sharesWord)
                return std::pair(one.words, other.words);
        }
    }
    return {};
}

/// Both tell an amount of the same unit, and no two of them can be the same.
std::optional<std::pair<QString, QString>> differingAmounts(
    const ToldSentence& a, const ToldSentence& b)
{
    std::optional<std::pair<QString, QString>> found;
    for (const ToldAmount& one : a.amounts) {
        for (const ToldAmount& other : b.amounts) {
            if (one.quantity.unit != other.quantity.unit)
                continue;
            const bool overlap = one.quantity.low <= other.quantity.high
                && other.quantity.low <= one.quantity.high;
            if (overlap)
                return {};
            if (!found)
                found = std::pair(one.words, other.words);
        }
    }
    return found;
}

/// The claim types that both sentences are tagged with.
ClaimTypeId sharedType(const QList<ClaimTypeId>& one, const QList<ClaimTypeId>& other)
{
    for (const ClaimTypeId type : one) {
        if (other.contains(type))
            return type;
    }
    return {};
}

class Search
{
public:
    Search(const SentenceIndex& index, const QList<Claim>& claims, const QList<TextCopy>& copies)
        : m_index(index)
        , m_copies(copies)
    {
        for (const Claim& claim : claims)
            m_claims[claim.article] << claim;
    }

    QList<ConflictProposal> run()
    {
        for (qsizetype i = 0; i < m_index.sentences().size(); ++i) {
            if (!isSecondCopy(m_index.sentences()[i]))
                compareWithLater(i);
        }
        std::stable_sort(m_found.begin(), m_found.end(),
            [](const auto& a, const auto& b) { return a.likeness > b.likeness; });
        return m_found;
    }

private:
    /// Word for word in an article with a smaller id, where it is looked at.
    [[nodiscard]] bool isSecondCopy(const ToldSentence& sentence) const
    {
        return std::any_of(m_copies.begin(), m_copies.end(), [&sentence](const TextCopy& copy) {
            return copy.second == sentence.article && copy.secondPassage.overlaps(sentence.passage);
        });
    }

    /// What the sentence is tagged with, and when that happened by the researcher's word.
    [[nodiscard]] QList<const Claim*> claimsOn(const ToldSentence& sentence) const
    {
        QList<const Claim*> found;
        const auto own = m_claims.constFind(sentence.article);
        if (own == m_claims.cend())
            return found;
        for (const Claim& claim : *own) {
            if (claim.passage.overlaps(sentence.passage) && claim.status != ClaimStatus::SetAside)
                found << &claim;
        }
        return found;
    }

    [[nodiscard]] ClaimTypeId typeOfBoth(const ToldSentence& a, const ToldSentence& b) const
    {
        QList<ClaimTypeId> one;
        for (const Claim* claim : claimsOn(a))
            one << claim->type;
        QList<ClaimTypeId> other;
        for (const Claim* claim : claimsOn(b))
            other << claim->type;
        return sharedType(one, other);
    }

    void compareWithLater(qsizetype i)
    {
        const ToldSentence& one = m_index.sentences()[i];
        for (const AlikeSentence& alike : m_index.alikeTo(i)) {
            const ToldSentence& other = m_index.sentences()[alike.at];
            if (alike.at < i || other.article == one.article || isSecondCopy(other))
                continue;
            const ClaimTypeId type = typeOfBoth(one, other);
            const bool isAlike = alike.shared >= fewestShared && alike.likeness >= leastLikeness;
            if (isAlike || (type.isValid() && alike.likeness >= leastForClaims))
                enter(one, other, alike.likeness, type);
        }
    }

    /// The sentence with the event dates its claims of that type have.
    [[nodiscard]] ToldSentence withEventDates(const ToldSentence& sentence, ClaimTypeId type) const
    {
        ToldSentence told = sentence;
        if (!type.isValid() || !told.dates.isEmpty())
            return told;
        for (const Claim* claim : claimsOn(sentence)) {
            if (claim->type == type && !claim->eventDate.isUnknown())
                told.dates << claim->eventDate;
        }
        return told;
    }

    void enter(const ToldSentence& a, const ToldSentence& b, double likeness, ClaimTypeId type)
    {
        const QStringList words = sharedWords(a, b);
        const auto add = [&](Kind kind, const auto& values) {
            if (values)
                m_found << ConflictProposal{kind, {a.article, a.passage, a.quote, values->first},
                    {b.article, b.passage, b.quote, values->second}, words, type, likeness};
        };
        add(Kind::Date, differingDates(withEventDates(a, type), withEventDates(b, type)));
        if (likeness >= leastForPlaces || type.isValid())
            add(Kind::Place, differingPlaces(a, b));
        add(Kind::Number, differingAmounts(a, b));
    }

    const SentenceIndex& m_index;
    const QList<TextCopy>& m_copies;
    QHash<ArticleId, QList<Claim>> m_claims;
    QList<ConflictProposal> m_found;
};

/// The most alike of those that give the same two values.
QList<ConflictProposal> withoutRepeats(const QList<ConflictProposal>& proposals, qsizetype limit)
{
    QList<ConflictProposal> kept;
    QSet<QString> known;
    for (const ConflictProposal& proposal : proposals) {
        QStringList values{
            proposal.first.value.toCaseFolded(), proposal.second.value.toCaseFolded()};
        values.sort();
        const QString key = toKey(proposal.kind) + u'\n' + values.join(u'\n');
        if (kept.size() < limit && !known.contains(key)) {
            known.insert(key);
            kept << proposal;
        }
    }
    return kept;
}

} // namespace

QList<ConflictProposal> proposeConflicts(const SentenceIndex& index, const QList<Claim>& claims,
    const QList<TextCopy>& copies, qsizetype limit)
{
    return withoutRepeats(Search(index, claims, copies).run(), limit);
}

QString toKey(ConflictProposal::Kind kind)
{
    return kinds.key(kind);
}

} // namespace careo
