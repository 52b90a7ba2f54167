#pragma once

#include "core/dates/temporal/Finder.h"

namespace careo::temporal
{

/// Gives each draft its value: as it spells it out, from `published`, or from an earlier one.
[[nodiscard]] QList<TemporalExpression> resolveDrafts(const std::vector<Draft>& drafts,
    QStringView text, const TokenList& list, const Language& language, const EdtfDate& published);

} // namespace careo::temporal
