#pragma once

#include "core/model/Claim.h"
#include "core/search/IndexWords.h"

#include <QList>

#include <optional>

namespace careo
{

/// How a sentence speaks of what `hit`, a place among its words, names: denied ("was not
/// tortured", "niega", "aucune preuve"), only possible ("if", "might have", "habría"), else
/// asserted. English, Spanish and French; the few words before the hit decide, and verbs of denying
/// anywhere before it. Any thread.
[[nodiscard]] Stance stanceOfMention(const QList<IndexWord>& words, std::optional<Passage> hit);

} // namespace careo
