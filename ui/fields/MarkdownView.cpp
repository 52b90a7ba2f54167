#include "ui/fields/MarkdownView.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>

#include <cmath>

namespace careo::ui
{

MarkdownView::MarkdownView(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_document.setDocumentMargin(1);
}

void MarkdownView::setText(const QString& markdown)
{
    m_document.setDefaultFont(font());
    m_document.setMarkdown(markdown,
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
            | QTextDocument::MarkdownNoHTML);
    update();
}

int MarkdownView::textHeight(int width) const
{
    m_document.setTextWidth(width);
    return static_cast<int>(std::ceil(m_document.size().height()));
}

void MarkdownView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    m_document.setTextWidth(width());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    m_document.documentLayout()->draw(&painter, context);
}

} // namespace careo::ui
