#include "ui/accounts/questions/QuestionDelegate.h"

#include "ui/accounts/questions/QuestionListModel.h"
#include "ui/style/Theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace careo::ui
{

namespace
{

constexpr int margin = 12;
constexpr int padding = 8;
constexpr int aboveHeading = 12;
constexpr int underHeading = 5;
constexpr int betweenLines = 3;
constexpr int focusBarWidth = 3;

QFont questionFont()
{
    return sansFont(1.0, QFont::DemiBold);
}

QFont factsFont()
{
    return sansFont(0.9);
}

QFont headingFont()
{
    return sansFont(0.9, QFont::DemiBold);
}

bool isHeading(const QModelIndex& index)
{
    return index.data(QuestionListModel::HeadingRole).toBool();
}

int textWidth(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - 2 * margin;
}

QRect textBounds(const QString& text, const QFont& font, int width)
{
    constexpr int anyHeight = 10000;
    return QFontMetrics(font).boundingRect(
        QRect(0, 0, width, anyHeight), Qt::TextWordWrap | Qt::AlignLeft, text);
}

} // namespace

QSize QuestionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (isHeading(index))
        return {0, aboveHeading + QFontMetrics(headingFont()).lineSpacing() + underHeading + 1};
    const QString text = index.data().toString();
    return {0,
        2 * padding + textBounds(text, questionFont(), textWidth(option)).height() + betweenLines
            + QFontMetrics(factsFont()).lineSpacing()};
}

void QuestionDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QRect row = option.rect;
    if (isHeading(index)) {
        painter->setFont(headingFont());
        painter->setPen(mutedColor(option.palette));
        painter->drawText(row.adjusted(margin, aboveHeading, -margin, -underHeading),
            Qt::AlignLeft | Qt::AlignTop, index.data().toString());
        painter->fillRect(
            QRect(row.left(), row.bottom(), row.width(), 1), hairlineColor(option.palette));
        painter->restore();
        return;
    }
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen)
        painter->fillRect(row, chosenColor(option.palette));
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (isChosen && view && view->hasFocus())
        painter->fillRect(
            QRect(row.topLeft(), QSize(focusBarWidth, row.height())), accentColor(option.palette));
    const QString text = index.data().toString();
    const int width = textWidth(option);
    const QRect words = textBounds(text, questionFont(), width)
                            .translated(row.left() + margin, row.top() + padding);
    painter->setFont(questionFont());
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(QRect(words.left(), words.top(), width, words.height()),
        Qt::TextWordWrap | Qt::AlignLeft, text);
    painter->setFont(factsFont());
    painter->setPen(mutedColor(option.palette));
    const QRect facts(words.left(), words.bottom() + 1 + betweenLines, width,
        QFontMetrics(factsFont()).lineSpacing());
    painter->drawText(facts, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(
            index.data(QuestionListModel::FactsRole).toString(), Qt::ElideRight, width));
    painter->restore();
}

} // namespace careo::ui
