#pragma once

#include "core/model/Ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

namespace careo
{

/// The imported bytes, kept unchanged in the case.
struct SourceFile {
    SourceFileId id;
    QUuid uuid;
    QString name; ///< file name without its folder; "Pasted text" and the like for a paste
    QString mediaType; ///< "text/plain", "text/html" ...
    QString encoding; ///< IANA name of the encoding the text was read with
    QByteArray sha256; ///< 32 bytes, of `bytes`
    QByteArray bytes;
    QDateTime importedAt; ///< UTC
    QString importedBy;

    bool operator==(const SourceFile&) const = default;
};

} // namespace careo
