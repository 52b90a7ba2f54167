#include "core/summary/pages/SummaryPages.h"

#include "core/summary/SummaryWords.h"
#include "core/summary/pages/ColorGlyphs.h"
#include "core/summary/pages/SummaryDocument.h"
#include "core/summary/pages/SummaryStyle.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <QtMath>

namespace careo
{

using namespace summaryStyle;

namespace
{

constexpr qreal pageWordsDistance = 22; ///< between the text and the words above and below it
constexpr qreal stampPadding = 4;
constexpr qreal pageNumberSize = 9;
constexpr qreal pageNumberWidth = 36;
constexpr qreal dash = 7;
constexpr qreal dashGap = 2.5;
constexpr qreal dot = 2;

QList<FlowLine> flowLines(const QTextDocument& document)
{
    QList<FlowLine> lines;
    QRectF head;
    int table = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        const QList<QRectF> rects = lineRects(block);
        const bool together = format.boolProperty(KeepsTogether);
        if (format.boolProperty(IsTableHead)) {
            head = rects.value(0);
            table = format.intProperty(TableGroup);
        }
        const bool repeatsHead = table > 0 && format.intProperty(TableGroup) == table
            && !format.boolProperty(IsTableHead);
        for (qsizetype index = 0; index < rects.size(); ++index) {
            const bool isLast = index == rects.size() - 1;
            const bool leavesOneAlone = index == 0 || index == rects.size() - 2;
            FlowLine line;
            line.top = rects.at(index).top();
            line.bottom = rects.at(index).bottom();
            line.keepsWithNext
                = isLast ? format.boolProperty(KeepsWithNext) : together || leavesOneAlone;
            line.startsPage = index == 0 && format.boolProperty(StartsPage);
            if (index == 0)
                line.top -= format.doubleProperty(RoomAbove);
            if (repeatsHead) {
                line.top -= ruleRoom;
                line.headTop = head.top();
                line.headBottom = head.bottom();
            }
            lines.append(line);
        }
    }
    return lines;
}

bool sharesBar(const QTextBlock& block, const QTextBlock& next)
{
    return next.isValid() && next.blockFormat().hasProperty(BarGroup)
        && next.blockFormat().intProperty(BarGroup) == block.blockFormat().intProperty(BarGroup);
}

/// Pieces of `piece` points with `gap` between them, counted from the document's top, so that the
/// pattern goes on from one block to the next.
void paintPieces(QPainter& painter, const QRectF& bar, qreal piece, qreal gap, const QColor& color)
{
    const qreal step = piece + gap;
    const int end = qCeil(bar.bottom() / step);
    for (int i = qFloor(bar.top() / step); i < end; ++i) {
        const qreal at = i * step;
        const qreal from = qMax(at, bar.top());
        const qreal to = qMin(at + piece, bar.bottom());
        if (to > from)
            painter.fillRect(QRectF(bar.left(), from, barWidth, to - from), color);
    }
}

void paintBar(QPainter& painter, const QTextBlockFormat& format, qreal top, qreal bottom)
{
    const auto color = format.property(BarColor).value<QColor>();
    const QRectF bar(format.doubleProperty(BarLeft), top, barWidth, bottom - top);
    const qreal line = barWidth / 3;
    switch (format.intProperty(BarPattern)) {
    case 1:
        paintPieces(painter, bar, dash, dashGap, color);
        break;
    case 2:
        painter.fillRect(bar.adjusted(0, 0, -2 * line, 0), color);
        painter.fillRect(bar.adjusted(2 * line, 0, 0, 0), color);
        break;
    case 3:
        paintPieces(painter, bar, dot, dot, color);
        break;
    default:
        painter.fillRect(bar, color);
    }
}

} // namespace

SummaryPages::SummaryPages(const CaseSummary& summary, const SummaryOptions& options)
    : m_words(options.language)
    , m_runningHead(summary.caseName)
    , m_footNote(m_words.madeOn(summary.madeOn))
    , m_hasCover(options.has(SummaryPart::Cover))
{
    const QPageLayout layout = summaryPageLayout(options.paper, options.margin);
    m_paper = layout.fullRect(QPageLayout::Point);
    const QMarginsF margins = layout.margins(QPageLayout::Point);
    const qreal least = 2 * pageWordsDistance;
    m_body = m_paper.marginsRemoved({margins.left(), qMax(margins.top(), least), margins.right(),
        qMax(margins.bottom(), least)});
    m_document = makeSummaryDocument(composeSummary(summary, options), summary, m_body.width());
    m_slices = paginate(flowLines(*m_document), m_body.height());
    m_places = findPlaces(*m_document, m_slices, m_body);
    for (const PagePlace& place : std::as_const(m_places))
        m_pageOf.insert(place.anchor, place.page);
}

