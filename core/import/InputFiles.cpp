#include "core/import/InputFiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

/// The folder of pictures and scripts that a browser puts beside a page it saved.
bool isPartOfPage(const QString& folder)
{
    static const QRegularExpression parts(
        u"^(.+?)(?:_files|\\.files|_archivos|_fichiers|[-_]Dateien|_ficheiros|_arquivos|_file)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QFileInfo info(folder);
    const QRegularExpressionMatch match = parts.match(info.fileName());
    if (!match.hasMatch())
        return false;
    const QString page = info.dir().filePath(match.captured(1));
    return QFileInfo::exists(page + u".html"_s) || QFileInfo::exists(page + u".htm"_s)
        || QFileInfo::exists(page + u".xhtml"_s);
}

/// What is in `folder` without the parts of saved pages, by path.
QStringList filesIn(const QString& folder)
{
    QStringList files;
    QStringList open{folder};
    while (!open.isEmpty()) {
        QDirIterator entries(open.takeLast(), QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
        while (entries.hasNext()) {
            const QString path = entries.next();
            const QFileInfo entry = entries.fileInfo();
            if (!entry.isDir())
                files << path;
            else if (!entry.isSymLink() && !isPartOfPage(path))
                open << path;
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

QStringList inputFiles(const QStringList& paths)
{
    QStringList files;
    for (const QString& path : paths) {
        if (QFileInfo(path).isDir() && QFileInfo(path).isReadable())
            files << filesIn(path);
        else
            files << path;
    }
    return files;
}

} // namespace careo
