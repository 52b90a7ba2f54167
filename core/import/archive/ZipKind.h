#pragma once

#include "core/import/archive/ZipArchive.h"

namespace careo
{

/// What a ZIP is by what lies in it.
enum class ZipKind {
    Files, ///< nothing but a wrapper around files
    Docx,
    Odt,
    Epub,
    OtherDocument, ///< a spreadsheet, slides and the like
};

/// Looks at names and at the few bytes that tell the kind. Fails as walkZip() does.
[[nodiscard]] Result<ZipKind> zipKind(const QByteArray& bytes, const IsCancelled& isCancelled);

} // namespace careo
