#pragma once

#include "core/base/Result.h"

#include <QString>

#include <functional>

class QIODevice;

namespace careo
{

/// Writes a file as a whole or not at all: `write` fills the file that takes the place of `path`
/// once it is complete. FileNotWritable, DiskFull, or what `write` reports. Any thread.
[[nodiscard]] Result<void> writeWhole(
    const QString& path, const std::function<Result<void>(QIODevice&)>& write);
/// The same for bytes at hand.
[[nodiscard]] Result<void> writeWhole(const QString& path, const QByteArray& bytes);

} // namespace careo
