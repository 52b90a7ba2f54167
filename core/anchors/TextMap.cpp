#include "core/anchors/TextMap.h"

#include "core/anchors/WordPlaces.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace careo
{

namespace
{

using Stretch = TextMap::Stretch;

// Shorter ones are what any two texts have in common.
constexpr qsizetype shortestStretch = 12;
constexpr std::array wordsInSequence{4, 2, 1};
constexpr qsizetype shortestSingleWord = 4;

struct Gap {
    Passage former;
    Passage present;
};

struct Pair {
    qsizetype former;
    qsizetype present;
    qsizetype length;
};

/// Sequences of words that stand once in a part of a text, by their characters.
QHash<QStringView, qsizetype> singleSequences(QStringView text, Passage part, qsizetype count)
{
    const QList<Passage> words = wordPlaces(text.mid(part.start, part.length()));
    QHash<QStringView, qsizetype> places;
    for (qsizetype i = 0; i + count <= words.size(); ++i) {
        const Passage all{part.start + words[i].start, part.start + words[i + count - 1].end};
        if (count == 1 && all.length() < shortestSingleWord)
            continue;
        const auto known = places.find(all.in(text));
        if (known == places.end())
            places.insert(all.in(text), all.start);
        else
            *known = -1;
    }
    return places;
}

/// The most of the pairs, by former place, that keep their order in the present text.
QList<Pair> inOrder(const QList<Pair>& pairs)
{
    QList<qsizetype> tails; // of the best chain of each length, its last pair
    QList<qsizetype> previous(pairs.size(), -1);
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const auto at = std::lower_bound(tails.begin(), tails.end(), pairs[i].present,
            [&pairs](qsizetype tail, qsizetype present) { return pairs[tail].present < present; });
        previous[i] = at == tails.begin() ? -1 : *(at - 1);
        if (at == tails.end())
            tails << i;
        else
            *at = i;
    }
    QList<Pair> chain;
    for (qsizetype i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = previous[i])
        chain.prepend(pairs[i]);
    return chain;
}

class Aligner
{
public:
    Aligner(QStringView former, QStringView present)
        : m_former(former)
        , m_present(present)
    {
    }

    QList<Stretch> aligned()
    {
        align({{0, m_former.size()}, {0, m_present.size()}}, 0);
        std::sort(m_stretches.begin(), m_stretches.end(),
            [](const Stretch& a, const Stretch& b) { return a.former < b.former; });
        return joined();
    }

private:
    void align(Gap gap, std::size_t level)
    {
        trim(gap);
        if (gap.former.isEmpty() || gap.present.isEmpty() || level >= wordsInSequence.size())
            return;
        Gap rest = gap;
        for (const Pair& pair : inOrder(commonPairs(gap, wordsInSequence[level]))) {
            if (pair.former < rest.former.start || pair.present < rest.present.start)
                continue;
            const Stretch stretch = grown(pair, rest);
            align({{rest.former.start, stretch.former}, {rest.present.start, stretch.present}},
                level + 1);
            keep(stretch);
            rest.former.start = stretch.former + stretch.length;
            rest.present.start = stretch.present + stretch.length;
        }
        align(rest, level + 1);
    }

    [[nodiscard]] QList<Pair> commonPairs(const Gap& gap, qsizetype count) const
    {
        const auto formerPlaces = singleSequences(m_former, gap.former, count);
        const auto presentPlaces = singleSequences(m_present, gap.present, count);
        QList<Pair> pairs;
        for (auto it = formerPlaces.cbegin(); it != formerPlaces.cend(); ++it) {
            const qsizetype present = presentPlaces.value(it.key(), -1);
            if (*it >= 0 && present >= 0)
                pairs << Pair{*it, present, it.key().size()};
        }
        std::sort(pairs.begin(), pairs.end(),
            [](const Pair& a, const Pair& b) { return a.former < b.former; });
        return pairs;
    }

    [[nodiscard]] Stretch grown(const Pair& pair, const Gap& within) const
    {
        Stretch stretch{pair.former, pair.present, pair.length};
        while (stretch.former > within.former.start && stretch.present > within.present.start
            && m_former[stretch.former - 1] == m_present[stretch.present - 1]) {
            --stretch.former;
            --stretch.present;
            ++stretch.length;
        }
        while (stretch.former + stretch.length < within.former.end
            && stretch.present + stretch.length < within.present.end
            && m_former[stretch.former + stretch.length]
                == m_present[stretch.present + stretch.length])
            ++stretch.length;
        return stretch;
    }

    /// Takes off what both begin and end with.
    void trim(Gap& gap)
    {
        const Stretch head = grown({gap.former.start, gap.present.start, 0}, gap);
        keep(head);
        gap.former.start += head.length;
        gap.present.start += head.length;
        const Stretch tail = grown({gap.former.end, gap.present.end, 0}, gap);
        keep(tail);
        gap.former.end -= tail.length;
        gap.present.end -= tail.length;
    }

    void keep(const Stretch& stretch)
    {
        if (stretch.length > 0)
            m_stretches << stretch;
    }

    /// Stretches that touch in both texts are one; short ones are left out.
    [[nodiscard]] QList<Stretch> joined() const
    {
        QList<Stretch> result;
        for (const Stretch& stretch : m_stretches) {
            if (!result.isEmpty() && result.last().former + result.last().length == stretch.former
                && result.last().present + result.last().length == stretch.present)
                result.last().length += stretch.length;
            else
                result << stretch;
        }
        result.removeIf([this](const Stretch& stretch) {
            return stretch.length < shortestStretch
                && (stretch.length < m_former.size() || stretch.length < m_present.size());
        });
        return result;
    }

    QStringView m_former;
    QStringView m_present;
    QList<Stretch> m_stretches;
};

bool holds(qsizetype start, qsizetype length, Passage passage)
{
    return start <= passage.start && passage.end <= start + length;
}

} // namespace

