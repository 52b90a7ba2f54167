#include "core/store/ContextEventStore.h"

#include "core/base/NewUuid.h"
#include "core/store/CaseStore.h"
#include "core/store/Query.h"

namespace careo
{

namespace
{

const QString selectAllSql = QStringLiteral(
    "SELECT id, uuid, title, event_date, note, created_at, created_by FROM context_event "
    "ORDER BY event_first IS NULL, event_first, event_last, id");
const QString insertSql = QStringLiteral(
    "INSERT INTO context_event (id, uuid, title, event_date, event_first, event_last, note, "
    "created_at, created_by) VALUES (:id, :uuid, :title, :date, :first, :last, :note, "
    ":createdAt, :createdBy)");
const QString updateSql = QStringLiteral(
    "UPDATE context_event SET title = :title, event_date = :date, event_first = :first, "
    "event_last = :last, note = :note WHERE id = :id");
const QString deleteSql = QStringLiteral("DELETE FROM context_event WHERE id = :id");

ContextEvent fromRow(const Query& row)
{
    ContextEvent event;
    event.id = row.id<ContextEventId>(0);
    event.uuid = row.uuid(1);
    event.title = row.text(2);
    event.date = row.date(3);
    event.note = row.text(4);
    event.createdAt = row.time(5);
    event.createdBy = row.text(6);
    return event;
}

Query& bindEvent(Query& query, const ContextEvent& event)
{
    return query.bind(QStringLiteral(":id"), event.id)
        .bind(QStringLiteral(":title"), event.title.simplified())
        .bind(QStringLiteral(":date"), event.date.toString())
        .bind(QStringLiteral(":first"), firstDayNumber(event.date))
        .bind(QStringLiteral(":last"), lastDayNumber(event.date))
        .bind(QStringLiteral(":note"), event.note);
}

} // namespace

Result<QList<ContextEvent>> ContextEventStore::all() const
{
    return Query(m_database, selectAllSql).list<ContextEvent>(fromRow);
}

Result<ContextEvent> ContextEventStore::add(ContextEvent event)
{
    if (event.title.simplified().isEmpty())
        return failure(ErrorCode::NameEmpty);
    if (event.uuid.isNull())
        event.uuid = newUuid();
    if (!event.createdAt.isValid()) {
        event.createdAt = QDateTime::currentDateTimeUtc();
        event.createdBy = userName();
    }
    return inTransaction(m_database, [&]() -> Result<ContextEvent> {
        Query query(m_database, insertSql);
        bindEvent(query, event)
            .bind(QStringLiteral(":uuid"), event.uuid)
            .bind(QStringLiteral(":createdAt"), event.createdAt)
            .bind(QStringLiteral(":createdBy"), event.createdBy);
        if (auto added = query.exec(); !added)
            return tl::unexpected(added.error());
        event.id = ContextEventId(query.lastInsertId());
        m_database.pending().contextEvents = true;
        return event;
    });
}

Result<void> ContextEventStore::update(const ContextEvent& event)
{
    if (event.title.simplified().isEmpty())
        return failure(ErrorCode::NameEmpty);
    return inTransaction(m_database, [&]() -> Result<void> {
        Query query(m_database, updateSql);
        m_database.pending().contextEvents = true;
        return bindEvent(query, event).execOnRow();
    });
}

Result<void> ContextEventStore::remove(ContextEventId id)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        m_database.pending().contextEvents = true;
        return Query(m_database, deleteSql).bind(QStringLiteral(":id"), id).execOnRow();
    });
}

} // namespace careo
