#pragma once

#include "core/anchors/Reanchoring.h"
#include "core/base/Progress.h"
#include "core/model/Article.h"
#include "core/model/TextVersion.h"

namespace careo
{

/// A claim and where it would stand in a new text.
struct ClaimAnchoring {
    Claim claim;
    Reanchored found;

    bool operator==(const ClaimAnchoring&) const = default;
};

/// What becomes of an article's claims when a new text takes its text's place. Nothing is stored.
struct TextPreview {
    Article article; ///< as it is
    QString text; ///< the new one, its lines ending in \n
    qsizetype bodyStart = 0; ///< in `text`
    QList<ClaimAnchoring> claims; ///< in the order they were given
    QList<Statement> statements; ///< those whose sources have another place in `text`

    [[nodiscard]] qsizetype count(AnchorState state) const;
};

/// `claims` and `statements` are all of the article; progress is in claims. EmptyFile for a text
/// without words, Cancelled. Any thread.
[[nodiscard]] Result<TextPreview> previewText(const Article& article, const QList<Claim>& claims,
    const QList<Statement>& statements, const QString& text, const Progress& progress = {});

/// The preview as it can be stored. The claims that were found take the new text's words; an
/// approximate one is marked as such until it is looked at. Any thread.
[[nodiscard]] TextReplacement replacementOf(const TextPreview& preview, TextChange change);

} // namespace careo
