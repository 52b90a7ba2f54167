#pragma once

#include "core/import/Duplicates.h"

namespace careo
{

/// The file as it is in the case: stored now, or found there by its digest. With an id it comes
/// back under that id unless it is there.
[[nodiscard]] Result<SourceFile> storedFile(CaseStore& store, const SourceFile& file);

/// Stores each file (once for the same bytes), its articles and how they are linked, all as one
/// action and without regard to duplicates, and gives the items back with their ids. With ids in
/// them the rows come back as they were (redo).
[[nodiscard]] Result<QList<ImportItem>> storeImport(
    CaseStore& store, const QList<ImportItem>& items);

/// Takes an import out again, as one action: its articles with their claims, and the files nothing
/// else comes from.
[[nodiscard]] Result<void> removeImport(CaseStore& store, const QList<ImportItem>& items);

} // namespace careo
