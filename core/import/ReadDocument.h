#pragma once

#include "core/import/Extraction.h"
#include "core/import/page/PageUnit.h"
#include "core/import/pdf/PdfPages.h"

#include <QList>
#include <QString>

#include <optional>

namespace careo
{

/// What the reader of a format makes of a file's bytes.
struct ReadDocument {
    QString mediaType;
    QString encoding; ///< IANA name; empty where the format leaves no choice
    QString text; ///< line ends are \n, no NUL; paragraphs stand apart by a blank line
    QList<LineHint> hints; ///< by start
    PageFacts facts; ///< what the file says of itself
    FileNotice notice = FileNotice::None;
    PdfPages pages; ///< what a text set on pages was put together from; nothing for other formats
    std::optional<int> recognition; ///< see Extraction
};

} // namespace careo
