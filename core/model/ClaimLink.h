#pragma once

#include "core/model/Ids.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <array>
#include <optional>

namespace careo
{

/// What one claim is to another. Changes goes from the later statement to the earlier one.
enum class LinkKind { Supports, Contradicts, Changes, Repeats };

/// The researcher's word that two claims belong together.
struct ClaimLink {
    ClaimLinkId id;
    QUuid uuid;
    ClaimId from;
    ClaimId to;
    LinkKind kind = LinkKind::Supports;
    QDateTime createdAt; ///< UTC
    QString createdBy;

    bool operator==(const ClaimLink&) const = default;
};

inline constexpr std::array allLinkKinds{
    LinkKind::Supports, LinkKind::Contradicts, LinkKind::Changes, LinkKind::Repeats};

/// The words the case file uses: "supports", "contradicts", "changes", "repeats".
[[nodiscard]] QString toKey(LinkKind kind);
/// Empty for a word that is none of them.
[[nodiscard]] std::optional<LinkKind> linkKindFromKey(QStringView key);

} // namespace careo
