#include "core/anchors/Reanchoring.h"

#include "core/anchors/Likeness.h"
#include "core/anchors/WordPlaces.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace careo
{

namespace
{

// Words of this length, or what stands around shorter ones, do not stand twice by chance.
constexpr qsizetype tellingLength = 32;
constexpr qsizetype tellingContext = 12;
constexpr double sameContext = 0.5;
constexpr double leastQuoteLikeness = 0.5;
constexpr double surelySame = 0.9;
constexpr double surelyLike = 0.75;
constexpr double inOrderBonus = 0.1;
constexpr double sameEndBonus = 0.1;
constexpr qsizetype room = 64;
constexpr qsizetype grownBy = 24;
constexpr qsizetype longQuote = 800;
constexpr qsizetype endOfLongQuote = 300;
constexpr qsizetype mostOthers = 3;
constexpr qsizetype mostWindows = 3;
// Where the quotation is sought when its surroundings are gone too.
constexpr qsizetype widestGuide = 4000;

bool startsWord(const SoughtQuote& sought)
{
    return sought.prefix.isEmpty()
        || !isWithinWord(QString(sought.prefix + sought.quote), sought.prefix.size());
}

bool endsWord(const SoughtQuote& sought)
{
    return sought.suffix.isEmpty()
        || !isWithinWord(QString(sought.quote + sought.suffix), sought.quote.size());
}

/// The nearest place at or after (or before) `position` that splits no user-perceived character.
qsizetype graphemeBoundary(const QString& text, qsizetype position, bool forward)
{
    constexpr qsizetype reach = 32; // of a text of any length only this much is looked at
    const qsizetype start = std::max<qsizetype>(0, position - reach);
    const QString part = text.mid(start, 2 * reach);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, part);
    finder.setPosition(position - start);
    if (finder.isAtBoundary())
        return position;
    const qsizetype found = forward ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return found < 0 ? position : start + found;
}

/// What words that begin and end as they did are worth.
double sameEnds(QStringView quote, QStringView found)
{
    const QList<Passage> before = wordPlaces(quote);
    const QList<Passage> after = wordPlaces(found);
    if (before.isEmpty() || after.isEmpty())
        return 0;
    const bool isFirst = before.first().in(quote) == after.first().in(found);
    const bool isLast = before.last().in(quote) == after.last().in(found);
    return (isFirst ? sameEndBonus : 0) + (isLast ? sameEndBonus : 0);
}

} // namespace

struct Reanchoring::Candidate {
    AnchorPlace place;
    double rank = 0;
    bool isVerbatim = false;
    bool hasSameContext = false;
    bool isTaken = false; ///< other words of the former text stand there, unchanged
};

SoughtQuote soughtQuote(const Claim& claim)
{
    const Passage passage = claim.anchor == AnchorState::Orphan ? Passage{} : claim.passage;
    return {passage, claim.quote, claim.prefix, claim.suffix};
}

Reanchoring::Reanchoring(QString former, QString present)
    : m_former(std::move(former))
    , m_present(std::move(present))
    , m_map(m_former, m_present)
    , m_places(m_present)
{
}

bool Reanchoring::isUnchanged(const SoughtQuote& sought, const TextMap::Stretch& at) const
{
    const Passage& passage = sought.passage;
    const qsizetype beside = passage.start - at.former + at.former + at.length - passage.end;
    const bool isTelling = passage.length() >= tellingLength || beside >= tellingContext
        || at.length == m_former.size();
    const qsizetype start = at.present + passage.start - at.former;
    return isTelling && Passage{start, start + passage.length()}.isValidIn(m_present);
}

