#pragma once

#include "core/import/ReadDocument.h"

#include <QString>

namespace careo
{

/// True for a text with front matter, or with headings and other marks of Markdown.
[[nodiscard]] bool looksLikeMarkdown(const QString& text);

/// The text with its headings told instead of marked, everything else as it stands. Front matter
/// ("---", key: value lines, "---") becomes facts: title, author, date, language, outlet, url.
[[nodiscard]] ReadDocument readMarkdown(const QString& text);

} // namespace careo
