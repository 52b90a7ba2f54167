#include "ui/reader/TextGeometry.h"

#include <QTextLayout>

#include <algorithm>

namespace careo::ui
{

namespace
{

bool hasRightToLeft(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        const QChar::Direction direction = character.direction();
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirRLE
            || direction == QChar::DirRLO
            || direction == QChar::DirRLI
            // The letters beyond the first plane that run to the left are few: ask the layout.
            || character.isHighSurrogate();
    });
}

QRectF rectOf(const QTextLine& line, qreal a, qreal b)
{
    return {QPointF(std::min(a, b), line.y()), QPointF(std::max(a, b), line.y() + line.height())};
}

/// Character by character, joining those that touch.
void appendMixed(QList<QRectF>& rects, const QTextLine& line, int from, int to)
{
    const qsizetype first = rects.size();
    for (int at = from; at < to; ++at) {
        const QRectF next = rectOf(
            line, line.cursorToX(at, QTextLine::Leading), line.cursorToX(at, QTextLine::Trailing));
        if (next.width() < 0.1)
            continue;
        const bool touches = rects.size() > first && next.left() < rects.last().right() + 0.5
            && next.right() > rects.last().left() - 0.5;
        if (touches)
            rects.last() = rects.last().united(next);
        else
            rects.append(next);
    }
}

} // namespace

Passage blockPassage(const QTextBlock& block)
{
    return {block.position(), block.position() + block.length() - 1};
}

Passage common(const Passage& a, const Passage& b)
{
    const qsizetype start = std::max(a.start, b.start);
    return {start, std::max(start, std::min(a.end, b.end))};
}

QList<QRectF> passageRects(const QTextBlock& block, Passage passage)
{
    QList<QRectF> rects;
    const Passage part = common(blockPassage(block), passage);
    const QTextLayout& layout = *block.layout();
    if (part.isEmpty() || layout.lineCount() == 0)
        return rects;
    const int from = int(part.start) - block.position();
    const int to = int(part.end) - block.position();
    const bool isMixed = hasRightToLeft(layout.text());
    for (int i = layout.lineForTextPosition(from).lineNumber(); i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (line.textStart() >= to)
            break;
        const int start = std::max(from, line.textStart());
        const int end = std::min(to, line.textStart() + line.textLength());
        if (isMixed) {
            appendMixed(rects, line, start, end);
            continue;
        }
        const qreal limit = line.naturalTextRect().right();
        rects.append(rectOf(line, line.cursorToX(start), std::min(line.cursorToX(end), limit)));
    }
    return rects;
}

std::pair<qreal, qreal> passageHeight(const QTextBlock& block, Passage passage)
{
    const Passage part = common(blockPassage(block), passage);
    const QTextLayout& layout = *block.layout();
    if (part.isEmpty() || layout.lineCount() == 0)
        return {0, 0};
    const QTextLine first = layout.lineForTextPosition(int(part.start) - block.position());
    const QTextLine last = layout.lineForTextPosition(int(part.end) - 1 - block.position());
    return {first.y(), last.y() + last.height()};
}

} // namespace careo::ui
