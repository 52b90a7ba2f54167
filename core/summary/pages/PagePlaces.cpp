#include "core/summary/pages/PagePlaces.h"

#include "core/summary/pages/SummaryStyle.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace careo
{

using namespace summaryStyle;

namespace
{

/// Goes down the endless page and tells the page and the height on it.
class PageFinder
{
public:
    PageFinder(const QList<PageSlice>& slices, const QRectF& body)
        : m_slices(slices)
        , m_body(body)
    {
    }

    /// `top` may only grow from one call to the next.
    int pageAt(qreal top)
    {
        while (m_page + 1 < m_slices.size() && top >= m_slices.at(m_page + 1).top)
            ++m_page;
        return m_page;
    }

    /// On the page last found, in points from the paper's upper edge.
    [[nodiscard]] qreal onPage(qreal top) const
    {
        const PageSlice& slice = m_slices.at(m_page);
        return m_body.top() + slice.headBottom - slice.headTop + top - slice.top;
    }

private:
    const QList<PageSlice>& m_slices;
    QRectF m_body;
    int m_page = 0;
};

/// What a run of words covers of each line.
QList<QRectF> areasOf(const QTextBlock& block, int start, int end)
{
    QList<QRectF> areas;
    const QTextLayout* layout = block.layout();
    const QRectF bounds = block.document()->documentLayout()->blockBoundingRect(block);
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int from = qMax(start, line.textStart());
        const int to = qMin(end, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal left = line.cursorToX(from);
        const qreal right = line.cursorToX(to);
        areas << QRectF(qMin(left, right), line.y(), qAbs(right - left), line.height())
                     .translated(bounds.topLeft());
    }
    return areas;
}

} // namespace

QList<QRectF> lineRects(const QTextBlock& block)
{
    QList<QRectF> rects;
    const QTextLayout* layout = block.layout();
    const QRectF bounds = block.document()->documentLayout()->blockBoundingRect(block);
    for (int index = 0; index < layout->lineCount(); ++index)
        rects.append(layout->lineAt(index).rect().translated(bounds.topLeft()));
    return rects;
}

QList<PagePlace> findPlaces(
    const QTextDocument& document, const QList<PageSlice>& slices, const QRectF& body)
{
    QList<PagePlace> places;
    PageFinder finder(slices, body);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        const QString anchor = format.stringProperty(Anchor);
        if (anchor.isEmpty())
            continue;
        const qreal top = lineRects(block).value(0).top();
        const int page = finder.pageAt(top);
        QString words = block.text();
        words.remove(QChar::ObjectReplacementCharacter);
        places << PagePlace{
            anchor, page, finder.onPage(top), format.headingLevel(), words.simplified()};
    }
    return places;
}

QList<PageLink> findLinks(
    const QTextDocument& document, const QList<PageSlice>& slices, const QRectF& body)
{
    QList<PageLink> links;
    PageFinder finder(slices, body);
    const auto add = [&](QRectF area, const QString& target) {
        const int page = finder.pageAt(area.top());
        area.moveTop(finder.onPage(area.top()));
        area.translate(body.left(), 0);
        links << PageLink{page, area, target};
    };
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString contents = block.blockFormat().stringProperty(ContentsTarget);
        if (!contents.isEmpty()) {
            for (QRectF line : lineRects(block)) {
                line.setRight(body.width());
                add(line, u'#' + contents);
            }
            continue;
        }
        for (auto run = block.begin(); !run.atEnd(); ++run) {
            const QTextFragment fragment = run.fragment();
            const QString target = fragment.charFormat().anchorHref();
            if (target.isEmpty())
                continue;
            const int start = fragment.position() - block.position();
            for (const QRectF& area : areasOf(block, start, start + fragment.length()))
                add(area, target);
        }
    }
    return links;
}

} // namespace careo
