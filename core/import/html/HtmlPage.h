#pragma once

#include "core/import/html/HtmlContent.h"
#include "core/import/html/HtmlMetadata.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace careo
{

/// A saved page as text and facts.
struct HtmlPage {
    HtmlText text;
    PageFacts facts;
};

/// True when the text is HTML by what it holds, whatever its name.
[[nodiscard]] bool looksLikeHtml(QStringView text);

/// The encoding a page declares for itself in its first bytes, empty when it does not.
[[nodiscard]] QByteArray declaredEncoding(QByteArrayView bytes);

/// Longer pages are read without a tree, which takes many times the room of its text.
inline constexpr qsizetype longestHtml = 48 * 1024 * 1024;

/// Reads a page; pages nested past all sense, or too long, lose their structure
/// and keep their words. Loads
/// nothing, runs nothing. Any thread.
[[nodiscard]] HtmlPage readHtmlPage(const QString& source);

} // namespace careo
