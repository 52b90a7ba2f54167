#pragma once

#include "core/model/EdtfDate.h"

#include <QStringView>

#include <optional>

namespace careo
{

/// A date in digits.
struct NumericDate {
    EdtfDate value; ///< unknown when it is ambiguous
    bool isAmbiguous = false; ///< day and month can not be told apart

    bool operator==(const NumericDate&) const = default;
};

/// Reads three groups of digits with one kind of separator (`-`, `/`, `.`), the year first or last
/// and in four digits: `2012-05-31`, `31/05/2012`, `05/31/2012`. With the year last, whatever is
/// above 12 is the day; dots put the day first. Nothing for other texts and impossible days.
[[nodiscard]] std::optional<NumericDate> readNumericDate(QStringView text);

} // namespace careo
