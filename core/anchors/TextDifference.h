#pragma once

#include "core/model/Passage.h"

#include <QList>
#include <QStringView>

namespace careo
{

/// A stretch of a text that changed into another, or of one that stayed. Stretches of both texts
/// follow each other without gaps.
struct TextPiece {
    Passage former; ///< empty for what was put in
    Passage present; ///< empty for what was taken out
    bool isSame = false;

    bool operator==(const TextPiece&) const = default;
};

/// What changed from one text to another, in whole words; of any length. Any thread.
[[nodiscard]] QList<TextPiece> textDifference(QStringView former, QStringView present);

} // namespace careo
