#pragma once

#include "core/base/Result.h"
#include "core/import/ReadDocument.h"

namespace careo
{

/// Reads an Office Open XML text document (ECMA-376): paragraphs, headings, tables cell by cell,
/// notes after the text; what a tracked change deleted is left out. FileDamaged, FileEncrypted,
/// ArchiveTooLarge, Cancelled. Any thread.
[[nodiscard]] Result<ReadDocument> readDocx(
    const QByteArray& bytes, const IsCancelled& isCancelled);

} // namespace careo
