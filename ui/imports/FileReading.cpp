#include "ui/imports/FileReading.h"

#include "core/import/InputFiles.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace careo::ui
{

ImportSource ImportSource::pasted(const QByteArray& bytes)
{
    return {QCoreApplication::translate("careo::ui::FileReading", "Pasted text"), bytes};
}

QList<ImportSource> importSources(const QStringList& paths)
{
    QList<ImportSource> sources;
    for (const QString& file : inputFiles(paths))
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
