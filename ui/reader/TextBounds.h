#pragma once

#include "core/model/Passage.h"

namespace careo::ui
{

/// Units of a text around a place or a passage, for selecting without a mouse. Lines that end in
/// \n are paragraphs; no unit reaches over them or takes white space at its ends. A unit that is
/// not there is an empty passage at the place.

[[nodiscard]] Passage trimmed(QStringView text, Passage passage);
[[nodiscard]] Passage wordAt(QStringView text, qsizetype position);
/// By Unicode's rules (UAX 29), but not ending after initials and common titles ("Mr.", "Sra.").
[[nodiscard]] Passage sentenceAt(QStringView text, qsizetype position);
[[nodiscard]] Passage paragraphAt(QStringView text, qsizetype position);

/// The smallest of word, sentence, paragraph and whole text from `bodyStart` that holds more than
/// `passage`.
[[nodiscard]] Passage grown(QStringView text, Passage passage, qsizetype bodyStart);

/// The nearest end of a word behind or before `position`; `position` when there is none.
[[nodiscard]] qsizetype nextWordEnd(QStringView text, qsizetype position);
[[nodiscard]] qsizetype previousWordEnd(QStringView text, qsizetype position);

} // namespace careo::ui
