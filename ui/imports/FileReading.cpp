#include "ui/imports/FileReading.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace careo::ui
{

ImportSource pastedSource(const QByteArray& bytes)
{
    return {QCoreApplication::translate("careo::ui::FileReading", "Pasted text"), bytes};
}

void readSources(QPromise<ReadSource>& promise, const QList<ImportSource>& sources)
{
    promise.setProgressRange(0, static_cast<int>(sources.size()));
    qsizetype position = 0;
    ReadingReceiver receiver;
    receiver.take = [&](NamedExtraction read) {
        const ImportSource& source = sources[position];
        // Of a file in an archive the name says where in it.
        const QString name = read.name == source.name
            ? QFileInfo(source.name).fileName()
            : read.name.sliced(source.name.lastIndexOf(u'/') + 1);
        promise.addResult(ReadSource{name, std::move(read.extraction), source, position});
    };
    receiver.progress = [&](qsizetype done) {
        position = done;
        promise.setProgressValue(static_cast<int>(done));
    };
    readInParallel(sources, receiver, [&promise] { return promise.isCanceled(); });
}

} // namespace careo::ui
