#pragma once

#include "core/base/Result.h"
#include "core/import/ReadDocument.h"

#include <QByteArray>

namespace careo
{

/// Finds the format by what the bytes hold and reads them. EmptyFile when there are no bytes or
/// the format is plain text and holds none, NotText, FileDamaged, FileEncrypted, ArchiveTooLarge,
/// Cancelled. Any thread.
[[nodiscard]] Result<ReadDocument> readDocument(
    const QByteArray& bytes, const IsCancelled& isCancelled);

} // namespace careo
