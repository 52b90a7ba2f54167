#pragma once

#include "core/import/Extraction.h"
#include "core/import/html/HtmlLines.h"
#include "core/import/html/HtmlTree.h"

#include <QSet>

namespace careo
{

/// Reads JSON-LD, Open Graph, Dublin Core, Highwire and plain meta tags, microdata, <time>, and
/// the canonical link, in this order. The evidence names the tag. `lines` are the page's;
/// what is shown in `teasers` speaks of other articles.
[[nodiscard]] PageFacts readHtmlMetadata(
    const HtmlTree& tree, const QList<HtmlLine>& lines, const QSet<const GumboNode*>& teasers);

} // namespace careo
