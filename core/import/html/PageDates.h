#pragma once

#include "core/model/EdtfDate.h"

#include <QString>

namespace careo
{

/// The calendar day a page's date names where it was written: ISO 8601, 20120531, or words.
/// `language` (BCP 47) decides 03/04/2012: the day comes first in all languages here but English,
/// where only the country tells. Unknown when it can not be told.
[[nodiscard]] EdtfDate dayIn(const QString& value, const QString& language);

/// The day in an address like /2012/05/31/ or /2012-05-31/.
[[nodiscard]] EdtfDate dayInAddress(const QString& url);

/// True when a time stamp is in UTC: it may name the day before or after the outlet's own.
[[nodiscard]] bool isInUtc(const QString& value);

} // namespace careo
