#include "core/import/InputFiles.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace careo
{

QStringList inputFiles(const QStringList& paths)
{
    QStringList files;
    for (const QString& path : paths) {
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
    return files;
}

} // namespace careo
