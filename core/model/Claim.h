#pragma once

#include "core/model/EdtfDate.h"
#include "core/model/Ids.h"
#include "core/model/Passage.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <array>
#include <optional>

namespace careo
{

enum class Stance { Asserts, Denies, Reports, Questions, Retracts };
enum class ClaimStatus { Unreviewed, Confirmed, Disputed, SetAside };

/// How well a claim's passage is known to stand in its article's present text.
enum class AnchorState { Exact, Moved, Approximate, Orphan };

/// A passage tagged with one claim type.
struct Claim {
    ClaimId id;
    QUuid uuid;
    ArticleId article;
    ClaimTypeId type;
    Passage passage;
    QString quote; ///< the passage's words when it was tagged
    QString prefix; ///< up to 32 code units before the passage, to find it again
    QString suffix; ///< up to 32 code units after it
    QString speaker; ///< empty when the article names none
    Stance stance = Stance::Asserts;
    EdtfDate eventDate;
    QString note;
    ClaimStatus status = ClaimStatus::Unreviewed;
    AnchorState anchor = AnchorState::Exact;
    QDateTime createdAt; ///< UTC
    QString createdBy;

    bool operator==(const Claim&) const = default;
};

inline constexpr std::array allStances{
    Stance::Asserts, Stance::Denies, Stance::Reports, Stance::Questions, Stance::Retracts};
inline constexpr std::array allClaimStatuses{
    ClaimStatus::Unreviewed, ClaimStatus::Confirmed, ClaimStatus::Disputed, ClaimStatus::SetAside};

inline constexpr std::array allAnchorStates{
    AnchorState::Exact, AnchorState::Moved, AnchorState::Approximate, AnchorState::Orphan};

/// The words the case file and careo-cli use: "asserts", "set aside", "exact" ...
[[nodiscard]] QString toKey(Stance stance);
[[nodiscard]] QString toKey(ClaimStatus status);
[[nodiscard]] QString toKey(AnchorState state);
/// Empty for a word that is none of them; case is ignored.
[[nodiscard]] std::optional<Stance> stanceFromKey(QStringView key);
[[nodiscard]] std::optional<ClaimStatus> claimStatusFromKey(QStringView key);
[[nodiscard]] std::optional<AnchorState> anchorStateFromKey(QStringView key);

/// Sets passage, quote, prefix and suffix from `text`. The passage must be valid in `text`.
void anchorClaim(Claim& claim, QStringView text, Passage passage);

} // namespace careo
