#pragma once

#include "core/base/Result.h"
#include "core/import/ReadDocument.h"

#include <QByteArrayView>

namespace careo
{

[[nodiscard]] bool looksLikeRtf(QByteArrayView bytes);

/// Reads Rich Text Format 1.9: the text with its paragraphs, in the code page of the document or of
/// the font, title and author; pictures, headers and what a destination hides are left out.
/// FileDamaged when groups are nested past all sense, Cancelled. Any thread.
[[nodiscard]] Result<ReadDocument> readRtf(const QByteArray& bytes, const IsCancelled& isCancelled);

} // namespace careo
