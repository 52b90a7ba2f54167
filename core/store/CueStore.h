#pragma once

#include "core/base/Result.h"
#include "core/model/Cue.h"
#include "core/model/Ids.h"

#include <QHash>
#include <QList>

namespace careo
{

class Database;

/// The cues of claim types. Thread of its CaseStore. They stay with types that are taken out,
/// unseen, and are there again when these come back.
class CueStore
{
public:
    explicit CueStore(Database& database)
        : m_database(database)
    {
    }

    /// By type, each in its order.
    [[nodiscard]] Result<QHash<ClaimTypeId, QList<Cue>>> all() const;
    /// In place of those the type had; claim types count as changed. NotFound; QueryInvalid for an
    /// expression that can not be understood.
    Result<void> set(ClaimTypeId type, const QList<Cue>& cues);

private:
    Database& m_database;
};

} // namespace careo
