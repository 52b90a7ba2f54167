#pragma once

#include "core/summary/SummaryContent.h"

#include <QTextDocument>

#include <memory>

namespace careo
{

/// The content as flowing text on one endless page, `width` points wide, whose blocks say by
/// summaryStyle's properties what they ask of the pages. The timeline is drawn from `summary`.
/// Belongs to the thread that makes it; needs a QGuiApplication for the fonts.
[[nodiscard]] std::unique_ptr<QTextDocument> makeSummaryDocument(
    const SummaryContent& content, const CaseSummary& summary, qreal width);

} // namespace careo
