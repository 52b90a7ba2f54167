#pragma once

#include "core/import/CaseImport.h"
#include "core/store/CaseStore.h"

#include <QPromise>

#include <atomic>
#include <memory>

namespace careo::ui
{

/// An article of an import, or a file of it without text, that is there already, as it is shown.
struct DuplicateRow {
    Duplicate place;
    bool isFile = false; ///< without text
    QString title; ///< of the file, its name
    QString outlet;
    EdtfDate published;
    QString file;
    bool isInCase = false; ///< else what it repeats comes earlier in the same import
    QString otherTitle; ///< what it repeats
    QString otherOutlet;
    EdtfDate otherPublished;
    QString otherFile; ///< within the import
    DuplicateChoice choice = DuplicateChoice::Skip;
};

/// A case as the window has it open, to be opened again.
struct CasePlace {
    QString path;
    CaseStore::Access access = CaseStore::Access::ReadWrite;
};

/// The parts of an import that look at the case, for a Job: each opens it in its own thread.

void findDuplicateRows(QPromise<Result<QList<DuplicateRow>>>& promise, const CasePlace& place,
    const QList<ImportItem>& items);

/// Gives its result also when it is stopped, which is what `isStopped` is for.
void storeForWindow(QPromise<ImportOutcome>& promise, const CasePlace& place,
    const QList<ImportItem>& items, const std::shared_ptr<std::atomic_bool>& isStopped);

} // namespace careo::ui
