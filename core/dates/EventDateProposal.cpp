#include "core/dates/EventDateProposal.h"

#include <algorithm>

namespace careo
{

namespace
{

constexpr qsizetype farthest = 2000;
/// What an earlier expression may be reckoned from stands before it.
constexpr qsizetype context = 20'000;

Passage moved(Passage passage, qsizetype by)
{
    return passage.isEmpty() ? passage : Passage{passage.start + by, passage.end + by};
}

} // namespace

std::optional<EventDateProposal> proposeEventDate(const QString& text, qsizetype bodyStart,
    Passage passage, const QString& language, const EdtfDate& published)
{
    const qsizetype start = std::max({qsizetype{0}, bodyStart, passage.start - context});
    if (start >= passage.end || passage.end > text.size())
        return {};
    // To the end of the line: a date that the passage cuts through is still read whole.
    const qsizetype lineEnd = text.indexOf(u'\n', passage.end);
    const QStringView read
        = QStringView(text).sliced(start, (lineEnd < 0 ? text.size() : lineEnd) - start);
    std::optional<EventDateProposal> nearest;
    for (const TemporalExpression& each : findTemporalExpressions(read, language, published)) {
        const Passage words = moved(each.passage, start);
        if (words.start >= passage.end)
            break;
        if (each.value.isUnknown() || words.end + farthest < passage.start)
            continue;
        nearest = {each.meaning(), words, each.basis, moved(each.basisPassage, start)};
        if (words.end > passage.start)
            break;
    }
    return nearest;
}

} // namespace careo
