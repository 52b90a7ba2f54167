#pragma once

#include "core/import/ParallelReading.h"

#include <QPromise>
#include <QStringList>

namespace careo::ui
{

/// Bytes that were pasted or dropped.
[[nodiscard]] ImportSource pastedSource(const QByteArray& bytes);

/// One file, read; or why it could not be.
struct ReadSource {
    QString name; ///< without its folder
    Result<Extraction> extraction;
    ImportSource source = {}; ///< what it was read from, to try again
    qsizetype position = 0; ///< of the source among all
};

/// Reads them on several threads, for a Job; results come in the order of the sources.
void readSources(QPromise<ReadSource>& promise, const QList<ImportSource>& sources);

} // namespace careo::ui
