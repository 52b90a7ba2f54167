#pragma once

#include "core/model/Passage.h"

#include <QList>
#include <QRectF>
#include <QTextBlock>

namespace careo::ui
{

/// Where a passage of one block lies, one rectangle for each stretch that is seen as one: by
/// line, and within a line of mixed directions by run. Coordinates of the block; `passage` counts
/// in the document and is cut to the block. The block must be laid out.
[[nodiscard]] QList<QRectF> passageRects(const QTextBlock& block, Passage passage);

/// Top of the first and bottom of the last line that the passage touches, in the block.
[[nodiscard]] std::pair<qreal, qreal> passageHeight(const QTextBlock& block, Passage passage);

/// The block's characters in the document, without its end mark.
[[nodiscard]] Passage blockPassage(const QTextBlock& block);

/// The common part; empty where there is none.
[[nodiscard]] Passage common(const Passage& a, const Passage& b);

} // namespace careo::ui
