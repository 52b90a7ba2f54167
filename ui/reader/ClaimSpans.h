#pragma once

#include "core/model/Passage.h"

#include <QList>

namespace careo::ui
{

/// A stretch of text under the same claims from end to end.
struct ClaimSpan {
    Passage passage;
    QList<qsizetype> claims; ///< indexes of the claims over it, lowest level first

    bool operator==(const ClaimSpan&) const = default;
};

/// Claims that may overlap, as stretches that do not.
struct ClaimSpans {
    QList<ClaimSpan> spans; ///< by position
    QList<int> levels; ///< of each claim: 0 and up, different for claims that overlap

    bool operator==(const ClaimSpans&) const = default;
};

/// Empty passages get level 0 and no span.
[[nodiscard]] ClaimSpans flattenClaims(const QList<Passage>& claims);

/// The first of `spans` that ends behind `position`, as an index.
[[nodiscard]] qsizetype firstSpanFrom(const QList<ClaimSpan>& spans, qsizetype position);

} // namespace careo::ui
