#pragma once

#include "core/import/ParagraphText.h"
#include "core/import/pdf/PdfLine.h"

namespace careo
{

/// Puts lines in reading order together to paragraphs: a gap, an indent, another size of type or a
/// short last line part them; a paragraph may go on in the next column or page. Words cut at the
/// end of a line are joined, unless the text writes them with a hyphen elsewhere. Lines in larger
/// type become headings.
[[nodiscard]] ParagraphText composePdfText(const QList<PdfLine>& lines);

} // namespace careo
