#include "ui/reader/ArticleText.h"

#include "ui/reader/ClaimHover.h"
#include "ui/reader/TextGeometry.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyleHints>
#include <QTextLayout>
#include <QToolTip>

namespace careo::ui
{

namespace
{

constexpr qreal outline = 1;
constexpr qreal currentOutline = 2;
constexpr int underlineHeight = 2;
constexpr int levelHeight = 3;
constexpr int lastLevel = 2; ///< more underlines than fit between lines share the lowest

/// Keys a text field would keep for itself and that mean something else here.
bool belongsToWindow(const QKeyEvent& key, const QList<QAction*>& actions)
{
    for (const QKeySequence::StandardKey standard :
        {QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Cut, QKeySequence::Paste}) {
        if (key.matches(standard))
            return true;
    }
    const QKeySequence pressed(key.keyCombination());
    return std::any_of(actions.begin(), actions.end(),
        [&pressed](const QAction* action) { return action->shortcuts().contains(pressed); });
}

} // namespace

bool ArticleText::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && belongsToWindow(static_cast<QKeyEvent&>(*event), actions())) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

bool ArticleText::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto& help = static_cast<QHelpEvent&>(*event);
    const QTextCursor place = cursorForPosition(onLine(QPointF(help.pos())).toPoint());
    const QList<ClaimId> ids = claimsAt(place.position());
    QStringList lines;
    for (const ShownClaim& claim : std::as_const(m_claims)) {
        if (ids.contains(claim.id))
            lines.append(claim.description);
    }
    QToolTip::showText(help.globalPos(), lines.join(u'\n'), viewport());
    return true;
}

void ArticleText::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setClipRect(event->rect());
    drawUnderlines(painter);
    drawProposals(painter);
    m_hover->paint(painter);
}

void ArticleText::setProposals(const QList<ShownProposal>& proposals)
{
    if (m_proposals == proposals)
        return;
    m_proposals = proposals;
    viewport()->update();
}

void ArticleText::drawProposals(QPainter& painter) const
{
    if (m_proposals.isEmpty())
        return;
    forEachVisibleBlock([&](int, const QTextBlock& block, QPointF corner) {
        const Passage characters = blockPassage(block);
        for (const ShownProposal& proposal : m_proposals) {
            if (!proposal.passage.overlaps(characters))
                continue;
            painter.setPen(
                QPen(proposal.line, proposal.isCurrent ? currentOutline : outline, Qt::DotLine));
            for (const QRectF& rect : passageRects(block, proposal.passage))
                painter.drawRect(rect.translated(corner).adjusted(-1, 1, 1, 1));
        }
    });
}

void ArticleText::drawUnderlines(QPainter& painter) const
{
    forEachVisibleBlock([&](int, const QTextBlock& block, QPointF corner) {
        const Passage characters = blockPassage(block);
        const QList<ClaimSpan>& spans = m_spans.spans;
        for (qsizetype i = firstSpanFrom(spans, characters.start);
             i < spans.size() && spans[i].passage.start < characters.end; ++i) {
            const QList<QRectF> rects = passageRects(block, spans[i].passage);
            for (const qsizetype index : spans[i].claims) {
                const bool isCurrent = m_claims[index].id == m_currentClaim;
                const int drop = std::min(m_spans.levels[index], lastLevel) * levelHeight;
                for (const QRectF& rect : rects) {
                    const int left = qRound(corner.x() + rect.left());
                    const int right = qRound(corner.x() + rect.right());
                    painter.fillRect(left, qRound(corner.y() + rect.bottom()) - 1 + drop,
                        right - left, isCurrent ? underlineHeight + 1 : underlineHeight,
                        m_claims[index].line);
                }
            }
        }
    });
}

void ArticleText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    updateColumn();
}

void ArticleText::showEvent(QShowEvent* event)
{
    QPlainTextEdit::showEvent(event);
    if (m_revealWhenShown) {
        const Passage passage = *m_revealWhenShown;
        m_revealWhenShown.reset();
        reveal(passage);
    } else if (m_topWhenShown) {
        showAtTop(*m_topWhenShown);
    }
    m_topWhenShown.reset();
}

QPointF ArticleText::onLine(QPointF point) const
{
    QPointF result = point;
    forEachVisibleBlock([&](int, const QTextBlock& block, QPointF corner) {
        const qreal height = blockBoundingRect(block).height();
        if (point.y() < corner.y() || point.y() >= corner.y() + height)
            return;
        const QTextLayout& layout = *block.layout();
        qreal nearest = height;
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const qreal middle = corner.y() + line.y() + line.height() / 2;
            if (qAbs(middle - point.y()) < nearest) {
                nearest = qAbs(middle - point.y());
                result.setY(middle);
            }
        }
    });
    return result;
}

// The room between lines belongs to no line, and the text control would take it for the line's end.
QMouseEvent ArticleText::onLine(const QMouseEvent& event) const
{
    return QMouseEvent(event.type(), onLine(event.position()), event.scenePosition(),
        event.globalPosition(), event.button(), event.buttons(), event.modifiers(),
        event.pointingDevice());
}

void ArticleText::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->pos();
    QMouseEvent moved = onLine(*event);
    QPlainTextEdit::mousePressEvent(&moved);
}

void ArticleText::mouseMoveEvent(QMouseEvent* event)
{
    QMouseEvent moved = onLine(*event);
    QPlainTextEdit::mouseMoveEvent(&moved);
}

void ArticleText::mouseReleaseEvent(QMouseEvent* event)
{
    QMouseEvent moved = onLine(*event);
    QPlainTextEdit::mouseReleaseEvent(&moved);
    const int distance = (event->pos() - m_pressedAt).manhattanLength();
    const bool isClick = event->button() == Qt::LeftButton && !textCursor().hasSelection()
        && distance < QGuiApplication::styleHints()->startDragDistance();
    if (isClick)
        Q_EMIT placeClicked(cursorForPosition(moved.position().toPoint()).position());
}

void ArticleText::mouseDoubleClickEvent(QMouseEvent* event)
{
    QMouseEvent moved = onLine(*event);
    QPlainTextEdit::mouseDoubleClickEvent(&moved);
}

void ArticleText::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (event->angleDelta().y() != 0)
            Q_EMIT textSizeStepRequested(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QPlainTextEdit::wheelEvent(event);
}

void ArticleText::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        Q_EMIT menuRequested(viewport()->mapToGlobal(cursorRect().bottomLeft()));
    } else {
        const QPoint place = onLine(QPointF(event->pos())).toPoint();
        const qsizetype position = cursorForPosition(place).position();
        if (!textCursor().hasSelection()) {
            placeCaret(position);
            Q_EMIT placeClicked(position);
        }
        Q_EMIT menuRequested(event->globalPos());
    }
    event->accept();
}

QMimeData* ArticleText::createMimeDataFromSelection() const
{
    // Not the widget's text: it replaces non-breaking spaces and what a document can not hold.
    auto* words = new QMimeData;
    words->setText(selection().in(m_text).toString());
    return words;
}

} // namespace careo::ui
