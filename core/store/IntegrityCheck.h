#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>

namespace careo
{

class CaseStore;

/// Something in a case file that does not stand.
struct Problem {
    enum class Kind {
        Quote, ///< a claim's quotation differs from its article's text
        SourceFile, ///< a source file's bytes differ from its SHA-256
        SourceText, ///< a passage of an article lies outside its source
        Database, ///< the database's own check, or a broken reference
        Copy, ///< a stored copy lies outside the text of one of its articles
        FullText, ///< the full-text index differs from the texts
    };

    Kind kind;
    QString subject; ///< "claim 12", a file's name, a table
    QString message; ///< technical, in English

    bool operator==(const Problem&) const = default;
};

/// The word careo-cli prints for a kind: "quote", "sourceFile" ...
[[nodiscard]] QString toKey(Problem::Kind kind);

/// Checks every quotation and every copy against its text, every source file against its SHA-256,
/// and the database itself. Reads the whole case.
[[nodiscard]] Result<QList<Problem>> checkCase(CaseStore& store);

} // namespace careo
