#include "ui/library/ArticleDelegate.h"

#include "ui/library/ArticleListModel.h"
#include "ui/style/ClaimColors.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr int sideMargin = 12;
constexpr int topMargin = 8;
constexpr int barWidth = 3;
constexpr int unreadDot = 6;
constexpr int countGap = 3;
constexpr int titleLines = 2;

/// Up to `titleLines` lines of the text, the last one elided.
QStringList wrapped(const QString& text, const QFont& font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList lines;
    while (lines.size() < titleLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool isLast = lines.size() == titleLines - 1;
        lines << (isLast
                ? QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width)
                : text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const QFontMetrics title(sansFont(1.0, QFont::DemiBold));
    const QFontMetrics facts(sansFont(0.92));
    return {option.rect.width(),
        2 * topMargin + titleLines * title.lineSpacing() + 4 + facts.lineSpacing()};
}

void ArticleDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto row = index.data(ArticleListModel::ArticleRole).value<ArticleRow>();
    painter->save();
    paintGround(*painter, option);
    const QRect area = option.rect.adjusted(sideMargin, topMargin, -sideMargin, -topMargin);
    paintTitle(*painter, area, row, option.palette);

    const QFont font = sansFont(0.92);
    const QFontMetrics metrics(font);
    QRect line(area.left(), area.bottom() - metrics.lineSpacing() + 1, area.width(),
        metrics.lineSpacing());
    line.setRight(line.right() - paintCounts(*painter, line, row, option.palette) - 2 * countGap);
    painter->setFont(font);
    painter->setPen(mutedColor(option.palette));
    const QString facts = tr("%1 · %2").arg(outletText(row.outlet), dateText(row.published));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(facts, Qt::ElideMiddle, line.width()));
    painter->restore();
}

void ArticleDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option) const
{
    const bool isCurrent = option.state & QStyle::State_Selected;
    if (isCurrent || (option.state & QStyle::State_MouseOver)) {
        QColor ground = chosenColor(option.palette);
        ground.setAlphaF(isCurrent ? 1.0F : 0.5F);
        painter.fillRect(option.rect, ground);
    }
    if (isCurrent) {
        painter.fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())),
            accentColor(option.palette));
    }
    painter.setPen(hairlineColor(option.palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void ArticleDelegate::paintTitle(
    QPainter& painter, const QRect& area, const ArticleRow& row, const QPalette& palette) const
{
    const QFont font = sansFont(1.0, row.isRead ? QFont::Medium : QFont::Bold);
    const int dot = row.isRead ? 0 : unreadDot + 6;
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Text));
    const int height = QFontMetrics(font).lineSpacing();
    const QString title = row.title.isEmpty() ? tr("Untitled") : row.title;
    int top = area.top();
    for (const QString& line : wrapped(title, font, area.width() - dot)) {
        painter.drawText(QRect(area.left() + dot, top, area.width() - dot, height),
            Qt::AlignLeft | Qt::AlignVCenter, line);
        top += height;
    }
    if (!row.isRead) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(accentColor(palette));
        painter.drawEllipse(
            QRect(area.left(), area.top() + (height - unreadDot) / 2, unreadDot, unreadDot));
    }
}

int ArticleDelegate::paintCounts(
    QPainter& painter, const QRect& line, const ArticleRow& row, const QPalette& palette) const
{
    const QFont font = sansFont(0.85, QFont::DemiBold);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing);
    int right = line.right();
    for (auto type = m_types.crbegin(); type != m_types.crend(); ++type) {
        const int count = row.claims.value(type->id);
        if (count == 0)
            continue;
        const QString number = QString::number(count);
        const ClaimColors colors = claimColors(type->color, palette);
        const int width = std::max(line.height(), metrics.horizontalAdvance(number) + 10);
        const QRect pill(right - width + 1, line.top(), width, line.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.line);
        painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
        painter.setPen(colors.onLine);
        painter.drawText(pill, Qt::AlignCenter, number);
        right -= width + countGap;
        if (right < line.center().x())
            break;
    }
    return line.right() - right;
}

} // namespace careo::ui
