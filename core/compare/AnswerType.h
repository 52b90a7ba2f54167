#pragma once

#include "core/model/ClaimType.h"

#include <QList>

#include <optional>

namespace careo
{

/// The claim type of passages that were tagged only because they answer a question, under `name`
/// and after `types`, not stored yet.
[[nodiscard]] ClaimType answerType(const QList<ClaimType>& types, const QString& name);

/// That type among those of a case, told by its name without regard to case or accents.
[[nodiscard]] std::optional<ClaimType> answerTypeAmong(
    const QList<ClaimType>& types, const QString& name);

} // namespace careo
