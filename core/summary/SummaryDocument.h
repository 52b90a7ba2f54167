#pragma once

#include "core/summary/CaseSummary.h"
#include "core/summary/SummaryOptions.h"

#include <QTextDocument>

#include <memory>

namespace careo
{

/// The summary as one flowing document, `width` points wide, laid out as on a device of 72 dots
/// an inch, so that its units are points. SummaryPages cuts it into pages. Belongs to the calling
/// thread.
[[nodiscard]] std::unique_ptr<QTextDocument> makeSummaryDocument(
    const CaseSummary& summary, const SummaryParts& parts, qreal width);

} // namespace careo
