#include "core/summary/pages/Pagination.h"

namespace careo
{

namespace
{

/// The first line after the page that begins with line `first`.
qsizetype nextPageStart(const QList<FlowLine>& lines, qsizetype first, qreal height)
{
    const FlowLine& begin = lines.at(first);
    const qreal limit = begin.top + height - (begin.headBottom - begin.headTop);
    qsizetype full = first + 1;
    while (full < lines.size() && lines.at(full).bottom <= limit && !lines.at(full).startsPage)
        ++full;
    if (full == lines.size() || lines.at(full).startsPage)
        return full;
    for (qsizetype next = full; next > first; --next) {
        if (!lines.at(next - 1).keepsWithNext)
            return next;
    }
    return full;
}

} // namespace

QList<PageSlice> paginate(const QList<FlowLine>& lines, qreal height)
{
    QList<PageSlice> pages;
    for (qsizetype first = 0; first < lines.size();) {
        const qsizetype next = nextPageStart(lines, first, height);
        const FlowLine& begin = lines.at(first);
        pages.append({begin.top, lines.at(next - 1).bottom, begin.headTop, begin.headBottom});
        first = next;
    }
    if (pages.isEmpty())
        pages.append(PageSlice{});
    return pages;
}

} // namespace careo