Reanchored Reanchoring::find(const SoughtQuote& sought) const
{
    if (sought.quote.isEmpty())
        return {};
    const bool hadPlace
        = sought.passage.isValidIn(m_former) && sought.passage.in(m_former) == sought.quote;
    if (const auto at = hadPlace ? m_map.stretchOf(sought.passage) : std::nullopt;
        at && isUnchanged(sought, *at)) {
        const qsizetype shift = at->present - at->former;
        return {shift == 0 ? AnchorState::Exact : AnchorState::Moved,
            {sought.passage.start + shift, sought.passage.end + shift}, 1, {}};
    }
    const QList<Candidate> ranked = candidates(sought);
    Reanchored result;
    if (const Candidate* taken = beyondDoubt(sought, ranked)) {
        const bool isSamePlace = taken->place.passage == sought.passage;
        result.state = !taken->isVerbatim ? AnchorState::Approximate
            : isSamePlace                 ? AnchorState::Exact
                                          : AnchorState::Moved;
        result.passage = taken->place.passage;
        result.likeness = taken->place.likeness;
    } else {
        const qsizetype about = hadPlace ? m_map.presentPosition(sought.passage.start) : 0;
        result.passage = {about, about};
    }
    for (const Candidate& candidate : ranked) {
        if (candidate.place.passage != result.passage && result.others.size() < mostOthers)
            result.others << candidate.place;
    }
    return result;
}

/// The first candidate that may be taken, when it is like enough and no other comes near; null
/// otherwise.
const Reanchoring::Candidate* Reanchoring::beyondDoubt(
    const SoughtQuote& sought, const QList<Candidate>& ranked)
{
    const auto isFree = [](const Candidate& candidate) { return !candidate.isTaken; };
    const auto best = std::find_if(ranked.cbegin(), ranked.cend(), isFree);
    if (best == ranked.cend())
        return nullptr;
    const auto next = std::find_if(best + 1, ranked.cend(), isFree);
    if (next != ranked.cend() && best->rank - next->rank < lead)
        return nullptr;
    const bool isSame
        = best->isVerbatim && (best->hasSameContext || sought.quote.size() >= tellingLength);
    const bool isLike
        = best->place.likeness >= floor && best->place.quoteLikeness >= leastQuoteLikeness;
    return isSame || isLike ? &*best : nullptr;
}

QList<Reanchoring::Candidate> Reanchoring::candidates(const SoughtQuote& sought) const
{
    const bool hadPlace = !sought.passage.isEmpty();
    const Passage guide = hadPlace ? m_map.between(sought.passage) : Passage{};
    QList<Candidate> found;
    const auto add = [&](Passage passage) {
        if (passage.isValidIn(m_present))
            found << judged(sought, passage);
    };
    // What is this sure needs no wider search, which takes most of the time.
    const auto isSettled = [&found](double likeness) {
        return std::count_if(found.cbegin(), found.cend(), [likeness](const Candidate& each) {
            return !each.isTaken && each.place.likeness >= likeness;
        }) == 1;
    };
    for (const Passage& place :
        m_places.verbatim(sought.quote, guide.start, startsWord(sought), endsWord(sought)))
        add(place);
    if (isSettled(surelySame))
        return apart(found);
    const bool hasFirmEnds = hadPlace
        && m_map.stretchOf({sought.passage.start, sought.passage.start})
        && m_map.stretchOf({sought.passage.end, sought.passage.end});
    if (hasFirmEnds && !guide.isEmpty()) {
        add(wholeWords(sought, guide));
        if (isSettled(surelyLike))
            return apart(found);
    }
    if (hadPlace && guide.length() <= widestGuide + sought.quote.size()) {
        const Passage near = mostAlikeIn(sought,
            {std::max<qsizetype>(0, guide.start - room),
                std::min(m_present.size(), guide.end + room)});
        add(near);
        add(grownToSameEnds(sought, near));
    }
    if (!isSettled(surelyLike)) {
        for (const Passage& window : m_places.promising(sought.quote, mostWindows))
            add(mostAlikeIn(sought, window));
    }
    return apart(found);
}

/// The best first; of places that overlap only the best.
QList<Reanchoring::Candidate> Reanchoring::apart(QList<Candidate> found)
{
    std::stable_sort(found.begin(), found.end(),
        [](const Candidate& a, const Candidate& b) { return a.rank > b.rank; });
    QList<Candidate> apart;
    for (const Candidate& candidate : found) {
        const bool isKnown
            = std::any_of(apart.cbegin(), apart.cend(), [&candidate](const Candidate& other) {
                  return other.place.passage.overlaps(candidate.place.passage);
              });
        if (!isKnown)
            apart << candidate;
    }
    return apart;
}

