#include "core/import/ReplacementText.h"

namespace careo
{

Passage replacementSpan(const Extraction& extraction)
{
    const bool isPlain = extraction.file.mediaType == QLatin1StringView("text/plain");
    if (isPlain || extraction.articles.size() != 1)
        return {0, extraction.text.size()};
    return toArticle(extraction, extraction.articles.first()).sourceSpan;
}

} // namespace careo
