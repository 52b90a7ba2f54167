#pragma once

#include "core/import/html/HtmlLines.h"

#include <QList>
#include <QSet>

namespace careo
{

/// Boxes that lie in a row, each with a day or a linked heading of its own: comments, and teasers
/// of other articles, whatever they are called. Empty when the page holds little text beside them,
/// for then they are what it is about.
[[nodiscard]] QSet<const GumboNode*> teaserBoxes(const QList<HtmlLine>& lines);

/// True when the line lies in one of the boxes.
[[nodiscard]] bool isInside(const HtmlLine& line, const QSet<const GumboNode*>& boxes);

} // namespace careo
