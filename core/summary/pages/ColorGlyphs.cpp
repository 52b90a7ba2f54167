#include "core/summary/pages/ColorGlyphs.h"

#include "core/summary/pages/PagePlaces.h"

#include <QAbstractTextDocumentLayout>
#include <QGlyphRun>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QRawFont>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <array>

namespace careo
{

namespace
{

constexpr qreal pixelsPerPoint = 5; // 360 dots an inch
constexpr qreal edge = 1; ///< points around a glyph, for what its box leaves out

/// A colour font's glyphs are of symbols, nearly all outside the first plane.
bool mayBeColored(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
        [](QChar c) { return c.isSurrogate() || (c >= QChar(0x2190) && c <= QChar(0x32ff)); });
}

bool isColored(const QRawFont& font)
{
    static constexpr std::array tables{"CBDT", "COLR", "sbix", "SVG "};
    return std::any_of(tables.begin(), tables.end(),
        [&font](const char* table) { return !font.fontTable(table).isEmpty(); });
}

void paintRun(QPainter& painter, const QGlyphRun& run, const QPointF& at)
{
    const QRectF area = run.boundingRect().translated(at).adjusted(-edge, -edge, edge, edge);
    QImage picture((area.size() * pixelsPerPoint).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (picture.isNull())
        return;
    picture.fill(Qt::transparent);
    QPainter pen(&picture);
    pen.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    pen.scale(pixelsPerPoint, pixelsPerPoint);
    pen.translate(-area.topLeft());
    pen.drawGlyphRun(at, run);
    pen.end();
    painter.drawImage(area, picture);
}

} // namespace

void paintColorGlyphs(QPainter& painter, const QTextDocument& document, qreal top, qreal bottom)
{
    if (painter.paintEngine()->type() == QPaintEngine::Raster)
        return;
    const auto* layout = document.documentLayout();
    const int first = layout->hitTest(QPointF(0, top + 0.5), Qt::FuzzyHit);
    for (QTextBlock block = document.findBlock(qMax(0, first)); block.isValid();
         block = block.next()) {
        const QRectF bounds = layout->blockBoundingRect(block);
        if (bounds.top() >= bottom)
            return;
        if (!mayBeColored(block.text()))
            continue;
        const QList<QRectF> rects = lineRects(block);
        for (int index = 0; index < rects.size(); ++index) {
            if (rects.at(index).bottom() <= top || rects.at(index).top() >= bottom)
                continue;
            const QList<QGlyphRun> runs = block.layout()->lineAt(index).glyphRuns();
            for (const QGlyphRun& run : runs) {
                if (isColored(run.rawFont()))
                    paintRun(painter, run, bounds.topLeft());
            }
        }
    }
}

} // namespace careo
