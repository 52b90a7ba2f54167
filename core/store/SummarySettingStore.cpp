#include "core/store/SummarySettingStore.h"

#include "core/base/NewUuid.h"
#include "core/store/CaseStore.h"
#include "core/store/Query.h"

namespace careo
{

namespace
{

const QString selectAllSql
    = QStringLiteral("SELECT name, choices FROM summary_setting ORDER BY name");
const QString deleteSql = QStringLiteral("DELETE FROM summary_setting WHERE name = :name");
const QString saveSql
    = QStringLiteral("INSERT INTO summary_setting (uuid, name, choices, changed_at, changed_by) "
                     "VALUES (:uuid, :name, :choices, :at, :by) ON CONFLICT (name) DO UPDATE SET "
                     "choices = excluded.choices, changed_at = excluded.changed_at, "
                     "changed_by = excluded.changed_by");

} // namespace

Result<QList<SummarySetting>> SummarySettingStore::all() const
{
    return Query(m_database, selectAllSql).list<SummarySetting>([](const Query& row) {
        return SummarySetting{row.text(0), row.text(1)};
    });
}

Result<void> SummarySettingStore::save(const SummarySetting& setting)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        return Query(m_database, saveSql)
            .bind(QStringLiteral(":uuid"), newUuid())
            .bind(QStringLiteral(":name"), setting.name)
            .bind(QStringLiteral(":choices"), setting.choices)
            .bind(QStringLiteral(":at"), QDateTime::currentDateTimeUtc())
            .bind(QStringLiteral(":by"), userName())
            .exec();
    });
}

Result<void> SummarySettingStore::remove(const QString& name)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        return Query(m_database, deleteSql).bind(QStringLiteral(":name"), name).execOnRow();
    });
}

} // namespace careo
