#include "core/store/ClaimStore.h"

#include "core/base/NewUuid.h"
#include "core/store/CaseStore.h"
#include "core/store/ClaimColumns.h"
#include "core/store/Query.h"

namespace careo
{

namespace
{

const QString selectOneSql
    = QStringLiteral("SELECT %1 FROM claim c WHERE c.id = :id").arg(claimColumns());
const QString selectOfArticleSql
    = QStringLiteral("SELECT %1 FROM claim c WHERE c.article_id = :article "
                     "ORDER BY c.passage_start, c.passage_end, c.id")
          .arg(claimColumns());
const QString selectOfTypeSql
    = QStringLiteral("SELECT %1 FROM claim c WHERE c.claim_type_id = :type "
                     "ORDER BY c.article_id, c.passage_start, c.passage_end, c.id")
          .arg(claimColumns());
const QString selectTextSql = QStringLiteral("SELECT text FROM article WHERE id = :article");
const QString insertSql = QStringLiteral(
    "INSERT INTO claim (id, uuid, article_id, claim_type_id, passage_start, passage_end, quote, "
    "prefix, suffix, anchor, speaker, stance, event_date, event_first, event_last, note, status, "
    "created_at, created_by, changed_at, changed_by) VALUES (:id, :uuid, :article, :type, :start, "
    ":end, :quote, :prefix, :suffix, :anchor, :speaker, :stance, :eventDate, :eventFirst, "
    ":eventLast, :note, :status, :createdAt, :createdBy, :changedAt, :changedBy)");
const QString updateSql = QStringLiteral(
    "UPDATE claim SET claim_type_id = :type, passage_start = :start, passage_end = :end, "
    "quote = :quote, prefix = :prefix, suffix = :suffix, anchor = :anchor, speaker = :speaker, "
    "stance = :stance, event_date = :eventDate, event_first = :eventFirst, "
    "event_last = :eventLast, note = :note, status = :status, changed_at = :changedAt, "
    "changed_by = :changedBy WHERE id = :id");
const QString deleteSql = QStringLiteral("DELETE FROM claim WHERE id = :id");
const QString selectAnchorsSql
    = QStringLiteral("SELECT anchor, count(*) FROM claim GROUP BY anchor ORDER BY anchor");
const QString selectSpeakersSql
    = QStringLiteral("SELECT DISTINCT speaker FROM claim WHERE speaker <> '' ORDER BY speaker");

void bindClaim(Query& query, const Claim& claim)
{
    query.bind(QStringLiteral(":id"), claim.id)
        .bind(QStringLiteral(":type"), claim.type)
        .bind(QStringLiteral(":start"), QVariant(claim.passage.start))
        .bind(QStringLiteral(":end"), QVariant(claim.passage.end))
        .bind(QStringLiteral(":quote"), claim.quote)
        .bind(QStringLiteral(":prefix"), claim.prefix)
        .bind(QStringLiteral(":suffix"), claim.suffix)
        .bind(QStringLiteral(":anchor"), toKey(claim.anchor))
        .bind(QStringLiteral(":speaker"), claim.speaker.simplified())
        .bind(QStringLiteral(":stance"), toKey(claim.stance))
        .bind(QStringLiteral(":eventDate"), claim.eventDate.toString())
        .bind(QStringLiteral(":eventFirst"), firstDayNumber(claim.eventDate))
        .bind(QStringLiteral(":eventLast"), lastDayNumber(claim.eventDate))
        .bind(QStringLiteral(":note"), claim.note)
        .bind(QStringLiteral(":status"), toKey(claim.status))
        .bind(QStringLiteral(":changedAt"), QDateTime::currentDateTimeUtc())
        .bind(QStringLiteral(":changedBy"), userName());
}

/// Takes the passage's words from the stored text, so that no other words can be stored as quote.
/// When they are the claim's already, what is known of its place stays known.
Result<void> anchorInStoredText(const Database& database, Claim& claim)
{
    const auto text = Query(database, selectTextSql)
                          .bind(QStringLiteral(":article"), claim.article)
                          .one<QString>([](const Query& row) { return row.text(0); });
    if (!text)
        return tl::unexpected(text.error());
    if (!claim.passage.isValidIn(*text))
        return failure(ErrorCode::PassageInvalid);
    const QString quote = claim.quote;
    const AnchorState anchor = claim.anchor;
    anchorClaim(claim, *text, claim.passage);
    if (claim.quote == quote && anchor != AnchorState::Orphan)
        claim.anchor = anchor;
    return {};
}

/// An orphan has no place in the text; its quotation is what was tagged.
bool hasNoPlace(const Claim& claim)
{
    return claim.anchor == AnchorState::Orphan && claim.passage.isEmpty();
}

} // namespace

Result<Claim> ClaimStore::claim(ClaimId id) const
{
    return Query(m_database, selectOneSql).bind(QStringLiteral(":id"), id).one<Claim>(claimFromRow);
}

Result<QList<Claim>> ClaimStore::ofArticle(ArticleId article) const
{
    return Query(m_database, selectOfArticleSql)
        .bind(QStringLiteral(":article"), article)
        .list<Claim>(claimFromRow);
}

Result<QList<Claim>> ClaimStore::ofType(ClaimTypeId type) const
{
    return Query(m_database, selectOfTypeSql)
        .bind(QStringLiteral(":type"), type)
        .list<Claim>(claimFromRow);
}

Result<Claim> ClaimStore::add(Claim claim)
{
    const bool comesBack = claim.id.isValid();
    if (claim.uuid.isNull())
        claim.uuid = newUuid();
    if (!claim.createdAt.isValid()) {
        claim.createdAt = QDateTime::currentDateTimeUtc();
        claim.createdBy = userName();
    }
    return inTransaction(m_database, [&]() -> Result<Claim> {
        if (!comesBack) {
            if (auto anchored = anchorInStoredText(m_database, claim); !anchored)
                return tl::unexpected(anchored.error());
        }
        Query insert(m_database, insertSql);
        bindClaim(insert, claim);
        insert.bind(QStringLiteral(":uuid"), claim.uuid)
            .bind(QStringLiteral(":article"), claim.article)
            .bind(QStringLiteral(":createdAt"), claim.createdAt)
            .bind(QStringLiteral(":createdBy"), claim.createdBy);
        if (auto done = insert.exec(); !done)
            return tl::unexpected(done.error());
        claim.id = ClaimId(insert.lastInsertId());
        ChangeSet& changes = m_database.pending();
        noteAdded(changes.claimsAdded, changes.claimsChanged, changes.claimsRemoved, claim.id);
        changes.claimArticles.insert(claim.article);
        return claim;
    });
}

Result<void> ClaimStore::update(const Claim& changed)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto stored = claim(changed.id);
        if (!stored)
            return tl::unexpected(stored.error());
        Claim next = changed;
        next.article = stored->article;
        if (next.passage != stored->passage && !hasNoPlace(next)) {
            if (auto anchored = anchorInStoredText(m_database, next); !anchored)
                return anchored;
        }
        Query update(m_database, updateSql);
        bindClaim(update, next);
        if (auto done = update.execOnRow(); !done)
            return done;
        ChangeSet& changes = m_database.pending();
        noteChanged(changes.claimsAdded, changes.claimsChanged, next.id);
        changes.claimArticles.insert(next.article);
        return {};
    });
}

Result<void> ClaimStore::remove(ClaimId id)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto stored = claim(id);
        if (!stored)
            return tl::unexpected(stored.error());
        const auto done = Query(m_database, deleteSql).bind(QStringLiteral(":id"), id).execOnRow();
        if (!done)
            return done;
        ChangeSet& changes = m_database.pending();
        noteRemoved(changes.claimsAdded, changes.claimsChanged, changes.claimsRemoved, id);
        changes.claimArticles.insert(stored->article);
        return {};
    });
}

Result<QHash<AnchorState, int>> ClaimStore::anchorCounts() const
{
    QHash<AnchorState, int> counts;
    const auto read = Query(m_database, selectAnchorsSql).list<int>([&counts](const Query& row) {
        const int count = row.number(1);
        counts[anchorStateFromKey(row.text(0)).value_or(AnchorState::Orphan)] += count;
        return count;
    });
    if (!read)
        return tl::unexpected(read.error());
    return counts;
}

Result<QStringList> ClaimStore::speakers() const
{
    auto names = Query(m_database, selectSpeakersSql).list<QString>([](const Query& row) {
        return row.text(0);
    });
    if (!names)
        return tl::unexpected(names.error());
    return QStringList(*names);
}

} // namespace careo
