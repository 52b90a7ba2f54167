#pragma once

#include "core/model/CaseFilter.h"
#include "core/model/ClaimType.h"

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

/// Adds the value to a list of the filter, or takes it out.
template <class Value> void toggle(QList<Value>& values, const Value& value)
{
    if (!values.removeOne(value))
        values << value;
}

} // namespace careo::ui