Passage Reanchoring::mostAlikeIn(const SoughtQuote& sought, Passage window) const
{
    const QStringView text = window.in(m_present);
    if (text.isEmpty())
        return {};
    Passage found;
    if (sought.quote.size() <= longQuote) {
        found = mostAlike(sought.quote, text);
    } else {
        const QStringView quote = sought.quote;
        found.start = mostAlike(quote.first(endOfLongQuote), text).start;
        const qsizetype rest = found.start + endOfLongQuote / 2;
        if (rest >= text.size())
            return {};
        found.end = rest + mostAlike(quote.last(endOfLongQuote), text.mid(rest)).end;
    }
    if (found.isEmpty())
        return {};
    return wholeWords(sought, {window.start + found.start, window.start + found.end});
}

/// A word put in before the last one makes the last one as unlike as leaving it out does; so the
/// quotation's first and last words are looked for a little further out.
Passage Reanchoring::grownToSameEnds(const SoughtQuote& sought, Passage found) const
{
    const QList<Passage> words = wordPlaces(sought.quote);
    if (words.isEmpty() || found.isEmpty())
        return found;
    const qsizetype least = std::max<qsizetype>(0, found.start - grownBy);
    const Passage before{least, found.start + words.first().length()};
    const qsizetype first = before.in(m_present).lastIndexOf(words.first().in(sought.quote));
    if (first >= 0 && words.first().start == 0)
        found.start = least + first;
    const QStringView last = words.last().in(sought.quote);
    const qsizetype from = std::max(found.start, found.end - last.size());
    const qsizetype end = QStringView(m_present).mid(from, last.size() + grownBy).indexOf(last);
    if (end >= 0 && words.last().end == sought.quote.size())
        found.end = from + end + last.size();
    return wholeWords(sought, found);
}

/// Where the quotation began and ended with a word, so does what is found; no user-perceived
/// character is split, and no white space taken along.
Passage Reanchoring::wholeWords(const SoughtQuote& sought, Passage found) const
{
    if (startsWord(sought)) {
        const qsizetype least = std::max<qsizetype>(0, found.start - room);
        while (found.start > least && isWithinWord(m_present, found.start))
            --found.start;
    }
    if (endsWord(sought)) {
        const qsizetype most = std::min(m_present.size(), found.end + room);
        while (found.end < most && isWithinWord(m_present, found.end))
            ++found.end;
    }
    found.start = graphemeBoundary(m_present, found.start, false);
    found.end = graphemeBoundary(m_present, found.end, true);
    while (!found.isEmpty() && m_present[found.start].isSpace() && !sought.quote.front().isSpace())
        ++found.start;
    while (!found.isEmpty() && m_present[found.end - 1].isSpace() && !sought.quote.back().isSpace())
        --found.end;
    return found;
}

double Reanchoring::quoteLikeness(QStringView quote, QStringView found)
{
    if (found == quote)
        return 1;
    if (quote.size() <= longQuote)
        return careo::likeness(quote, found);
    return (likenessAfter(quote.first(endOfLongQuote), found, 0)
               + likenessBefore(quote.last(endOfLongQuote), found, found.size()))
        / 2;
}

Reanchoring::Candidate Reanchoring::judged(const SoughtQuote& sought, Passage found) const
{
    const double quote = quoteLikeness(sought.quote, found.in(m_present));
    const double before = likenessBefore(sought.prefix, m_present, found.start);
    const double after = likenessAfter(sought.suffix, m_present, found.end);
    const auto length = static_cast<double>(sought.quote.size());
    const auto prefix = static_cast<double>(sought.prefix.size());
    const auto suffix = static_cast<double>(sought.suffix.size());
    const double around = before * prefix + after * suffix;
    Candidate candidate;
    candidate.place = {found, quote, (quote * length + around) / (length + prefix + suffix)};
    candidate.isVerbatim = found.in(m_present) == sought.quote;
    candidate.hasSameContext = around > 0 && around >= sameContext * (prefix + suffix);
    candidate.rank = candidate.place.likeness + sameEnds(sought.quote, found.in(m_present));
    if (sought.passage.isEmpty())
        return candidate;
    const Passage guide = m_map.between(sought.passage);
    if (guide.start <= found.start && found.end <= guide.end)
        candidate.rank += inOrderBonus;
    if (const auto at = m_map.stretchAt(found)) {
        const qsizetype former = found.start - at->present + at->former;
        candidate.isTaken = !Passage{former, former + found.length()}.overlaps(sought.passage);
    }
    return candidate;
}

} // namespace careo
