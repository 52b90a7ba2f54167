#include "core/base/WholeFile.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

tl::unexpected<Error> fileFailure(const QSaveFile& file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError
        || file.errorString().contains("No space left"_L1);
    return failure(isFull ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, file.fileName());
}

} // namespace

Result<void> writeWhole(const QString& path, const std::function<Result<void>(QIODevice&)>& write)
{
    // A device or a pipe is no file that could be replaced.
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return failure(ErrorCode::FileNotWritable, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileFailure(file);
    if (auto written = write(file); !written)
        return file.error() == QFileDevice::NoError ? written : fileFailure(file);
    // commit() would not see that the last bytes, still in memory, find no room.
    if (!file.flush() || file.error() != QFileDevice::NoError || !file.commit())
        return fileFailure(file);
    return {};
}

Result<void> writeWhole(const QString& path, const QByteArray& bytes)
{
    return writeWhole(path, [&bytes, &path](QIODevice& file) -> Result<void> {
        if (file.write(bytes) != bytes.size())
            return failure(ErrorCode::FileNotWritable, path);
        return {};
    });
}

} // namespace careo
