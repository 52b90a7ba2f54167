#include "ui/suggestions/SuggestionDelegate.h"

#include "ui/style/ClaimColors.h"
#include "ui/style/TextLines.h"
#include "ui/style/Theme.h"
#include "ui/suggestions/SuggestionListModel.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QScrollBar>

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
constexpr int focusBarWidth = 3;
constexpr int usualLines = 3;
constexpr int chosenLines = 8;
constexpr int chosenReasonLines = 3;
/// Longer lists give each row the same lines, so that none needs to be measured.
constexpr int measuredRows = 500;

QFont factsFont()
{
    return sansFont(0.9);
}

/// The same with and without a scroll bar, so that the bar's coming changes no row's height.
int wordsWidth(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!view)
        return std::max(leastWidth, option.rect.width() - 2 * margin);
    const int bar = view->verticalScrollBar()->sizeHint().width();
    return std::max(leastWidth, view->width() - bar - 2 * margin);
}

bool isChosen(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view && view->currentIndex() == index;
}

TextLines quoteOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    return {index.data(Qt::DisplayRole).toString(), serifFont(), wordsWidth(option),
        isChosen(option, index) ? chosenLines : usualLines};
}

TextLines reasonOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    return {index.data(SuggestionListModel::ReasonRole).toString(), factsFont(), wordsWidth(option),
        isChosen(option, index) ? chosenReasonLines : 1};
}

bool hasTitle(const QModelIndex& index)
{
    return !index.data(SuggestionListModel::TitleRole).toString().isEmpty();
}

} // namespace

QSize SuggestionDelegate::sizeHint(
    const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isMeasured = index.model()->rowCount() <= measuredRows || isChosen(option, index);
    const int quote = isMeasured ? quoteOf(option, index).height()
                                 : usualLines * QFontMetrics(serifFont()).lineSpacing();
    const int facts = (hasTitle(index) ? 2 : 1) * QFontMetrics(factsFont()).lineSpacing();
    const int reason = reasonOf(option, index).height();
    return {40, paddingAbove + quote + betweenParts + facts + reason + paddingBelow};
}

void SuggestionDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(painter, option, index);
    const TextLines quote = quoteOf(option, index);
    painter->setPen(option.palette.color(QPalette::Text));
    const QRect words(option.rect.left() + margin, option.rect.top() + paddingAbove,
        wordsWidth(option), quote.height());
    quote.draw(painter, words);
    paintFacts(painter, option, index,
        QRect(words.left(), words.bottom() + 1 + betweenParts, words.width(),
            QFontMetrics(factsFont()).lineSpacing()));
    painter->restore();
}

void SuggestionDelegate::paintGround(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (isChosen(option, index)) {
        painter->fillRect(option.rect, chosenColor(option.palette));
        if (view->hasFocus()) {
            painter->fillRect(
                QRect(option.rect.topLeft(), QSize(focusBarWidth, option.rect.height())),
                accentColor(option.palette));
        }
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
        hairlineColor(option.palette));
}

void SuggestionDelegate::paintFacts(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index, QRect line)
{
    const QColor color
        = claimColors(index.data(SuggestionListModel::ColorRole).value<QRgb>(), option.palette)
              .line;
    // A dotted, empty square: nobody has made this a claim yet.
    painter->setPen(QPen(color, 1.5, Qt::DotLine));
    painter->drawRect(
        QRectF(line.left() + 0.5, line.center().y() - swatchSize / 2.0, swatchSize, swatchSize));
    painter->setFont(factsFont());
    painter->setPen(mutedColor(option.palette));
    const QFontMetrics metrics = painter->fontMetrics();
    const QString score = index.data(SuggestionListModel::ScoreRole).toString();
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, score);
    const QRect type
        = line.adjusted(swatchSize + gap, 0, -metrics.horizontalAdvance(score) - gap, 0);
    painter->drawText(type, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(
            index.data(SuggestionListModel::TypeRole).toString(), Qt::ElideRight, type.width()));
    line.translate(0, line.height());
    const TextLines reason = reasonOf(option, index);
    reason.draw(painter, line);
    line.translate(0, reason.height());
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(
            index.data(SuggestionListModel::TitleRole).toString(), Qt::ElideRight, line.width()));
}

} // namespace careo::ui
