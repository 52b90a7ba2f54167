#pragma once

#include "core/import/ImportWriter.h"
#include "core/import/ParallelReading.h"

#include <functional>

namespace careo
{

class CaseStore;

/// Of `total` things to import so many are done.
using ImportProgress = std::function<void(qsizetype done, qsizetype total)>;

/// Imports the sources as they are proposed: read on all cores, stored on the calling thread, which
/// must be the store's. What was committed stays when it is cancelled or storing fails, and what
/// was not reached is named. `isCancelled` is called from several threads.
[[nodiscard]] ImportOutcome importIntoCase(CaseStore& store, const QList<ImportSource>& sources,
    DuplicateChoice choice, const ImportProgress& progress = {},
    const IsCancelled& isCancelled = {});

/// Stores what was read and decided before; in other respects the same.
[[nodiscard]] ImportOutcome storeItems(CaseStore& store, const QList<ImportItem>& items,
    DuplicateChoice choice, const ImportProgress& progress = {},
    const IsCancelled& isCancelled = {});

} // namespace careo
