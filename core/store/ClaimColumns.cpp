#include "core/store/ClaimColumns.h"

#include "core/store/Query.h"

namespace careo
{

QString claimColumns()
{
    return QStringLiteral(
        "c.id, c.uuid, c.article_id, c.claim_type_id, c.passage_start, c.passage_end, c.quote, "
        "c.prefix, c.suffix, c.anchor, c.speaker, c.stance, c.event_date, c.note, c.status, "
        "c.created_at, c.created_by");
}

Claim claimFromRow(const Query& row)
{
    Claim claim;
    claim.id = row.id<ClaimId>(0);
    claim.uuid = row.uuid(1);
    claim.article = row.id<ArticleId>(2);
    claim.type = row.id<ClaimTypeId>(3);
    claim.passage = {row.number(4), row.number(5)};
    claim.quote = row.text(6);
    claim.prefix = row.text(7);
    claim.suffix = row.text(8);
    claim.anchor = anchorStateFromKey(row.text(9)).value_or(AnchorState::Orphan);
    claim.speaker = row.text(10);
    claim.stance = stanceFromKey(row.text(11)).value_or(Stance::Asserts);
    claim.eventDate = row.date(12);
    claim.note = row.text(13);
    claim.status = claimStatusFromKey(row.text(14)).value_or(ClaimStatus::Unreviewed);
    claim.createdAt = row.time(15);
    claim.createdBy = row.text(16);
    return claim;
}

} // namespace careo
