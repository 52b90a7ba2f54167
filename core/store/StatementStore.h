#pragma once

#include "core/base/Result.h"
#include "core/model/Statement.h"

#include <QList>

namespace careo
{

class Database;

/// What is noted on how claims were made. Thread of its CaseStore. It stays with claims that are
/// taken out, unseen, and is there again when they come back.
class StatementStore
{
public:
    explicit StatementStore(Database& database)
        : m_database(database)
    {
    }

    /// Those of which something is noted, by claim.
    [[nodiscard]] Result<QList<Statement>> all() const;
    /// An empty one when nothing is noted.
    [[nodiscard]] Result<Statement> ofClaim(ClaimId claim) const;
    /// In place of what was noted; the claim counts as changed. NotFound.
    Result<void> set(const Statement& statement);

private:
    [[nodiscard]] Result<QList<Statement>> select(const QString& condition, ClaimId claim) const;

    Database& m_database;
};

} // namespace careo
