#pragma once

#include "core/model/Passage.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace careo
{

/// A word of a text as the full-text index keeps it.
struct IndexWord {
    QString folded; ///< without case, and without accents of Latin letters
    Passage place; ///< in the text, with the accents that stand as marks of their own

    bool operator==(const IndexWord&) const = default;
};

/// The words of a text in their order, as SQLite's tokenizer `unicode61 remove_diacritics 2` finds
/// them: runs of letters, numbers and private-use characters, with the accents between them
/// (https://www.sqlite.org/fts5.html, 4.3.1). Any thread.
[[nodiscard]] QList<IndexWord> indexWords(QStringView text);

} // namespace careo
