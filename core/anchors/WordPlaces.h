#pragma once

#include "core/model/Passage.h"

#include <QList>
#include <QStringView>

namespace careo
{

/// Whether a word goes on from the character before `position` to the one after it.
[[nodiscard]] bool isWithinWord(QStringView text, qsizetype position);

/// The words of a text: runs of letters, digits and marks, and each sign of a script that writes
/// without spaces. Any thread.
[[nodiscard]] QList<Passage> wordPlaces(QStringView text);

} // namespace careo
