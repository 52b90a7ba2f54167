#include "ui/imports/FileReading.h"

#include "core/import/EntryExtraction.h"
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
        const auto take = [&promise, &source](NamedExtraction read) {
            // Of a file in an archive the name says where in it.
            const QString name = read.name == source.name
                ? QFileInfo(source.name).fileName()
                : read.name.sliced(source.name.lastIndexOf(u'/') + 1);
            promise.addResult(ReadSource{name, std::move(read.extraction)});
        };
        if (source.bytes.isEmpty())
            extractEach(source.name, take, isCancelled);
        else
            extractEachOf(source.name, source.bytes, take, isCancelled);
        promise.setProgressValue(++done);
    }
}

} // namespace careo::ui
