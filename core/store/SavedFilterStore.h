#pragma once

#include "core/base/Result.h"
#include "core/model/SavedFilter.h"

#include <QList>

namespace careo
{

class Database;

/// The filters kept in a case. Thread of its CaseStore.
class SavedFilterStore
{
public:
    explicit SavedFilterStore(Database& database)
        : m_database(database)
    {
    }

    /// By name.
    [[nodiscard]] Result<QList<SavedFilter>> all() const;
    /// With a valid id the filter comes back under that id. NameEmpty.
    Result<SavedFilter> add(SavedFilter filter);
    /// NotFound, NameEmpty.
    Result<void> update(const SavedFilter& filter);
    /// NotFound.
    Result<void> remove(SavedFilterId id);

private:
    Database& m_database;
};

} // namespace careo
