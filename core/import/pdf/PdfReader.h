#pragma once

#include "core/base/Result.h"
#include "core/import/ReadDocument.h"

#include <QByteArrayView>

namespace careo
{

[[nodiscard]] bool looksLikePdf(QByteArrayView bytes);

/// Pages beyond this one are not read, which is told by the notice Partial.
inline constexpr int mostPdfPages = 5'000;

/// Reads the text layer of a PDF: columns one after the other, paragraphs put together again,
/// without running heads and page numbers. The notice is NoText where there is no text layer.
/// FileDamaged, FileEncrypted, Cancelled. Any thread.
[[nodiscard]] Result<ReadDocument> readPdf(const QByteArray& bytes, const IsCancelled& isCancelled);

} // namespace careo
