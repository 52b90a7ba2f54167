#pragma once

#include "core/compare/Testimony.h"

#include <QPalette>
#include <QString>

namespace careo::ui
{

/// What changed from one text to the other: removed words struck through, added ones underlined.
[[nodiscard]] QString differenceHtml(
    const QString& earlier, const QString& later, const QPalette& palette);

/// "10 February 2006, televised call", or when it was published at the latest.
[[nodiscard]] QString whenSaidText(const SpokenClaim& spoken);

} // namespace careo::ui
