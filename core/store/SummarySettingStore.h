#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>

namespace careo
{

class Database;

/// Choices for the summary under a name, in the words of core/summary. The empty name holds what
/// was chosen last.
struct SummarySetting {
    QString name;
    QString choices; ///< JSON

    bool operator==(const SummarySetting&) const = default;
};

/// The choices for summaries that a case remembers. Writing them changes nothing of the case's
/// content, so nothing is signalled. Thread of its CaseStore.
class SummarySettingStore
{
public:
    explicit SummarySettingStore(Database& database)
        : m_database(database)
    {
    }

    /// By name.
    [[nodiscard]] Result<QList<SummarySetting>> all() const;
    /// In place of what the name held.
    Result<void> save(const SummarySetting& setting);
    /// NotFound.
    Result<void> remove(const QString& name);

private:
    Database& m_database;
};

} // namespace careo
