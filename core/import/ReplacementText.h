#pragma once

#include "core/import/Extraction.h"

namespace careo
{

/// Which part of a file's text is to take the place of one article's: of a plain text all of it, of
/// another file its article, or all of it when not just one is proposed. Any thread.
[[nodiscard]] Passage replacementSpan(const Extraction& extraction);

} // namespace careo
