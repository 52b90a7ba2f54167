#pragma once

#include "core/import/Extraction.h"
#include "core/import/page/PageUnit.h"

namespace careo
{

/// Fills in the articles and what is left out of an extraction whose text and page facts are
/// there. `hints` tell what the page's structure said about the lines. False when cancelled.
[[nodiscard]] bool findArticles(
    Extraction& extraction, const QList<LineHint>& hints, const IsCancelled& isCancelled);

/// Joins what the lines of an article say with what the page says of itself. The page's data come
/// first, but a source named in the text stands, and so does the language of the words.
void applyFacts(ArticleProposal& article, const PageFacts& facts);

} // namespace careo
