#pragma once

#include "core/model/Article.h"
#include "core/model/Passage.h"
#include "core/model/Statement.h"

#include <QList>

namespace careo
{

/// The chain over which a passage says it came, read from the words around it: "police told Reuters
/// that a witness saw it" gives Reuters, police, a witness. The outlet itself is not in it. From
/// English, Spanish and French verbs and phrases of telling ("said", "according to", "según", "a
/// déclaré") in the sentences that the passage touches; who is named by a pronoun only is left out.
/// Each link carries the words that say so. A proposal, which the researcher decides on. Any
/// thread.
[[nodiscard]] QList<SourceLink> proposeAttribution(const Article& article, Passage passage);

} // namespace careo
