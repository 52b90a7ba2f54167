#pragma once

#include "core/model/Claim.h"
#include "core/search/IndexWords.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace careo
{

/// How a sentence speaks of what `hit`, a place in it, names: denied ("was not tortured", "niega
/// que", "aucune preuve", "the charge was denied"), only possible ("if", "might have", "habría", a
/// question), else asserted. `words` are those of indexWords(sentence). English, Spanish and
/// French.
///
/// A negation counts a few words before the hit within its clause; a verb of denying anywhere
/// before it, unless it is negated itself, stands in a relative clause that has ended, or "but" and
/// its like come between; what follows the hit counts when it says that it was denied, is false or
/// never happened. Any thread.
[[nodiscard]] Stance stanceOfMention(
    QStringView sentence, const QList<IndexWord>& words, std::optional<Passage> hit);

} // namespace careo
