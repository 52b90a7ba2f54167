#pragma once

#include "core/dates/temporal/Draft.h"

namespace careo::temporal
{

/// A date without its year, or a weekday alone, placed beside the day of publication: the latest
/// before it with `direction` below 0, the earliest after it above 0, the likelier of both with 0.
/// With -2 and 2 a weekday is never the day of publication itself. Unknown where `published` is not
/// precise enough to tell. A weekday has to fit the day.
[[nodiscard]] EdtfDate completed(const Fields& fields, const EdtfDate& published, int direction);

} // namespace careo::temporal
