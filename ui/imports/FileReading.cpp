#include "ui/imports/FileReading.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace careo::ui
{

ImportSource ImportSource::pasted(const QByteArray& bytes)
{
    return {QCoreApplication::translate("careo::ui::FileReading", "Pasted text"), bytes};
}

QList<ImportSource> importSources(const QStringList& paths)
{
    QStringList files;
    for (const QString& path : paths) {
        // A folder that may not be listed is kept, so that reading it says so.
        if (!QFileInfo(path).isDir() || !QFileInfo(path).isReadable()) {
            files << path;
            continue;
        }
        QStringList found;
        QDirIterator entries(path, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext())
            found << entries.next();
        std::sort(found.begin(), found.end());
        files << found;
    }
    QList<ImportSource> sources;
    for (const QString& file : files)
        sources << ImportSource{file, {}};
    return sources;
}

void readSources(QPromise<ReadSource>& promise, const QList<ImportSource>& sources)
{
    promise.setProgressRange(0, static_cast<int>(sources.size()));
    const IsCancelled isCancelled = [&promise] { return promise.isCanceled(); };
    int done = 0;
    for (const ImportSource& source : sources) {
        if (promise.isCanceled())
            return;
        auto extraction = source.bytes.isEmpty()
            ? extractFile(source.name, isCancelled)
            : extractBytes(source.name, source.bytes, isCancelled);
        promise.addResult(ReadSource{QFileInfo(source.name).fileName(), std::move(extraction)});
        promise.setProgressValue(++done);
    }
}

} // namespace careo::ui
