#pragma once

#include "core/model/CaseFilter.h"
#include "core/model/ClaimType.h"
#include "core/model/EdtfDate.h"

#include <QList>
#include <QString>

namespace careo::ui
{

/// One thing the filter asks for, as a chip shows it.
struct FilterPart {
    QString text; ///< "Type: staged raid"
    CaseFilter without; ///< the filter when it is taken away
};

/// The filter part by part, in a fixed order.
[[nodiscard]] QList<FilterPart> filterParts(
    const CaseFilter& filter, const QList<ClaimType>& claimTypes);

/// The coarsest date that begins, or ends, with `day`: the year 2005 begins with 2005-01-01.
/// Unknown for an invalid day.
[[nodiscard]] EdtfDate rangeStart(QDate day);
[[nodiscard]] EdtfDate rangeEnd(QDate day);

} // namespace careo::ui
