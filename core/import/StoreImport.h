#pragma once

#include "core/base/Progress.h"
#include "core/import/Duplicates.h"

namespace careo
{

/// The file as it is in the case: stored now, or found there by its digest. With an id it comes
/// back under that id unless it is there.
[[nodiscard]] Result<SourceFile> storedFile(CaseStore& store, const SourceFile& file);

/// What an import left in the case.
struct StoredImport {
    QList<ArticleId> articles;
    QList<SourceFileId> files; ///< stored by it, or used again
    QList<TextCopy> appearances; ///< links of articles added as another appearance
};

/// Stores each file (once for the same bytes), its articles and how they are linked, all as one
/// action and without regard to duplicates, and gives the items back with their ids. With ids in
/// them the rows come back as they were (redo). Progress is in items. Cancelled.
[[nodiscard]] Result<QList<ImportItem>> storeImport(
    CaseStore& store, const QList<ImportItem>& items, const Progress& progress = {});

/// Takes an import out again, as one action: its articles with their claims, and the files nothing
/// else comes from. Gives all of it, to be stored again. Progress is in articles read and removed.
/// Cancelled.
[[nodiscard]] Result<QList<ImportItem>> takeOutImport(
    CaseStore& store, const StoredImport& import, const Progress& progress = {});

} // namespace careo
