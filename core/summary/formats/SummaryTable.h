#pragma once

#include "core/summary/CaseSummary.h"
#include "core/summary/SummaryOptions.h"

#include <QByteArray>

namespace careo
{

/// The claims of a summary for spreadsheets, one a row in the order of articles and positions, with
/// a row of column names. Words in the cells are in the document's language, dates EDTF; what is
/// unknown is empty. Notes stand only where they are chosen. The rules of toCsv() hold. Any thread.
[[nodiscard]] QByteArray summaryCsv(const CaseSummary& summary, const SummaryOptions& options);

} // namespace careo
