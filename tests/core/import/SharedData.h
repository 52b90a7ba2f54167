#pragma once

#include <QDir>
#include <QString>

namespace careo::test
{

/// A path in the folder of open data that lies beside the project; the file may be absent.
inline QString sharedData(const QString& path)
{
    QString folder = qEnvironmentVariable("CAREO_SHARED_DATA");
    if (folder.isEmpty())
        folder = QStringLiteral(CAREO_SOURCE_DIR "/../shared/data");
    return QDir::cleanPath(folder + QLatin1Char('/') + path);
}

} // namespace careo::test
