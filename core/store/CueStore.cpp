#include "core/store/CueStore.h"

#include "core/model/TextQuery.h"
#include "core/store/Query.h"

namespace careo
{

namespace
{

// By UUID, for an id may be given anew once its type is gone.
const QString selectSql
    = QStringLiteral("SELECT t.id, c.expression, c.weight, c.language FROM cue c "
                     "JOIN claim_type t ON t.uuid = c.claim_type_uuid "
                     "ORDER BY t.id, c.position");
const QString selectUuidSql = QStringLiteral("SELECT uuid FROM claim_type WHERE id = :type");
const QString deleteSql
    = QStringLiteral("DELETE FROM cue WHERE claim_type_uuid = :uuid AND position >= :position");
const QString isStoredSql = QStringLiteral(
    "SELECT count(*) FROM cue WHERE claim_type_uuid = :uuid AND position = :position "
    "AND expression = :expression AND weight = :weight AND language = :language");
const QString insertSql
    = QStringLiteral("INSERT INTO cue (claim_type_uuid, position, expression, weight, language) "
                     "VALUES (:uuid, :position, :expression, :weight, :language)");

Query& bindCue(Query& query, const QUuid& type, const QList<Cue>& cues, qsizetype place)
{
    return query.bind(QStringLiteral(":uuid"), type)
        .bind(QStringLiteral(":position"), QVariant(place))
        .bind(QStringLiteral(":expression"), cues[place].expression.simplified())
        .bind(QStringLiteral(":weight"), QVariant(cues[place].weight))
        .bind(QStringLiteral(":language"), cues[place].language);
}

/// How many of the first cues are stored already: they are not told as new in the history.
Result<qsizetype> countOfSame(const Database& database, const QUuid& type, const QList<Cue>& cues)
{
    Query isStored(database, isStoredSql);
    for (qsizetype i = 0; i < cues.size(); ++i) {
        const auto found = bindCue(isStored, type, cues, i).one<bool>([](const Query& row) {
            return row.flag(0);
        });
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return i;
    }
    return cues.size();
}

} // namespace

Result<QHash<ClaimTypeId, QList<Cue>>> CueStore::all() const
{
    QHash<ClaimTypeId, QList<Cue>> cues;
    const auto read = Query(m_database, selectSql).list<ClaimTypeId>([&cues](const Query& row) {
        const auto type = row.id<ClaimTypeId>(0);
        cues[type] << Cue{row.text(1), row.real(2), row.text(3)};
        return type;
    });
    if (!read)
        return tl::unexpected(read.error());
    return cues;
}

Result<void> CueStore::set(ClaimTypeId type, const QList<Cue>& cues)
{
    for (const Cue& cue : cues) {
        if (const auto query = TextQuery::parse(cue.expression); !query)
            return tl::unexpected(query.error());
    }
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto uuid = Query(m_database, selectUuidSql)
                              .bind(QStringLiteral(":type"), type)
                              .one<QUuid>([](const Query& row) { return row.uuid(0); });
        if (!uuid)
            return tl::unexpected(uuid.error());
        const auto same = countOfSame(m_database, *uuid, cues);
        if (!same)
            return tl::unexpected(same.error());
        const auto cleared = Query(m_database, deleteSql)
                                 .bind(QStringLiteral(":uuid"), *uuid)
                                 .bind(QStringLiteral(":position"), QVariant(*same))
                                 .exec();
        if (!cleared)
            return cleared;
        Query insert(m_database, insertSql);
        for (qsizetype i = *same; i < cues.size(); ++i) {
            if (auto done = bindCue(insert, *uuid, cues, i).exec(); !done)
                return done;
        }
        m_database.pending().claimTypes = true;
        return {};
    });
}

} // namespace careo
