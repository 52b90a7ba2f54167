#include "ui/claims/ClaimDelegate.h"

#include "ui/claims/ClaimListModel.h"
#include "ui/style/ClaimColors.h"
#include "ui/style/TextLines.h"
#include "ui/style/Theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr int leastWidth = 80;
constexpr int margin = 12;
constexpr int paddingAbove = 9;
constexpr int betweenParts = 4;
constexpr int paddingBelow = 11; // with the hairline
constexpr int swatchSize = 9;
constexpr int gap = 6;
constexpr int besideBar = 4;
constexpr int focusBarWidth = 3;
constexpr int foldedLines = 3;
constexpr int unfoldedLines = 6;
/// Longer lists give each row the same lines, so that none needs to be measured.
constexpr int measuredRows = 500;
constexpr int plainLines = 2;
/// Words at either end of a line; those at the right are the last to be cut.
void paintPair(QPainter* painter, const QRect& area, const QString& left, const QString& right)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int most = left.isEmpty() ? area.width() : area.width() * 3 / 5;
    const QString end = metrics.elidedText(right, Qt::ElideRight, most);
    const int endWidth = end.isEmpty() ? 0 : metrics.horizontalAdvance(end) + gap;
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(left, Qt::ElideRight, area.width() - endWidth));
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, end);
}

QFont factsFont()
{
    return sansFont(0.9);
}

int wordsWidth(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return (view ? ClaimDelegate::rowWidth(*view) : option.rect.width()) - 2 * margin;
}

} // namespace

void ClaimDelegate::setUnfolded(const QModelIndex& index, int height)
{
    m_unfolded = index;
    m_fieldsHeight = height;
}

int ClaimDelegate::lineLimit(const QModelIndex& index) const
{
    if (index == m_unfolded)
        return unfoldedLines;
    return index.model()->rowCount() > measuredRows ? plainLines : foldedLines;
}

int ClaimDelegate::factLines(const QModelIndex& index, int width) const
{
    // Unfolded, the fields say the rest.
    if (index == m_unfolded)
        return 1;
    const QString speaker = index.data(ClaimListModel::SpeakerRole).toString();
    const QString date = index.data(ClaimListModel::DateRole).toString();
    if (speaker.isEmpty() || date.isEmpty())
        return speaker.isEmpty() && date.isEmpty() ? 1 : 2;
    const QFontMetrics metrics(factsFont());
    const int both = metrics.horizontalAdvance(speaker) + metrics.horizontalAdvance(date);
    return both + 2 * gap <= width ? 2 : 3;
}

int ClaimDelegate::textHeight(const QModelIndex& index, int width) const
{
    const int facts = QFontMetrics(factsFont()).lineSpacing();
    int quote = plainLines * QFontMetrics(serifFont()).lineSpacing();
    if (index == m_unfolded || index.model()->rowCount() <= measuredRows) {
        quote = TextLines(
            index.data(Qt::DisplayRole).toString(), serifFont(), width, lineLimit(index))
                    .height();
    }
    return paddingAbove + quote + betweenParts + factLines(index, width) * facts + paddingBelow;
}

int ClaimDelegate::fieldsTop(const QAbstractItemView& view) const
{
    return m_unfolded.isValid() ? textHeight(m_unfolded, rowWidth(view) - 2 * margin) : 0;
}

int ClaimDelegate::rowWidth(const QAbstractItemView& view)
{
    const int bar = view.verticalScrollBar()->sizeHint().width();
    return std::max(leastWidth, view.width() - bar - besideBar + margin);
}

QSize ClaimDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = wordsWidth(option);
    const int fields = index == m_unfolded ? m_fieldsHeight : 0;
    // The view makes rows as wide as itself.
    return {40, textHeight(index, width) + fields};
}

void ClaimDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(painter, option, index);
    const int width = wordsWidth(option);
    const TextLines quote(
        index.data(Qt::DisplayRole).toString(), serifFont(), width, lineLimit(index));
    painter->setPen(option.palette.color(QPalette::Text));
    const QRect words(
        option.rect.left() + margin, option.rect.top() + paddingAbove, width, quote.height());
    quote.draw(painter, words);
    const QRect facts(words.left(), words.bottom() + 1 + betweenParts, width,
        QFontMetrics(factsFont()).lineSpacing());
    paintFacts(painter, option, index, facts);
    painter->restore();
}

void ClaimDelegate::paintGround(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isChosen = index == m_unfolded || option.state.testFlag(QStyle::State_Selected);
    if (isChosen)
        painter->fillRect(option.rect, chosenColor(option.palette));
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (isChosen && view && view->hasFocus()) {
        painter->fillRect(QRect(option.rect.topLeft(), QSize(focusBarWidth, option.rect.height())),
            accentColor(option.palette));
    }
    const QRect hairline(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter->fillRect(hairline, hairlineColor(option.palette));
}

void ClaimDelegate::paintFacts(QPainter* painter, const QStyleOptionViewItem& option,
    const QModelIndex& index, const QRect& area) const
{
    const QRgb color = index.data(ClaimListModel::ColorRole).value<QRgb>();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(claimColors(color, option.palette).line);
    painter->drawRoundedRect(
        QRectF(area.left(), area.center().y() - swatchSize / 2.0 + 0.5, swatchSize, swatchSize), 2,
        2);
    painter->setFont(factsFont());
    painter->setPen(mutedColor(option.palette));
    const QRect first = area.adjusted(swatchSize + gap, 0, 0, 0);
    paintPair(painter, first, index.data(ClaimListModel::PlaceRole).toString(),
        index == m_unfolded ? QString() : index.data(ClaimListModel::StatusRole).toString());
    const int lines = factLines(index, area.width());
    if (lines == 1)
        return;
    const QString speaker = index.data(ClaimListModel::SpeakerRole).toString();
    const QString date = index.data(ClaimListModel::DateRole).toString();
    const QRect second = area.translated(0, area.height());
    if (lines == 3) {
        paintPair(painter, second, speaker, {});
        paintPair(painter, second.translated(0, area.height()), date, {});
    } else if (speaker.isEmpty()) {
        paintPair(painter, second, date, {});
    } else {
        paintPair(painter, second, speaker, date);
    }
}

} // namespace careo::ui
