#include "core/import/FileBytes.h"

#include <QFile>
#include <QFileInfo>

namespace careo
{

namespace
{

constexpr qint64 pieceSize = 4 * 1024 * 1024;

Result<QByteArray> readBytes(QFile& file, const IsCancelled& isCancelled)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(file.size()));
    while (!file.atEnd()) {
        if (isCancelled && isCancelled())
            return failure(ErrorCode::Cancelled);
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty())
            break;
        bytes += piece;
        if (bytes.size() > maximumFileSize)
            return failure(ErrorCode::FileTooLarge, file.fileName());
    }
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileNotReadable, file.fileName());
    return bytes;
}

} // namespace

Result<QByteArray> readFileBytes(const QString& path, const IsCancelled& isCancelled)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        const QFileInfo folder(info.path());
        const bool isHidden = folder.isDir() && !folder.isExecutable();
        return failure(isHidden ? ErrorCode::FileNotReadable : ErrorCode::FileNotFound, path);
    }
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, path);
    if (file.size() > maximumFileSize)
        return failure(ErrorCode::FileTooLarge, path);
    return readBytes(file, isCancelled);
}

} // namespace careo
