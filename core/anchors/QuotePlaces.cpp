#include "core/anchors/QuotePlaces.h"

#include "core/anchors/WordPlaces.h"

#include <algorithm>
#include <utility>

namespace careo
{

namespace
{

constexpr qsizetype mostPlaces = 200;
constexpr qsizetype commonWord = 200; ///< a word that stands oftener tells no place

/// The stretch of `places` (ascending) that is nearest to `near`, `mostPlaces` long at most.
std::pair<qsizetype, qsizetype> nearest(const QList<qsizetype>& places, qsizetype near)
{
    const qsizetype middle
        = std::lower_bound(places.cbegin(), places.cend(), near) - places.cbegin();
    const qsizetype last = std::min(places.size(), middle + mostPlaces / 2);
    return {std::max<qsizetype>(0, last - mostPlaces), last};
}

} // namespace

QuotePlaces::QuotePlaces(QStringView text)
    : m_text(text)
{
    for (const Passage& word : wordPlaces(text))
        m_words[word.in(text)] << word.start;
}

QList<Passage> QuotePlaces::verbatim(
    QStringView quote, qsizetype near, bool startsWord, bool endsWord) const
{
    const QList<Passage> words = wordPlaces(quote);
    Passage rarest;
    qsizetype fewest = -1;
    for (const Passage& word : words) {
        const bool isWhole
            = (word.start > 0 || startsWord) && (word.end < quote.size() || endsWord);
        if (!isWhole)
            continue;
        const auto found = m_words.constFind(word.in(quote));
        const qsizetype count = found == m_words.cend() ? 0 : found->size();
        if (fewest < 0 || count < fewest) {
            fewest = count;
            rarest = word;
        }
    }
    if (fewest < 0)
        return byScan(quote);
    const QList<qsizetype> places = m_words.value(rarest.in(quote));
    const auto [first, last] = nearest(places, near);
    QList<Passage> result;
    for (qsizetype i = first; i < last; ++i) {
        const qsizetype start = places[i] - rarest.start;
        if (start >= 0 && m_text.mid(start).startsWith(quote))
            result << Passage{start, start + quote.size()};
    }
    return result;
}

QList<Passage> QuotePlaces::byScan(QStringView quote) const
{
    QList<Passage> result;
    for (qsizetype at = quote.isEmpty() ? -1 : m_text.indexOf(quote);
         at >= 0 && result.size() < mostPlaces; at = m_text.indexOf(quote, at + 1))
        result << Passage{at, at + quote.size()};
    return result;
}

QList<Passage> QuotePlaces::promising(QStringView quote, qsizetype most) const
{
    const qsizetype step = std::max<qsizetype>(32, quote.size() / 4);
    QHash<qsizetype, int> votes; // by where the quotation would begin, in steps
    int tellingWords = 0;
    for (const Passage& word : wordPlaces(quote)) {
        const auto found = m_words.constFind(word.in(quote));
        if (found != m_words.cend() && found->size() > commonWord)
            continue;
        ++tellingWords;
        if (found == m_words.cend())
            continue;
        for (const qsizetype place : *found) {
            const qsizetype bucket = std::max<qsizetype>(0, place - word.start) / step;
            ++votes[bucket];
            ++votes[bucket + 1];
        }
    }
    const int fewest = tellingWords < 2 ? 1 : std::max(2, tellingWords / 3);
    QList<std::pair<int, qsizetype>> ranked;
    for (auto it = votes.cbegin(); it != votes.cend(); ++it) {
        if (*it >= fewest)
            ranked.emplaceBack(-*it, it.key());
    }
    const auto end = ranked.begin() + std::min(most, ranked.size());
    std::partial_sort(ranked.begin(), end, ranked.end());
    QList<Passage> windows;
    for (auto it = ranked.begin(); it != end; ++it) {
        const qsizetype start = std::max<qsizetype>(0, (it->second - 1) * step);
        const qsizetype length = quote.size() + quote.size() / 4 + 3 * step;
        windows << Passage{start, std::min(m_text.size(), start + length)};
    }
    return windows;
}

} // namespace careo
