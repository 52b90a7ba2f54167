#include "ui/reader/ParagraphGutter.h"

#include "ui/reader/ArticleText.h"
#include "ui/style/Theme.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

namespace careo::ui
{

ParagraphGutter::ParagraphGutter(ArticleText& text)
    : QWidget(&text)
    , m_text(text)
{
    setObjectName(QStringLiteral("paragraphGutter"));
    setAccessibleName(tr("Paragraph numbers"));
}

void ParagraphGutter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(sansFont(0.8));
    painter.setPen(mutedColor(palette()));
    const QFontMetricsF metrics(painter.font());
    m_text.forEachVisibleBlock([&](int number, const QTextBlock& block, QPointF corner) {
        if (number == 0 || block.layout()->lineCount() == 0)
            return;
        const QTextLine line = block.layout()->lineAt(0);
        const QString words = QString::number(number);
        const qreal x = width() - 18 - metrics.horizontalAdvance(words);
        painter.drawText(QPointF(x, corner.y() + line.y() + line.ascent()), words);
    });
}

} // namespace careo::ui
