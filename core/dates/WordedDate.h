#pragma once

#include "core/model/EdtfDate.h"

#include <QStringView>

#include <optional>

namespace careo
{

/// A date whose month is a word, found from its year: "December 12, 2012".
struct WordedDate {
    qsizetype start = 0;
    EdtfDate value; ///< unknown when there is no such day, or the month is more likely another word

    bool operator==(const WordedDate&) const = default;
};

/// The date that ends with the four digits of a year at `yearStart`, and starts not before
/// `floor`. Nothing when no month belongs to the year.
[[nodiscard]] std::optional<WordedDate> wordedDateBefore(
    QStringView text, qsizetype yearStart, qsizetype floor);

/// Where the date `value` at `start` starts with its weekday: `start` when none stands there.
[[nodiscard]] qsizetype startWithWeekday(
    QStringView text, qsizetype start, const EdtfDate& value, qsizetype floor);

} // namespace careo
