#pragma once

#include <QWidget>

namespace careo::ui
{

class ArticleText;

/// The numbers of the paragraphs, left of the text.
class ParagraphGutter : public QWidget
{
    Q_OBJECT

public:
    explicit ParagraphGutter(ArticleText& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ArticleText& m_text;
};

} // namespace careo::ui
