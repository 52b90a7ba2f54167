#pragma once

#include "core/base/Result.h"
#include "core/model/ClaimType.h"
#include "core/model/Cue.h"

#include <QList>
#include <QString>

namespace careo
{

class CaseStore;

/// A claim type with its cues, for a kind of case.
struct SetType {
    ClaimType type; ///< without ids and parent
    QString parent; ///< its name; empty at the top
    QList<Cue> cues;
};

/// A starter set that comes with the program.
struct ClaimSet {
    QString name; ///< "first-case", "attacks", "due-process"
    QString title;
    QList<SetType> types; ///< parents before children
};

/// Those of the program, by name. initResources() must have been called. Any thread.
[[nodiscard]] QList<ClaimSet> claimSets();
/// By its name or title, without regard to case, accents, hyphens and spaces. NotFound.
[[nodiscard]] Result<ClaimSet> findClaimSet(const QString& name);

/// Adds the types the case lacks, by their names, and gives cues to those that have none, as one
/// action. A type that is there keeps what it has. Shortcut keys that are taken are left out.
/// Thread of the store.
[[nodiscard]] Result<void> addClaimSet(CaseStore& store, const ClaimSet& set);

} // namespace careo
