#pragma once

#include "core/base/Result.h"

#include <QString>

namespace careo
{

class Database;

/// 'CARE' in the database's header marks a case file (PRAGMA application_id).
inline constexpr qint32 caseApplicationId = 0x43415245;

/// The version of the case file this program writes (PRAGMA user_version).
[[nodiscard]] int currentCaseVersion();

/// Brings the file from `version` (0 for a new one) to currentCaseVersion(), one transaction per
/// step. A file with anything in it is copied to `copyPath` first.
[[nodiscard]] Result<void> migrate(Database& database, int version, const QString& copyPath);

} // namespace careo
