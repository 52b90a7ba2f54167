#pragma once

#include "core/import/Extraction.h"

namespace careo
{

/// How sure a value is by where it came from, 0 to 1: an order of the sources, not a measured
/// share. A contradicted value is less sure. 0 where there is none.
[[nodiscard]] double confidenceOf(const ProposedText& text);
[[nodiscard]] double confidenceOf(const ProposedDate& date);

/// The same for evidence alone.
[[nodiscard]] double confidenceOf(const Evidence& evidence);

/// Keeps `other` beside `text` where it disagrees: neither holds the other's words, and it is not
/// there yet. A title or name that is only longer, shorter or written otherwise does not disagree.
void noteContradiction(ProposedText& text, const OtherValue& other);

/// Keeps `other` beside `date` where they have no day in common.
void noteContradiction(ProposedDate& date, const EdtfDate& other, const Evidence& evidence);

} // namespace careo
