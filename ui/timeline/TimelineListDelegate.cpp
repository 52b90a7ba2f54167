#include "ui/timeline/TimelineListDelegate.h"

#include "ui/style/ClaimColors.h"
#include "ui/style/Theme.h"
#include "ui/timeline/TimelineListModel.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace careo::ui
{

namespace
{

constexpr int margin = 12;
constexpr int padding = 8;
constexpr int gap = 3;
constexpr int swatch = 8;
constexpr int swatchSpace = swatch + 7;
constexpr int quoteLines = 2;

QFont factsFont()
{
    return sansFont(0.92);
}

QFont quoteFont()
{
    return serifFont(sansFont().pointSizeF() * 1.05);
}

int heightOf(const QFont& font)
{
    return QFontMetrics(font).height();
}

/// The first lines of `words`, the last one elided.
QStringList linesOf(const QString& words, const QFont& font, int width)
{
    QTextLayout layout(words, font);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == quoteLines - 1) {
            lines.append(
                QFontMetrics(font).elidedText(words.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(words.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

int contentWidth(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - 2 * margin;
}

} // namespace

QSize TimelineListDelegate::sizeHint(
    const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = contentWidth(option);
    if (index.data(TimelineListModel::IsHeadingRole).toBool())
        return {width, heightOf(sansFont()) + 2 * padding};
    const QString quote = index.data(TimelineListModel::QuoteRole).toString();
    const bool isOneLine = QFontMetrics(quoteFont()).horizontalAdvance(quote) <= width;
    const int lines = isOneLine ? 1 : quoteLines;
    return {
        width, 2 * heightOf(factsFont()) + lines * heightOf(quoteFont()) + 2 * gap + 2 * padding};
}

void TimelineListDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    if (index.data(TimelineListModel::IsHeadingRole).toBool()) {
        paintHeading(
            *painter, option.rect, index.data().toString(), option.palette, index.row() == 0);
    } else {
        paintClaim(*painter, option, index);
    }
    painter->restore();
}

void TimelineListDelegate::paintHeading(QPainter& painter, const QRect& area, const QString& words,
    const QPalette& palette, bool isFirst) const
{
    const QFont font = sansFont(0.95, QFont::DemiBold);
    const QRect room = area.adjusted(margin, isFirst ? 0 : padding / 2, -margin, -1);
    painter.setFont(font);
    painter.setPen(mutedColor(palette));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(words, Qt::ElideRight, room.width()));
    painter.setPen(hairlineColor(palette));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

void TimelineListDelegate::paintClaim(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QPalette& palette = option.palette;
    const QRect& area = option.rect;
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen) {
        painter.fillRect(area, chosenColor(palette));
        if (option.state.testFlag(QStyle::State_HasFocus))
            painter.fillRect(QRect(area.topLeft(), QSize(3, area.height())), accentColor(palette));
    }
    const QFont small = factsFont();
    const QRect facts(
        area.left() + margin, area.top() + padding, area.width() - 2 * margin, heightOf(small));
    painter.setFont(small);
    painter.setPen(mutedColor(palette));
    painter.drawText(facts, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(small).elidedText(
            index.data(TimelineListModel::FactsRole).toString(), Qt::ElideRight, facts.width()));
    const int typeTop = area.bottom() - padding - heightOf(small);
    paintType(
        painter, QRect(facts.left(), typeTop, facts.width(), heightOf(small)), index, palette);

    const QFont serif = quoteFont();
    painter.setFont(serif);
    painter.setPen(palette.color(QPalette::Text));
    QRect line(facts.left(), facts.bottom() + gap, facts.width(), heightOf(serif));
    const QString quote = index.data(TimelineListModel::QuoteRole).toString();
    for (const QString& words : linesOf(quote, serif, facts.width())) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, words);
        line.translate(0, line.height());
    }
    painter.setPen(hairlineColor(palette));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

void TimelineListDelegate::paintType(
    QPainter& painter, const QRect& area, const QModelIndex& index, const QPalette& palette) const
{
    const auto base = index.data(TimelineListModel::ColorRole).value<QRgb>();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(claimColors(base, palette).line);
    painter.drawRoundedRect(
        QRect(area.left(), area.center().y() - swatch / 2 + 1, swatch, swatch), 2, 2);
    painter.restore();
    const QRect room = area.adjusted(swatchSpace, 0, 0, 0);
    const QFont small = factsFont();
    painter.setFont(small);
    painter.setPen(mutedColor(palette));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(small).elidedText(
            index.data(TimelineListModel::TypeRole).toString(), Qt::ElideRight, room.width()));
}

} // namespace careo::ui
