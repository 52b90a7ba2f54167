#include "core/model/Claim.h"

#include "core/model/KeyTable.h"

namespace careo
{

namespace
{

constexpr qsizetype contextLength = 32;

constexpr KeyTable<Stance, 5> stances{{{{Stance::Asserts, QLatin1StringView("asserts")},
    {Stance::Denies, QLatin1StringView("denies")}, {Stance::Reports, QLatin1StringView("reports")},
    {Stance::Questions, QLatin1StringView("questions")},
    {Stance::Retracts, QLatin1StringView("retracts")}}}};

constexpr KeyTable<ClaimStatus, 4> statuses{
    {{{ClaimStatus::Unreviewed, QLatin1StringView("unreviewed")},
        {ClaimStatus::Confirmed, QLatin1StringView("confirmed")},
        {ClaimStatus::Disputed, QLatin1StringView("disputed")},
        {ClaimStatus::SetAside, QLatin1StringView("set aside")}}}};

constexpr KeyTable<AnchorState, 4> anchors{{{{AnchorState::Exact, QLatin1StringView("exact")},
    {AnchorState::Moved, QLatin1StringView("moved")},
    {AnchorState::Approximate, QLatin1StringView("approximate")},
    {AnchorState::Orphan, QLatin1StringView("orphan")}}}};

} // namespace

QString toKey(Stance stance)
{
    return stances.key(stance);
}

QString toKey(ClaimStatus status)
{
    return statuses.key(status);
}

QString toKey(AnchorState state)
{
    return anchors.key(state);
}

std::optional<Stance> stanceFromKey(QStringView key)
{
    return stances.value(key);
}

std::optional<ClaimStatus> claimStatusFromKey(QStringView key)
{
    return statuses.value(key);
}

std::optional<AnchorState> anchorStateFromKey(QStringView key)
{
    return anchors.value(key);
}

void anchorClaim(Claim& claim, QStringView text, Passage passage)
{
    Q_ASSERT(passage.isValidIn(text));
    claim.passage = passage;
    claim.quote = passage.in(text).toString();
    const qsizetype prefixStart = qMax<qsizetype>(0, passage.start - contextLength);
    claim.prefix = text.mid(prefixStart, passage.start - prefixStart).toString();
    claim.suffix = text.mid(passage.end, contextLength).toString();
    claim.anchor = AnchorState::Exact;
}

} // namespace careo
