#pragma once

#include "core/model/EdtfDate.h"

#include <QString>

namespace careo
{

/// A short line that holds nothing but a name, a day, or both: "Ana Lindqvist · 4 Mar 2021 · 3
/// min".
struct MetaLine {
    QString author; ///< names, joined by commas; of a place none can tell, see readMetaLine()
    EdtfDate date;
};

/// Reads a line of at most 100 characters; nothing in the result when it holds other words, too.
/// What stands before a comma or dash and a day is a place ("Harrow Bay, 4 March 2021") and no
/// name. `language` (BCP 47) gives the order of day and month in digits.
[[nodiscard]] MetaLine readMetaLine(const QString& line, const QString& language);

} // namespace careo
