#pragma once

#include "core/base/Result.h"
#include "core/model/ContextEvent.h"

#include <QList>

namespace careo
{

class Database;

/// The context events of a case. Thread of its CaseStore.
class ContextEventStore
{
public:
    explicit ContextEventStore(Database& database)
        : m_database(database)
    {
    }

    /// By date, those that can not be placed last.
    [[nodiscard]] Result<QList<ContextEvent>> all() const;
    /// With a valid id the event comes back under that id. NameEmpty without a title.
    Result<ContextEvent> add(ContextEvent event);
    /// NotFound, NameEmpty.
    Result<void> update(const ContextEvent& event);
    /// NotFound.
    Result<void> remove(ContextEventId id);

private:
    Database& m_database;
};

} // namespace careo
