#pragma once

#include "core/summary/SummaryContent.h"

#include <QList>
#include <QString>

namespace careo
{

/// A paragraph of an office document, by the name of its style.
struct OfficeParagraph {
    QString style;
    content::Line line;
};

/// A quotation as office documents hold it: the words in `quotationStyle`, then what is said of
/// them in "Facts", the last line of it in "Citation", which leaves room after it.
[[nodiscard]] QList<OfficeParagraph> officeParagraphs(
    const content::Quotation& quotation, const QString& quotationStyle);

} // namespace careo
