#pragma once

#include "core/import/Extraction.h"
#include "core/import/html/HtmlTree.h"

namespace careo {

/// What a page says of itself in its structured data.
struct PageMetadata {
    ProposedText title;
    ProposedText outlet;
    ProposedText author;
    ProposedDate published;
    ProposedText language;
    ProposedText url;
};

/// Reads JSON-LD, Open Graph, Dublin Core, Highwire and plain meta tags, microdata, <time>, and
/// the canonical link, in this order. The evidence names the tag.
[[nodiscard]] PageMetadata readHtmlMetadata(const HtmlTree& tree);

} // namespace careo
