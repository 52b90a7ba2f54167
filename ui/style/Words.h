#pragma once

#include "core/model/Claim.h"
#include "core/model/ClaimLink.h"
#include "core/model/EdtfDate.h"

#include <QString>

#include <optional>

namespace careo::ui
{

/// The words screens share, so that a thing is named alike everywhere.

[[nodiscard]] QString stanceText(Stance stance);
[[nodiscard]] QString statusText(ClaimStatus status);
/// What a claim does to the one it is linked to, "contradicts", or what that one does to it,
/// "contradicted by".
[[nodiscard]] QString linkText(LinkKind kind, bool isFrom);
/// One sign beside the word, so that status needs no colour: "" "✓" "!" "–".
[[nodiscard]] QString statusSign(ClaimStatus status);
/// "Untitled" for an empty one.
[[nodiscard]] QString titleText(const QString& title);
/// "No outlet known" for an empty one.
[[nodiscard]] QString outletText(const QString& outlet);
/// "No author known" for an empty one; and so for a speaker.
[[nodiscard]] QString authorText(const QString& author);
[[nodiscard]] QString speakerText(const QString& speaker);
/// "2005"; "No date known" for 0.
[[nodiscard]] QString yearText(int year);
/// "7 March 2012", "November 2011", "date unknown"; in the user's language.
[[nodiscard]] QString dateText(const EdtfDate& date);
/// The same with a short month for a day: "7 Mar 2012".
[[nodiscard]] QString shortDateText(const EdtfDate& date);
/// "English" for "en", "No language known" for an empty one.
[[nodiscard]] QString languageText(const QString& code);
/// "recognised, 92 % sure" of a text that was recognised in a picture.
[[nodiscard]] QString recognitionText(int percent);
/// "en" for "en", "English" or "english", as a person types it; empty for an empty text, nothing
/// for what is no language.
[[nodiscard]] std::optional<QString> languageCode(const QString& typed);
/// "1 article", "8 articles"; and so for claims.
[[nodiscard]] QString articlesText(int count);
[[nodiscard]] QString claimsText(int count);
/// The words in the quotation marks of the user's language, line breaks as spaces.
[[nodiscard]] QString quoted(const QString& words);

} // namespace careo::ui
