#pragma once

#include "core/import/ImportDraft.h"

#include <QPlainTextEdit>

namespace careo::ui
{

/// A file's text with the boundaries of its articles drawn in it: a line and a label where each
/// begins, what is left out grey and struck through.
class ImportTextView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ImportTextView(QWidget* parent = nullptr);

    /// Not owned. Null empties the view.
    void setDraft(const ImportDraft* draft);
    /// Draws the boundaries anew.
    void refresh();
    /// Brings the start of a block into view and the caret there.
    void showBlock(int block);
    /// The caret's position in the file's text.
    [[nodiscard]] qsizetype position() const { return textCursor().position(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Leaves the viewport as wide as lines are comfortable to read.
    void keepMeasure();
    [[nodiscard]] QString label(int block) const;
    void paintBoundary(QPainter& painter, int block, qreal top) const;

    const ImportDraft* m_draft = nullptr;
};

} // namespace careo::ui