void SummaryPages::paint(QPainter& painter, int index) const
{
    const PageSlice slice = m_slices.at(index);
    const qreal headHeight = slice.headBottom - slice.headTop;
    if (headHeight > 0)
        paintFlow(painter, slice.headTop, slice.headBottom, m_body.top());
    paintFlow(painter, slice.top, slice.bottom, m_body.top() + headHeight);
    if (index > 0 || !m_hasCover)
        paintPageWords(painter, index);
}

void SummaryPages::paintFlow(QPainter& painter, qreal top, qreal bottom, qreal at) const
{
    painter.save();
    painter.translate(m_body.left(), at - top);
    const QRectF clip(-barWidth, top, m_body.width() + 2 * barWidth, bottom - top);
    paintBars(painter, top, bottom);
    painter.setClipRect(clip);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = clip;
    context.palette.setColor(QPalette::Text, ink());
    m_document->documentLayout()->draw(&painter, context);
    paintColorGlyphs(painter, *m_document, top, bottom);
    painter.restore();
}

void SummaryPages::paintBars(QPainter& painter, qreal sliceTop, qreal sliceBottom) const
{
    const auto* layout = m_document->documentLayout();
    const int first = layout->hitTest(QPointF(0, sliceTop + 0.5), Qt::FuzzyHit);
    for (QTextBlock block = m_document->findBlock(qMax(0, first)); block.isValid();
         block = block.next()) {
        QRectF rect = layout->blockBoundingRect(block);
        if (rect.top() >= sliceBottom)
            return;
        const QTextBlockFormat format = block.blockFormat();
        if (format.boolProperty(RuleAbove) && rect.bottom() > sliceTop) {
            painter.setPen(QPen(hairline(), 0.5));
            painter.drawLine(
                QLineF(0, rect.top() - ruleRoom / 2, m_body.width(), rect.top() - ruleRoom / 2));
        }
        if (format.boolProperty(IsStamp)) {
            const QRectF line = lineRects(block).value(0);
            const qreal width = block.layout()->lineAt(0).naturalTextWidth();
            painter.setPen(QPen(warning(), 0.8));
            painter.drawRect(QRectF(line.left(), line.top(), width, line.height())
                                 .adjusted(-stampPadding, -1, stampPadding, 1));
        }
        if (format.hasProperty(ContentsTarget) && rect.bottom() > sliceTop)
            paintPageNumber(
                painter, format.stringProperty(ContentsTarget), lineRects(block).last());
        if (!format.hasProperty(BarColor))
            continue;
        if (sharesBar(block, block.next()))
            rect.setBottom(layout->blockBoundingRect(block.next()).top());
        const qreal top = qMax(rect.top(), sliceTop);
        const qreal bottom = qMin(rect.bottom(), sliceBottom);
        paintBar(painter, format, top, bottom);
    }
}

void SummaryPages::paintPageNumber(
    QPainter& painter, const QString& anchor, const QRectF& line) const
{
    painter.save();
    QFont font = sans(pageNumberSize);
    font.setPixelSize(static_cast<int>(pageNumberSize));
    painter.setFont(font);
    painter.setPen(ink());
    painter.drawText(
        QRectF(m_body.width() - pageNumberWidth, line.top(), pageNumberWidth, line.height()),
        static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
        QString::number(m_pageOf.value(anchor) + 1));
    painter.restore();
}

void SummaryPages::paintPageWords(QPainter& painter, int index) const
{
    painter.save();
    painter.setPen(muted());
    // A font's points follow the device; here a pixel of the painter is a point.
    QFont font = sans(pageWordsSize);
    font.setPixelSize(static_cast<int>(pageWordsSize));
    painter.setFont(font);
    const qreal height = 2 * pageWordsSize;
    const QRectF foot(
        m_body.left(), m_body.bottom() + pageWordsDistance - height / 2, m_body.width(), height);
    painter.drawText(foot, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
        m_words.pageOf(index + 1, count()));
    painter.drawText(foot, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), m_footNote);
    if (index > 0) {
        const QRectF head(
            m_body.left(), m_body.top() - pageWordsDistance - height / 2, m_body.width(), height);
        const QString kicker = m_words.text(Word::Kicker);
        const qreal room = head.width() - painter.fontMetrics().horizontalAdvance(kicker) - 24;
        painter.drawText(head, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
            painter.fontMetrics().elidedText(
                m_runningHead, Qt::ElideMiddle, static_cast<int>(room)));
        painter.drawText(head, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), kicker);
        painter.setPen(QPen(hairline(), 0.5));
        painter.drawLine(QLineF(head.left(), head.bottom() + 1, head.right(), head.bottom() + 1));
    }
    painter.restore();
}

} // namespace careo
