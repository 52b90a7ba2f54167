#pragma once

#include "core/model/Passage.h"

#include <QStringView>

namespace careo
{

/// The passage of `text` that becomes `words` by the fewest insertions, deletions and exchanges of
/// code units (P. H. Sellers, "The theory and computation of evolutionary distances", 1980); the
/// first of equals. Takes words.size() times text.size() steps, as all here. Any thread.
[[nodiscard]] Passage mostAlike(QStringView words, QStringView text);

/// 0 to 1: 1 less the edits from one to the other per code unit of the longer one.
[[nodiscard]] double likeness(QStringView words, QStringView others);

/// How like `words` is to what stands right before `position` in `text`, or right after it: 0 to 1,
/// 1 less the edits per code unit of `words`.
[[nodiscard]] double likenessBefore(QStringView words, QStringView text, qsizetype position);
[[nodiscard]] double likenessAfter(QStringView words, QStringView text, qsizetype position);

} // namespace careo
