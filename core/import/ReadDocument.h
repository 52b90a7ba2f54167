#pragma once

#include "core/import/Extraction.h"
#include "core/import/page/PageUnit.h"

#include <QList>
#include <QString>

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
};

} // namespace careo
