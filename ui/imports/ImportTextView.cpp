#include "ui/imports/ImportTextView.h"

#include "ui/imports/ImportTableModel.h"
#include "ui/style/Theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <utility>

namespace careo::ui
{

namespace
{

constexpr int sideWidth = 12;
constexpr int labelPadding = 6;
constexpr int grabDistance = 4;
constexpr int charactersInLine = 90;
/// A text view takes seconds to lay out more than this.
constexpr qsizetype mostShown = 2'000'000;

QFont labelFont()
{
    return sansFont(0.85, QFont::DemiBold);
}

} // namespace

ImportTextView::ImportTextView(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(serifFont(11));
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    keepMeasure();
    setCursorWidth(2);
    viewport()->setMouseTracking(true);
    setObjectName(QStringLiteral("importText"));
    setAccessibleName(tr("Text of the file with the boundaries of its articles"));
}

void ImportTextView::keepMeasure()
{
    const int measure = fontMetrics().averageCharWidth() * charactersInLine
        + qRound(2 * document()->documentMargin());
    const int room = width() - sideWidth - verticalScrollBar()->sizeHint().width();
    setViewportMargins(sideWidth, 0, qMax(0, room - measure), 0);
}

void ImportTextView::resizeEvent(QResizeEvent* event)
{
    keepMeasure();
    QPlainTextEdit::resizeEvent(event);
}

void ImportTextView::setDraft(const ImportDraft* draft)
{
    m_draft = draft;
    m_dragged = -1;
    setPlainText(draft ? draft->extraction().text.left(mostShown) : QString());
    refresh();
}

bool ImportTextView::showsAll() const
{
    return !m_draft || m_draft->extraction().text.size() <= mostShown;
}

void ImportTextView::refresh()
{
    QList<QTextEdit::ExtraSelection> greyed;
    if (m_draft) {
        for (const ImportDraft::Block& block : m_draft->blocks()) {
            if (block.isArticle)
                continue;
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(document());
            const auto place
                = [](qsizetype position) { return static_cast<int>(qMin(position, mostShown)); };
            selection.cursor.setPosition(place(block.span.start));
            selection.cursor.setPosition(place(block.span.end), QTextCursor::KeepAnchor);
            selection.format.setForeground(mutedColor(palette()));
            selection.format.setFontStrikeOut(true);
            greyed << selection;
        }
    }
    setExtraSelections(greyed);
    viewport()->update();
}

void ImportTextView::showBlock(int block, bool scrolls)
{
    if (!m_draft || block < 0 || block >= m_draft->blocks().size())
        return;
    if (m_draft->blocks().at(block).span.start >= mostShown)
        return;
    QTextCursor cursor(document());
    // Going to the end first leaves the block's start at the top of the view, not at its foot.
    if (scrolls) {
        cursor.movePosition(QTextCursor::End);
        setTextCursor(cursor);
    }
    cursor.setPosition(static_cast<int>(m_draft->blocks().at(block).span.start));
    setTextCursor(cursor);
}

QString ImportTextView::label(int block) const
{
    const ImportDraft::Block& shown = m_draft->blocks().at(block);
    if (!shown.isArticle)
        return tr("Not an article: %1").arg(leftOutText(shown.reason));
    int number = 0;
    for (int i = 0; i <= block; ++i)
        number += m_draft->blocks().at(i).isArticle ? 1 : 0;
    return tr("Article %1").arg(number);
}

QRectF ImportTextView::labelArea(const Boundary& boundary) const
{
    const QFontMetricsF metrics(labelFont());
    const qreal width = metrics.horizontalAdvance(label(boundary.block)) + 2 * labelPadding;
    return {viewport()->width() - width - labelPadding, boundary.top, width, metrics.height() + 2};
}

void ImportTextView::paintBoundary(QPainter& painter, const Boundary& boundary) const
{
    const bool isArticle = m_draft->blocks().at(boundary.block).isArticle;
    const QColor ink = isArticle ? accentColor(palette()) : mutedColor(palette());
    painter.setPen(QPen(ink, 1.5, isArticle ? Qt::SolidLine : Qt::DashLine));
    painter.drawLine(QPointF(0, boundary.top), QPointF(viewport()->width(), boundary.top));
    const QRectF area = labelArea(boundary);
    painter.fillRect(area, isArticle ? chosenColor(palette()) : palette().color(QPalette::Window));
    painter.setFont(labelFont());
    painter.setPen(isArticle ? palette().color(QPalette::Text) : ink);
    painter.drawText(area, Qt::AlignCenter, label(boundary.block));
}

void ImportTextView::paintDropLine(QPainter& painter) const
{
    const qreal top
        = blockBoundingGeometry(m_dropLine.block()).translated(contentOffset()).top() + 0.5;
    painter.setPen(QPen(accentColor(palette()), 3, Qt::DotLine));
    painter.drawLine(QPointF(0, top), QPointF(viewport()->width(), top));
}

QList<ImportTextView::Boundary> ImportTextView::visibleBoundaries() const
{
    QList<Boundary> boundaries;
    if (!m_draft)
        return boundaries;
    const QList<ImportDraft::Block>& blocks = m_draft->blocks();
    QTextBlock line = firstVisibleBlock();
    qreal top = blockBoundingGeometry(line).translated(contentOffset()).top();
    int next = m_draft->blockAt(line.position() - 1) + 1;
    while (line.isValid() && top <= viewport()->height()) {
        while (next < blocks.size() && blocks.at(next).span.start < line.position())
            ++next;
        if (next < blocks.size() && blocks.at(next).span.start < line.position() + line.length())
            boundaries << Boundary{next, top + 0.5};
        top += blockBoundingRect(line).height();
        line = line.next();
    }
    return boundaries;
}

void ImportTextView::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    for (const Boundary& boundary : visibleBoundaries())
        paintBoundary(painter, boundary);
    if (m_dragged >= 0)
        paintDropLine(painter);
}

int ImportTextView::boundaryAt(QPoint place) const
{
    for (const Boundary& boundary : visibleBoundaries()) {
        const bool isHit
            = qAbs(place.y() - boundary.top) <= grabDistance || labelArea(boundary).contains(place);
        if (isHit && boundary.block > 0)
            return boundary.block;
    }
    return -1;
}

void ImportTextView::mousePressEvent(QMouseEvent* event)
{
    const QPoint place = event->position().toPoint();
    const int block = event->button() == Qt::LeftButton ? boundaryAt(place) : -1;
    if (block < 0) {
        QPlainTextEdit::mousePressEvent(event);
        return;
    }
    showBlock(block, false);
    m_dragged = block;
    m_dropLine = cursorForPosition(place);
    viewport()->update();
}

void ImportTextView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint place = event->position().toPoint();
    if (m_dragged < 0) {
        QPlainTextEdit::mouseMoveEvent(event);
        const bool isFree = event->buttons() == Qt::NoButton;
        viewport()->setCursor(
            isFree && boundaryAt(place) >= 0 ? Qt::SplitVCursor : Qt::IBeamCursor);
        return;
    }
    QScrollBar* scroll = verticalScrollBar();
    if (place.y() < 0)
        scroll->setValue(scroll->value() - 1);
    else if (place.y() > viewport()->height())
        scroll->setValue(scroll->value() + 1);
    m_dropLine = cursorForPosition(place);
    viewport()->update();
}

void ImportTextView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_dragged < 0) {
        QPlainTextEdit::mouseReleaseEvent(event);
        return;
    }
    const int block = std::exchange(m_dragged, -1);
    viewport()->update();
    Q_EMIT boundaryDropped(block, m_dropLine.block().position());
}

void ImportTextView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace careo::ui
