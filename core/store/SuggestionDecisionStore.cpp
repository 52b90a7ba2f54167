#include "core/store/SuggestionDecisionStore.h"

#include "core/base/NewUuid.h"
#include "core/store/CaseStore.h"
#include "core/store/Query.h"

namespace careo
{

namespace
{

const QString selectAllSql
    = QStringLiteral("SELECT d.id, d.uuid, a.id, t.id, d.quote, a.language, d.is_accepted, "
                     "d.created_at, d.created_by FROM suggestion_decision d "
                     "JOIN claim_type t ON t.uuid = d.claim_type_uuid "
                     "LEFT JOIN article a ON a.uuid = d.article_uuid ORDER BY d.id");
const QString insertSql
    = QStringLiteral("INSERT INTO suggestion_decision (id, uuid, article_uuid, claim_type_uuid, "
                     "quote, is_accepted, created_at, created_by) "
                     "SELECT :id, :uuid, a.uuid, t.uuid, :quote, :isAccepted, :createdAt, "
                     ":createdBy FROM article a, claim_type t "
                     "WHERE a.id = :article AND t.id = :type");
const QString deleteSql = QStringLiteral("DELETE FROM suggestion_decision WHERE id = :id");

SuggestionDecision fromRow(const Query& row)
{
    return {row.id<SuggestionDecisionId>(0), row.uuid(1), row.id<ArticleId>(2),
        row.id<ClaimTypeId>(3), row.text(4), row.text(5), row.flag(6), row.time(7), row.text(8)};
}

} // namespace

Result<QList<SuggestionDecision>> SuggestionDecisionStore::all() const
{
    return Query(m_database, selectAllSql).list<SuggestionDecision>(fromRow);
}

Result<SuggestionDecision> SuggestionDecisionStore::add(SuggestionDecision decision)
{
    if (decision.uuid.isNull())
        decision.uuid = newUuid();
    if (!decision.createdAt.isValid()) {
        decision.createdAt = QDateTime::currentDateTimeUtc();
        decision.createdBy = userName();
    }
    decision.quote = decision.quote.simplified();
    return inTransaction(m_database, [&]() -> Result<SuggestionDecision> {
        Query query(m_database, insertSql);
        query.bind(QStringLiteral(":id"), decision.id)
            .bind(QStringLiteral(":uuid"), decision.uuid)
            .bind(QStringLiteral(":article"), decision.article)
            .bind(QStringLiteral(":type"), decision.type)
            .bind(QStringLiteral(":quote"), decision.quote)
            .bind(QStringLiteral(":isAccepted"), QVariant(decision.isAccepted ? 1 : 0))
            .bind(QStringLiteral(":createdAt"), decision.createdAt)
            .bind(QStringLiteral(":createdBy"), decision.createdBy);
        if (auto added = query.execOnRow(); !added)
            return tl::unexpected(added.error());
        decision.id = SuggestionDecisionId(query.lastInsertId());
        m_database.pending().suggestionDecisions = true;
        return decision;
    });
}

Result<void> SuggestionDecisionStore::remove(SuggestionDecisionId id)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        m_database.pending().suggestionDecisions = true;
        return Query(m_database, deleteSql).bind(QStringLiteral(":id"), id).execOnRow();
    });
}

} // namespace careo
