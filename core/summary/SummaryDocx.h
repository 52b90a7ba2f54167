#pragma once

#include "core/summary/SummaryContent.h"

#include <QByteArray>

namespace careo
{

/// The content as an Office Open XML document (ISO/IEC 29500, transitional): headings with outline
/// levels, tables with repeated heads, a table of contents that the reader's program can renew,
/// page numbers, links. The timeline is told by its caption. Any thread.
[[nodiscard]] QByteArray summaryDocx(const SummaryContent& content, const SummaryOptions& options);

} // namespace careo
