#pragma once

#include "core/base/Result.h"
#include "core/model/ClaimLink.h"

#include <QList>

namespace careo
{

class Database;

/// The links between the claims of a case. Thread of its CaseStore. A link stays with claims that
/// are taken out, unseen, and is there again when they come back.
class ClaimLinkStore
{
public:
    explicit ClaimLinkStore(Database& database)
        : m_database(database)
    {
    }

    /// Those between claims of the case, in the order they were made.
    [[nodiscard]] Result<QList<ClaimLink>> all() const;
    /// From the claim or to it.
    [[nodiscard]] Result<QList<ClaimLink>> ofClaim(ClaimId claim) const;

    /// With a valid id the link comes back under that id. NotFound for a claim that is not there
    /// and for a link of a claim to itself.
    Result<ClaimLink> add(ClaimLink link);
    /// NotFound.
    Result<void> remove(const ClaimLink& link);

private:
    Database& m_database;
};

} // namespace careo
