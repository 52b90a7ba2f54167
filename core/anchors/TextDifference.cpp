#include "core/anchors/TextDifference.h"

#include "core/anchors/TextMap.h"
#include "core/anchors/WordPlaces.h"

#include <algorithm>
#include <utility>

namespace careo
{

namespace
{

/// The stretch without the parts of words at its ends.
TextMap::Stretch inWholeWords(TextMap::Stretch stretch, QStringView former, QStringView present)
{
    const auto cutsWord = [&](qsizetype by) {
        return isWithinWord(former, stretch.former + by)
            || isWithinWord(present, stretch.present + by);
    };
    while (stretch.length > 0 && cutsWord(0)) {
        ++stretch.former;
        ++stretch.present;
        --stretch.length;
    }
    while (stretch.length > 0 && cutsWord(stretch.length))
        --stretch.length;
    return stretch;
}

/// How much the passages begin alike, and then end alike, in whole words.
std::pair<qsizetype, qsizetype> sameEnds(
    const TextPiece& change, QStringView former, QStringView present)
{
    const auto [before, after, isSame] = change;
    const qsizetype most = std::min(before.length(), after.length());
    const auto cuts = [&](qsizetype inFormer, qsizetype inPresent) {
        return isWithinWord(former, inFormer) || isWithinWord(present, inPresent);
    };
    qsizetype head = 0;
    while (head < most && former[before.start + head] == present[after.start + head])
        ++head;
    while (head > 0 && cuts(before.start + head, after.start + head))
        --head;
    qsizetype tail = 0;
    while (tail < most - head && former[before.end - tail - 1] == present[after.end - tail - 1])
        ++tail;
    while (tail > 0 && cuts(before.end - tail, after.end - tail))
        --tail;
    return {head, tail};
}

/// Adds what changed, apart from words at its ends that did not.
void addChange(
    QList<TextPiece>& pieces, const TextPiece& change, QStringView former, QStringView present)
{
    const auto [head, tail] = sameEnds(change, former, present);
    const TextPiece rest{{change.former.start + head, change.former.end - tail},
        {change.present.start + head, change.present.end - tail}, false};
    if (head > 0) {
        pieces << TextPiece{{change.former.start, rest.former.start},
            {change.present.start, rest.present.start}, true};
    }
    if (!rest.former.isEmpty() || !rest.present.isEmpty())
        pieces << rest;
    if (tail > 0) {
        pieces << TextPiece{
            {rest.former.end, change.former.end}, {rest.present.end, change.present.end}, true};
    }
}

} // namespace

QList<TextPiece> textDifference(QStringView former, QStringView present)
{
    QList<TextPiece> pieces;
    TextPiece rest{{0, former.size()}, {0, present.size()}, false};
    const TextMap map(former, present);
    for (const TextMap::Stretch& whole : map.stretches()) {
        const TextMap::Stretch stretch = inWholeWords(whole, former, present);
        if (stretch.length == 0)
            continue;
        addChange(pieces,
            {{rest.former.start, stretch.former}, {rest.present.start, stretch.present}, false},
            former, present);
        rest.former.start = stretch.former + stretch.length;
        rest.present.start = stretch.present + stretch.length;
        pieces << TextPiece{
            {stretch.former, rest.former.start}, {stretch.present, rest.present.start}, true};
    }
    addChange(pieces, rest, former, present);
    return pieces;
}

} // namespace careo
