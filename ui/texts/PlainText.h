#pragma once

#include <QString>

class QTextDocument;

namespace careo::ui
{

/// What a document of plain text holds, character by character: lines end in \n, and a no-break
/// space stays one, which QTextDocument::toPlainText() does not leave alone.
[[nodiscard]] QString plainText(const QTextDocument& document);

} // namespace careo::ui
