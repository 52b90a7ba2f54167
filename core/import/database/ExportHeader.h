#pragma once

#include "core/import/Extraction.h"
#include "core/import/database/ExportLine.h"
#include "core/model/Passage.h"

#include <QList>
#include <QStringView>

namespace careo
{

/// A line of a text that is not blank, without the white space around it.
struct TextLine {
    Passage span;
    bool followsGap = false; ///< a blank line stands before it

    [[nodiscard]] QStringView in(QStringView text) const { return span.in(text); }
};

/// One document of an export: its article, which begins with the first of `lines` that belongs to
/// it and ends before the trailing fields. `isFirst` tells that a cover page may stand before it.
[[nodiscard]] ArticleProposal readExportDocument(
    QStringView text, const QList<TextLine>& lines, ExportFamily family, bool isFirst);

} // namespace careo
