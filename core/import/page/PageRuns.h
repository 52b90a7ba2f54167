#pragma once

#include "core/import/page/PageUnit.h"

#include <QList>
#include <QStringView>

namespace careo
{

/// A run of short lines and the sentences that follow it. The first run of a page may be empty.
struct PageRun {
    qsizetype first = 0;
    qsizetype end = 0; ///< unit after the run: where its body begins
    qsizetype bodyEnd = 0;
    qsizetype bodyLength = 0; ///< code units of the body
    qsizetype title = -1; ///< the unit most like a title, -1 when none is
    bool hasSignalAfterTitle = false; ///< a date, author, source or dateline before or in the body
    bool hasSignalBeforeTitle = false;
    qsizetype afterSeparator = -1; ///< unit after the last rule before the title, -1 without one
    bool startsMarkedArticle = false; ///< the page's structure says so
    qsizetype lengthAhead = 0; ///< of all text up to the next run that has a title

    [[nodiscard]] bool hasBody() const { return bodyEnd > end; }
};

struct PageRuns {
    QList<PageRun> runs;
    int usualGap = 0; ///< blank lines between the paragraphs of a text

    [[nodiscard]] bool isWide(const PageUnit& unit) const { return unit.blankLines > usualGap; }
};

[[nodiscard]] PageRuns findRuns(QStringView text, const QList<PageUnit>& units);

} // namespace careo
