#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace careo
{

struct PackagePart {
    QString name; ///< path within the package, with slashes
    QByteArray bytes;
    bool isCompressed = true;
};

/// The parts as a ZIP file (PKWARE APPNOTE 6.3, without ZIP64: below 4 GB) in their order. The same
/// parts give the same bytes; all are dated 1 January 1980. No extra fields, as OpenDocument asks
/// for its first part.
[[nodiscard]] QByteArray toZip(const QList<PackagePart>& parts);

} // namespace careo
