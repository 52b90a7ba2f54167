#pragma once

#include "core/import/EntryExtraction.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <functional>

namespace careo
{

/// Something to import: a file, or bytes that were pasted or dropped.
struct ImportSource {
    QString name; ///< a path, or what pasted bytes are called
    QByteArray bytes; ///< empty for a path
};

/// The files behind `paths`, see inputFiles().
[[nodiscard]] QList<ImportSource> importSources(const QStringList& paths);

/// What readInParallel() tells, always on the calling thread and in the order of the sources.
struct ReadingReceiver {
    /// Each file of a source, see extractEach(); one that was cut short by cancellation does not
    /// come.
    std::function<void(NamedExtraction read)> take;
    /// So many sources were taken in whole.
    std::function<void(qsizetype done)> progress;
};

/// Reads the sources on all cores, not far ahead of what is taken: what waits is bounded in number
/// and in bytes. Gives how many sources were handed over whole, from the first on; fewer than all
/// only when `isCancelled` says so, which is called from several threads.
qsizetype readInParallel(const QList<ImportSource>& sources, const ReadingReceiver& receiver,
    const IsCancelled& isCancelled);

} // namespace careo
