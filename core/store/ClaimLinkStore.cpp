#include "core/store/ClaimLinkStore.h"

#include "core/base/NewUuid.h"
#include "core/store/CaseStore.h"
#include "core/store/Query.h"

namespace careo
{

namespace
{

// By UUID, for an id may be given anew once its claim is gone.
const QString selectSql
    = QStringLiteral("SELECT l.id, l.uuid, f.id, t.id, l.kind, l.created_at, l.created_by "
                     "FROM claim_link l JOIN claim f ON f.uuid = l.from_uuid "
                     "JOIN claim t ON t.uuid = l.to_uuid %1 ORDER BY l.id");
const QString selectAllSql = selectSql.arg(QString());
const QString selectOfClaimSql = selectSql.arg(QStringLiteral("WHERE f.id = :id OR t.id = :id"));
const QString insertSql = QStringLiteral(
    "INSERT INTO claim_link (id, uuid, from_uuid, to_uuid, kind, created_at, created_by) "
    "SELECT :id, :uuid, f.uuid, t.uuid, :kind, :createdAt, :createdBy FROM claim f, claim t "
    "WHERE f.id = :from AND t.id = :to AND f.id <> t.id");
const QString deleteSql = QStringLiteral("DELETE FROM claim_link WHERE id = :id");
const QString selectArticlesSql
    = QStringLiteral("SELECT id, article_id FROM claim WHERE id = :from OR id = :to ORDER BY id");

ClaimLink fromRow(const Query& row)
{
    ClaimLink link;
    link.id = row.id<ClaimLinkId>(0);
    link.uuid = row.uuid(1);
    link.from = row.id<ClaimId>(2);
    link.to = row.id<ClaimId>(3);
    link.kind = linkKindFromKey(row.text(4)).value_or(LinkKind::Supports);
    link.createdAt = row.time(5);
    link.createdBy = row.text(6);
    return link;
}

/// Both claims count as changed: what is said of them did.
Result<void> noteClaims(Database& database, const ClaimLink& link)
{
    ChangeSet& changes = database.pending();
    const auto claims = Query(database, selectArticlesSql)
                            .bind(QStringLiteral(":from"), link.from)
                            .bind(QStringLiteral(":to"), link.to)
                            .list<ClaimId>([&changes](const Query& row) {
                                const auto id = row.id<ClaimId>(0);
                                noteChanged(changes.claimsAdded, changes.claimsChanged, id);
                                changes.claimArticles.insert(row.id<ArticleId>(1));
                                return id;
                            });
    if (!claims)
        return tl::unexpected(claims.error());
    return {};
}

} // namespace

Result<QList<ClaimLink>> ClaimLinkStore::all() const
{
    return Query(m_database, selectAllSql).list<ClaimLink>(fromRow);
}

Result<QList<ClaimLink>> ClaimLinkStore::ofClaim(ClaimId claim) const
{
    return Query(m_database, selectOfClaimSql)
        .bind(QStringLiteral(":id"), claim)
        .list<ClaimLink>(fromRow);
}

Result<ClaimLink> ClaimLinkStore::add(ClaimLink link)
{
    if (link.uuid.isNull())
        link.uuid = newUuid();
    if (!link.createdAt.isValid()) {
        link.createdAt = QDateTime::currentDateTimeUtc();
        link.createdBy = userName();
    }
    return inTransaction(m_database, [&]() -> Result<ClaimLink> {
        Query insert(m_database, insertSql);
        insert.bind(QStringLiteral(":id"), link.id)
            .bind(QStringLiteral(":uuid"), link.uuid)
            .bind(QStringLiteral(":from"), link.from)
            .bind(QStringLiteral(":to"), link.to)
            .bind(QStringLiteral(":kind"), toKey(link.kind))
            .bind(QStringLiteral(":createdAt"), link.createdAt)
            .bind(QStringLiteral(":createdBy"), link.createdBy);
        if (auto done = insert.execOnRow(); !done)
            return tl::unexpected(done.error());
        link.id = ClaimLinkId(insert.lastInsertId());
        if (auto noted = noteClaims(m_database, link); !noted)
            return tl::unexpected(noted.error());
        return link;
    });
}

Result<void> ClaimLinkStore::remove(const ClaimLink& link)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto done
            = Query(m_database, deleteSql).bind(QStringLiteral(":id"), link.id).execOnRow();
        return done ? noteClaims(m_database, link) : done;
    });
}

} // namespace careo
