#pragma once

#include "core/base/Result.h"
#include "core/import/Extraction.h"

#include <QByteArray>
#include <QString>

namespace careo
{

/// All bytes of a file. FileNotFound, FileNotReadable, FileTooLarge, Cancelled. Any thread.
[[nodiscard]] Result<QByteArray> readFileBytes(const QString& path, const IsCancelled& isCancelled);

} // namespace careo
