#pragma once

#include "core/model/Passage.h"

#include <QList>
#include <QString>

namespace careo
{

/// The sentences of a text from `start` on, without the white space around them. Unicode's rules
/// (UAX 29), but none ends after an abbreviation ("Dec. 8", "Sr. López"), an initial, or within a
/// line that goes on in lower case. A paragraph's end ends one. Any thread.
[[nodiscard]] QList<Passage> sentencesOf(const QString& text, qsizetype start = 0);

} // namespace careo
