#pragma once

#include <QString>

namespace careo
{

/// The words of an HTML text without its tags, scripts and styles, in one pass and without a tree:
/// for pages that can not be parsed. Block tags become line ends.
[[nodiscard]] QString withoutTags(const QString& html);

} // namespace careo
