#pragma once

#include "core/import/html/ShownSigns.h"

#include <QString>

namespace careo
{

/// The line that is the title of a page without headings: one that the window's title holds as a
/// whole or between its bars, else the first that is bold, large or named a title and stands before
/// the text. nullptr when there is none. The sign belongs to `signs`.
[[nodiscard]] const ShownSign* titleLine(
    const ShownSigns& signs, const QString& documentTitle, const QString& outlet);

} // namespace careo
