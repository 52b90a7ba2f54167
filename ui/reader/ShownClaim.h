#pragma once

#include "core/model/Ids.h"
#include "core/model/Passage.h"

#include <QColor>
#include <QString>

namespace careo::ui
{

/// A claim as the text and its margin show it.
struct ShownClaim {
    ClaimId id;
    Passage passage;
    QColor line; ///< underline and stripe
    QColor tint; ///< behind the words
    QColor strongTint; ///< behind the words of the current claim
    QString label; ///< status sign and claim type
    QString detail; ///< second line of the label, or empty
    QString description; ///< in full, for the tooltip

    bool operator==(const ShownClaim&) const = default;
};

/// A passage that is proposed as a claim.
struct ShownProposal {
    Passage passage;
    QColor line; ///< the dots around it
    bool isCurrent = false;

    bool operator==(const ShownProposal&) const = default;
};

/// The part of the window's height that a claim's visible lines take, in viewport coordinates.
struct ClaimExtent {
    qsizetype claim = 0; ///< index of the shown claim
    qreal top = 0;
    qreal bottom = 0;
};

} // namespace careo::ui
