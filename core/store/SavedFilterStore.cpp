#include "core/store/SavedFilterStore.h"

#include "core/base/Folding.h"
#include "core/base/NewUuid.h"
#include "core/store/CaseStore.h"
#include "core/store/FilterJson.h"
#include "core/store/Query.h"

namespace careo
{

namespace
{

const QString selectAllSql
    = QStringLiteral("SELECT id, uuid, name, filter, created_at, created_by FROM saved_filter "
                     "ORDER BY name_folded, id");
const QString insertSql = QStringLiteral(
    "INSERT INTO saved_filter (id, uuid, name, name_folded, filter, created_at, created_by) "
    "VALUES (:id, :uuid, :name, :nameFolded, :filter, :createdAt, :createdBy)");
const QString updateSql = QStringLiteral("UPDATE saved_filter SET name = :name, "
                                         "name_folded = :nameFolded, filter = :filter "
                                         "WHERE id = :id");
const QString deleteSql = QStringLiteral("DELETE FROM saved_filter WHERE id = :id");

SavedFilter fromRow(const Query& row)
{
    return {row.id<SavedFilterId>(0), row.uuid(1), row.text(2), filterFromJson(row.text(3)),
        row.time(4), row.text(5)};
}

Query& bindFilter(Query& query, const SavedFilter& filter)
{
    return query.bind(QStringLiteral(":id"), filter.id)
        .bind(QStringLiteral(":name"), filter.name.simplified())
        .bind(QStringLiteral(":nameFolded"), folded(filter.name))
        .bind(QStringLiteral(":filter"), filterToJson(filter.filter));
}

} // namespace

Result<QList<SavedFilter>> SavedFilterStore::all() const
{
    return Query(m_database, selectAllSql).list<SavedFilter>(fromRow);
}

Result<SavedFilter> SavedFilterStore::add(SavedFilter filter)
{
    if (filter.name.simplified().isEmpty())
        return failure(ErrorCode::NameEmpty);
    if (filter.uuid.isNull())
        filter.uuid = newUuid();
    if (!filter.createdAt.isValid()) {
        filter.createdAt = QDateTime::currentDateTimeUtc();
        filter.createdBy = userName();
    }
    return inTransaction(m_database, [&]() -> Result<SavedFilter> {
        Query query(m_database, insertSql);
        bindFilter(query, filter)
            .bind(QStringLiteral(":uuid"), filter.uuid)
            .bind(QStringLiteral(":createdAt"), filter.createdAt)
            .bind(QStringLiteral(":createdBy"), filter.createdBy);
        if (auto added = query.exec(); !added)
            return tl::unexpected(added.error());
        filter.id = SavedFilterId(query.lastInsertId());
        m_database.pending().savedFilters = true;
        return filter;
    });
}

Result<void> SavedFilterStore::update(const SavedFilter& filter)
{
    if (filter.name.simplified().isEmpty())
        return failure(ErrorCode::NameEmpty);
    return inTransaction(m_database, [&]() -> Result<void> {
        Query query(m_database, updateSql);
        m_database.pending().savedFilters = true;
        return bindFilter(query, filter).execOnRow();
    });
}

Result<void> SavedFilterStore::remove(SavedFilterId id)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        m_database.pending().savedFilters = true;
        return Query(m_database, deleteSql).bind(QStringLiteral(":id"), id).execOnRow();
    });
}

} // namespace careo
