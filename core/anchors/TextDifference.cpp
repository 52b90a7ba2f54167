#include "core/anchors/TextDifference.h"

#include "core/anchors/TextMap.h"
#include "core/anchors/WordPlaces.h"

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
        const TextPiece change{
            {rest.former.start, stretch.former}, {rest.present.start, stretch.present}, false};
        if (!change.former.isEmpty() || !change.present.isEmpty())
            pieces << change;
        rest.former.start = stretch.former + stretch.length;
        rest.present.start = stretch.present + stretch.length;
        pieces << TextPiece{
            {stretch.former, rest.former.start}, {stretch.present, rest.present.start}, true};
    }
    if (!rest.former.isEmpty() || !rest.present.isEmpty())
        pieces << rest;
    return pieces;
}

} // namespace careo
