#pragma once

#include <QPlainTextEdit>

namespace careo::ui
{

class MarkdownView;

/// A note's text, as tall as it needs to be within bounds: Markdown while it is edited, else as it
/// is meant. Tab leaves it.
class NoteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void editingFinished();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    [[nodiscard]] int editedHeight();

    MarkdownView* m_formatted;
    int m_height = 0; ///< of the text shown
};

} // namespace careo::ui
