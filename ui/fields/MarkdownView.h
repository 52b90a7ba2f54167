#pragma once

#include <QTextDocument>
#include <QWidget>

namespace careo::ui
{

/// A text in Markdown as it is meant, without HTML and without pictures. It takes no mouse and no
/// keyboard: what it lies on does.
class MarkdownView : public QWidget
{
    Q_OBJECT

public:
    explicit MarkdownView(QWidget* parent = nullptr);

    void setText(const QString& markdown);
    /// Pixels the text needs when it is this wide.
    [[nodiscard]] int textHeight(int width) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Document : public QTextDocument
    {
    public:
        using QTextDocument::QTextDocument;

    protected:
        QVariant loadResource(int, const QUrl&) override { return {}; }
    };

    mutable Document m_document;
};

} // namespace careo::ui
