#pragma once

#include "core/import/html/ShownFacts.h"

#include <QList>

namespace careo
{

/// The short lines after the title, nearest first, with the one before it in front; none where
/// there is no title. They belong to `signs`.
[[nodiscard]] QList<const ShownSign*> linesNearTitle(
    const ShownSigns& signs, const ShownSign* title);

/// A name that nothing marks as an author's, told by the day in its line or in the one beside it.
[[nodiscard]] ProposedText nameBesideDate(
    const QList<const ShownSign*>& lines, const ShownContext& context);

/// The day of the first line that holds nothing but names and a day.
[[nodiscard]] ProposedDate dayBesideTitle(
    const QList<const ShownSign*>& lines, const ShownContext& context);

} // namespace careo
