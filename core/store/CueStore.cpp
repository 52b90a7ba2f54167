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
const QString deleteSql = QStringLiteral("DELETE FROM cue WHERE claim_type_uuid = :uuid");
const QString insertSql
    = QStringLiteral("INSERT INTO cue (claim_type_uuid, position, expression, weight, language) "
                     "VALUES (:uuid, :position, :expression, :weight, :language)");

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
        const auto cleared
            = Query(m_database, deleteSql).bind(QStringLiteral(":uuid"), *uuid).exec();
        if (!cleared)
            return cleared;
        Query insert(m_database, insertSql);
        for (qsizetype i = 0; i < cues.size(); ++i) {
            insert.bind(QStringLiteral(":uuid"), *uuid)
                .bind(QStringLiteral(":position"), QVariant(i))
                .bind(QStringLiteral(":expression"), cues[i].expression.simplified())
                .bind(QStringLiteral(":weight"), QVariant(cues[i].weight))
                .bind(QStringLiteral(":language"), cues[i].language);
            if (auto done = insert.exec(); !done)
                return done;
        }
        m_database.pending().claimTypes = true;
        return {};
    });
}

} // namespace careo
