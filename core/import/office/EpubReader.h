#pragma once

#include "core/base/Result.h"
#include "core/import/ReadDocument.h"

namespace careo
{

/// Reads an EPUB 2 or 3: the documents of its spine, in their order. Fails as readDocx(). Any
/// thread.
[[nodiscard]] Result<ReadDocument> readEpub(
    const QByteArray& bytes, const IsCancelled& isCancelled);

} // namespace careo
