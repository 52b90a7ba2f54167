#pragma once

#include "core/model/Passage.h"
#include "core/model/TextQuery.h"

#include <QList>

namespace careo::ui
{

/// Where the words of a search stand in a text: whole words, phrases over any punctuation,
/// or words that begin so. Case and accents make no difference. By position, not overlapping.
[[nodiscard]] QList<Passage> findTerms(QStringView text, const QList<TextQuery::Node>& terms);

/// Where these characters stand in a text, within words too. Case, accents and the kind of white
/// space make no difference.
[[nodiscard]] QList<Passage> findCharacters(QStringView text, QStringView characters);

} // namespace careo::ui
