#pragma once

#include "core/base/Result.h"
#include "core/model/ClaimType.h"

#include <QHash>
#include <QList>

namespace careo
{

class Database;

/// The claim types of a case. Thread of its CaseStore. Names are unique among the children of one
/// parent, without regard to case or accents; a key belongs to one type at most (the last one
/// given it takes it from the other).
class ClaimTypeStore
{
public:
    explicit ClaimTypeStore(Database& database)
        : m_database(database)
    {
    }

    /// Parents before children, siblings by position.
    [[nodiscard]] Result<QList<ClaimType>> all() const;
    /// Claims of each type itself, without its children; types without claims are absent.
    [[nodiscard]] Result<QHash<ClaimTypeId, int>> claimCounts() const;

    /// With a valid id the type comes back under that id. NameEmpty, NameTaken.
    Result<ClaimType> add(ClaimType type);
    /// NotFound, NameEmpty, NameTaken; NotFound too for a parent within its own subtree.
    Result<void> update(const ClaimType& type);
    /// TypeInUse while it has claims or child types.
    Result<void> remove(ClaimTypeId id);
    /// Moves the claims and child types of `from` to `into` and removes `from`; returns the
    /// claims that moved, so that a split can undo it.
    Result<QList<ClaimId>> merge(ClaimTypeId from, ClaimTypeId into);

private:
    [[nodiscard]] Result<void> checkName(const ClaimType& type) const;

    Database& m_database;
};

} // namespace careo
