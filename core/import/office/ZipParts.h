#pragma once

#include "core/base/Result.h"
#include "core/import/Extraction.h"
#include "core/import/archive/ZipArchive.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace careo
{

using ZipParts = QHash<QString, QByteArray>;

/// The wanted parts of a document that is a ZIP, together at most 256 MiB. Fails as walkZip() does.
[[nodiscard]] Result<ZipParts> readZipParts(
    const QByteArray& bytes, const IsCancelled& isCancelled, const WantsEntry& wants);

/// Where `href` leads from a part in `folder` ("" or ending in "/"): no "..", no fragment, percent
/// signs decoded. A path that would leave the document stays inside it.
[[nodiscard]] QString partPath(const QString& folder, const QString& href);

} // namespace careo
