#pragma once

#include "core/import/ImportDraft.h"

#include <QList>
#include <QPlainTextEdit>
#include <QTextCursor>

namespace careo::ui
{

/// A file's text with the boundaries of its articles drawn in it: a line and a label where each
/// begins, what is left out grey and struck through. A boundary can be dragged to another line.
class ImportTextView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ImportTextView(QWidget* parent = nullptr);

    /// Not owned. Null empties the view. Of a very long text only the beginning is shown.
    void setDraft(const ImportDraft* draft);
    /// Draws the boundaries anew.
    void refresh();
    /// Puts the caret at the start of a block and, when it `scrolls`, that at the top of the view.
    void showBlock(int block, bool scrolls = true);
    /// False when the text goes on beyond what is shown.
    [[nodiscard]] bool showsAll() const;
    /// The caret's position in the file's text.
    [[nodiscard]] qsizetype position() const { return textCursor().position(); }

    /// The block whose boundary is at `place` of the viewport, or -1; the first one's is fixed.
    [[nodiscard]] int boundaryAt(QPoint place) const;

Q_SIGNALS:
    /// The boundary before `block` was dropped on the line that begins at `position`.
    void boundaryDropped(int block, qsizetype position);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Lines no longer than reads well, however wide the window.
    void keepMeasure();
    /// Where a block begins in the viewport.
    struct Boundary {
        int block;
        qreal top;
    };

    [[nodiscard]] QList<Boundary> visibleBoundaries() const;
    [[nodiscard]] QRectF labelArea(const Boundary& boundary) const;
    [[nodiscard]] QString label(int block) const;
    void paintBoundary(QPainter& painter, const Boundary& boundary) const;
    void paintDropLine(QPainter& painter) const;

    const ImportDraft* m_draft = nullptr;
    int m_dragged = -1; ///< the block whose boundary is being dragged
    QTextCursor m_dropLine;
};

} // namespace careo::ui
