#pragma once

#include "core/model/CaseFilter.h"

#include <QString>

namespace careo
{

/// The filter as one line of JSON, as a case keeps it; claim types by their ids of this case. What
/// is empty is left out, and what a newer version wrote and this one does not know is passed over.
[[nodiscard]] QString filterToJson(const CaseFilter& filter);
[[nodiscard]] CaseFilter filterFromJson(const QString& json);

} // namespace careo