TextMap::TextMap(QStringView former, QStringView present)
    : m_presentSize(present.size())
    , m_stretches(Aligner(former, present).aligned())
{
}

qsizetype TextMap::before(qsizetype former) const
{
    const auto after = std::upper_bound(m_stretches.cbegin(), m_stretches.cend(), former,
        [](qsizetype position, const Stretch& stretch) { return position < stretch.former; });
    return after - m_stretches.cbegin() - 1;
}

std::optional<TextMap::Stretch> TextMap::stretchOf(Passage former) const
{
    const qsizetype i = before(former.start);
    if (i >= 0 && holds(m_stretches[i].former, m_stretches[i].length, former))
        return m_stretches[i];
    return std::nullopt;
}

std::optional<TextMap::Stretch> TextMap::stretchAt(Passage present) const
{
    const auto after = std::upper_bound(m_stretches.cbegin(), m_stretches.cend(), present.start,
        [](qsizetype position, const Stretch& stretch) { return position < stretch.present; });
    if (after == m_stretches.cbegin() || !holds((after - 1)->present, (after - 1)->length, present))
        return std::nullopt;
    return *(after - 1);
}

Passage TextMap::between(Passage former) const
{
    Passage found{presentPosition(former.start), m_presentSize};
    const qsizetype i = before(former.end);
    if (i >= 0 && m_stretches[i].former < former.end
        && former.end <= m_stretches[i].former + m_stretches[i].length)
        found.end = m_stretches[i].present + former.end - m_stretches[i].former;
    else if (i >= 0 && m_stretches[i].former == former.end)
        found.end = m_stretches[i].present;
    else if (i + 1 < m_stretches.size())
        found.end = m_stretches[i + 1].present;
    found.end = std::max(found.start, found.end);
    return found;
}

qsizetype TextMap::presentPosition(qsizetype former) const
{
    const qsizetype i = before(former);
    if (i < 0)
        return 0;
    const Stretch& stretch = m_stretches[i];
    return stretch.present + std::min(former - stretch.former, stretch.length);
}

} // namespace careo
