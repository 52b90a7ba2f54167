#pragma once

#include "core/import/Extraction.h"

#include <QPromise>
#include <QStringList>

namespace careo::ui
{

/// Something to import: a file, or bytes that were pasted or dropped.
struct ImportSource {
    QString name; ///< a path, or what pasted bytes are called
    QByteArray bytes; ///< empty for a path

    [[nodiscard]] static ImportSource pasted(const QByteArray& bytes);
};

/// One source, read; or why it could not be.
struct ReadSource {
    QString name; ///< without its folder
    Result<Extraction> extraction;
};

/// The files behind `paths`, see inputFiles().
[[nodiscard]] QList<ImportSource> importSources(const QStringList& paths);

/// Reads each in turn, for a Job; looks for cancellation within each.
void readSources(QPromise<ReadSource>& promise, const QList<ImportSource>& sources);

} // namespace careo::ui
