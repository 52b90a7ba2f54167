#include "core/summary/SummaryPages.h"

#include "core/summary/SummaryDocument.h"
#include "core/summary/SummaryStyle.h"
#include "core/summary/SummaryWords.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

namespace careo
{

using namespace summaryStyle;

namespace
{

constexpr qreal pageWordsDistance = 22; ///< between the text and the words above and below it
constexpr qreal stampPadding = 4;

/// The block's lines where the document's layout has put them.
QList<QRectF> lineRects(const QTextBlock& block)
{
    QList<QRectF> rects;
    const QTextLayout* layout = block.layout();
    const QRectF bounds = block.document()->documentLayout()->blockBoundingRect(block);
    for (int index = 0; index < layout->lineCount(); ++index) {
        const QTextLine line = layout->lineAt(index);
        rects.append(line.rect().translated(bounds.topLeft()));
    }
    return rects;
}

QList<FlowLine> flowLines(const QTextDocument& document)
{
    QList<FlowLine> lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        const QList<QRectF> rects = lineRects(block);
        const bool together = format.boolProperty(KeepsTogether);
        for (qsizetype index = 0; index < rects.size(); ++index) {
            const bool isLast = index == rects.size() - 1;
            const bool leavesOneAlone = index == 0 || index == rects.size() - 2;
            FlowLine line;
            line.top = rects.at(index).top();
            line.bottom = rects.at(index).bottom();
            line.keepsWithNext
                = isLast ? format.boolProperty(KeepsWithNext) : together || leavesOneAlone;
            line.startsPage = index == 0 && format.boolProperty(StartsPage);
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

} // namespace

SummaryPages::SummaryPages(const CaseSummary& summary, const SummaryOptions& options)
{
    const SummaryWords words;
    m_runningHead = summary.caseName;
    m_footNote = words.madeOn(summary.madeOn);
    const QPageLayout layout = summaryPageLayout(options.paper);
    m_paper = layout.fullRect(QPageLayout::Point);
    m_body = m_paper.marginsRemoved(layout.margins(QPageLayout::Point));
    m_document = makeSummaryDocument(summary, options.parts, m_body.width());
    m_slices = paginate(flowLines(*m_document), m_body.height());
}

void SummaryPages::paint(QPainter& painter, int index) const
{
    const PageSlice slice = m_slices.at(index);
    painter.save();
    painter.translate(m_body.topLeft() - QPointF(0, slice.top));
    const QRectF clip(
        -barWidth, slice.top, m_body.width() + 2 * barWidth, slice.bottom - slice.top);
    paintBars(painter, slice);
    painter.setClipRect(clip);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = clip;
    context.palette.setColor(QPalette::Text, ink());
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
    paintPageWords(painter, index);
}

void SummaryPages::paintBars(QPainter& painter, const PageSlice& slice) const
{
    const auto* layout = m_document->documentLayout();
    const int first = layout->hitTest(QPointF(0, slice.top + 0.5), Qt::FuzzyHit);
    for (QTextBlock block = m_document->findBlock(qMax(0, first)); block.isValid();
         block = block.next()) {
        QRectF rect = layout->blockBoundingRect(block);
        if (rect.top() >= slice.bottom)
            return;
        const QTextBlockFormat format = block.blockFormat();
        if (format.boolProperty(RuleAbove) && rect.top() > slice.top) {
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
        if (!format.hasProperty(BarColor))
            continue;
        if (sharesBar(block, block.next()))
            rect.setBottom(layout->blockBoundingRect(block.next()).top());
        const qreal top = qMax(rect.top(), slice.top);
        const qreal bottom = qMin(rect.bottom(), slice.bottom);
        painter.fillRect(
            QRectF(0, top, barWidth, bottom - top), format.property(BarColor).value<QColor>());
    }
}

void SummaryPages::paintPageWords(QPainter& painter, int index) const
{
    const SummaryWords words;
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
        words.pageOf(index + 1, count()));
    painter.drawText(foot, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), m_footNote);
    if (index > 0) {
        const QRectF head(
            m_body.left(), m_body.top() - pageWordsDistance - height / 2, m_body.width(), height);
        const QString kicker = words.kicker();
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
