#pragma once

#include "core/base/Result.h"
#include "core/import/ReadDocument.h"

#include <QByteArray>

namespace careo
{

/// Reads the text layer of a PDF: columns one after the other, paragraphs put together again,
/// without running heads and page numbers; guarded, see readPdfPagesGuarded(). The notice is NoText
/// where there is no text layer. FileDamaged, FileEncrypted, GivenUp, Cancelled. Any thread.
[[nodiscard]] Result<ReadDocument> readPdf(const QByteArray& bytes, const IsCancelled& isCancelled);

/// Puts the lines of pages together to the document's text and sets the notice that follows.
void takePages(ReadDocument& document, PdfPages pages);

} // namespace careo
