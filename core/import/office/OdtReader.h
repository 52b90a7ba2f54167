#pragma once

#include "core/base/Result.h"
#include "core/import/ReadDocument.h"

namespace careo
{

/// Reads an OpenDocument text (ISO/IEC 26300): paragraphs, headings, tables cell by cell, notes
/// after the text; comments and deleted text are left out. Fails as readDocx(). Any thread.
[[nodiscard]] Result<ReadDocument> readOdt(const QByteArray& bytes, const IsCancelled& isCancelled);

} // namespace careo
