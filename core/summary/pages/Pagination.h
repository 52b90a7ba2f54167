#pragma once

#include <QList>
#include <QtGlobal>

namespace careo
{

/// A line of a document laid out on one endless page.
struct FlowLine {
    qreal top = 0;
    qreal bottom = 0;
    bool keepsWithNext = false; ///< no page ends after it, as far as one page can hold the lines
    bool startsPage = false; ///< a page begins with it
    qreal headTop = 0; ///< the table head that comes again above it where it begins a page;
    qreal headBottom = 0; ///< no head when both are equal
};

/// What one page shows of the endless page.
struct PageSlice {
    qreal top = 0;
    qreal bottom = 0;
    qreal headTop = 0; ///< the table head to repeat above; none when both are equal
    qreal headBottom = 0;

    bool operator==(const PageSlice&) const = default;
};

/// Cuts the lines (by position) into pages of at most `height`. A run of lines that keep together
/// but are higher than a page is cut where the page is full; a single line higher than a page gets
/// its own page. No lines give one empty page.
[[nodiscard]] QList<PageSlice> paginate(const QList<FlowLine>& lines, qreal height);

} // namespace careo
