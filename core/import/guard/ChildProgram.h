#pragma once

#include "core/base/Result.h"
#include "core/import/Extraction.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>

namespace careo
{

/// A program that is given bytes and answers with bytes.
struct ChildProgram {
    QString program; ///< a path
    QStringList arguments;
    std::chrono::milliseconds timeLimit;
    qint64 memoryLimit; ///< of its address space, in bytes
};

/// Starts it, writes `input` to its standard input and gives back what it printed; it is killed
/// when it goes beyond a limit, when `isCancelled` says so, and when this process ends. NotFound
/// when it can not be started, GivenUp when the time is over, FileDamaged when it failed over the
/// input, Cancelled. Any thread; waits without an event loop.
[[nodiscard]] Result<QByteArray> runChild(
    const ChildProgram& child, const QByteArray& input, const IsCancelled& isCancelled);

} // namespace careo
