#pragma once

#include "core/import/Extraction.h"
#include "core/import/html/HtmlTree.h"

namespace careo
{

/// Reads JSON-LD, Open Graph, Dublin Core, Highwire and plain meta tags, microdata, <time>, and
/// the canonical link, in this order. The evidence names the tag.
[[nodiscard]] PageFacts readHtmlMetadata(const HtmlTree& tree);

} // namespace careo
