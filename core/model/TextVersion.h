#pragma once

#include "core/model/Claim.h"
#include "core/model/SourceFile.h"
#include "core/model/Statement.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace careo
{

/// Why a text took another's place.
enum class TextChange { Corrected, Replaced };

/// The words the case file and careo-cli use: "corrected", "replaced".
[[nodiscard]] QString toKey(TextChange change);
/// Empty for a word that is neither.
[[nodiscard]] std::optional<TextChange> textChangeFromKey(QStringView key);

/// A text of an article, with where it comes from. See Article for its fields.
struct TextContent {
    QString text;
    qsizetype bodyStart = 0;
    SourceFileId sourceFile;
    Passage sourceSpan;

    bool operator==(const TextContent&) const = default;
};

/// A text that an article had before another took its place.
struct TextVersion {
    TextVersionId id;
    QUuid uuid;
    ArticleId article;
    TextContent former;
    TextChange change = TextChange::Corrected; ///< why it was left
    QDateTime changedAt; ///< UTC, when it was left
    QString changedBy;

    bool operator==(const TextVersion&) const = default;
};

/// A new text of an article, with the places all its claims have in it.
struct TextReplacement {
    ArticleId article;
    QString formerText; ///< the one it was made for
    TextContent next;
    std::optional<SourceFile> file; ///< with its bytes, when `next` comes from another one
    TextChange change = TextChange::Corrected;
    QList<Claim> claims; ///< all of the article, with passage, context and anchor in `next`
    QList<Statement> statements; ///< those of which a source has another place now
};

} // namespace careo
