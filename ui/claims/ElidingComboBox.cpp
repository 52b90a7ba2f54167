#include "ui/claims/ElidingComboBox.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace careo::ui
{

ElidingComboBox::ElidingComboBox(QWidget* parent)
    : QComboBox(parent)
{
}

void ElidingComboBox::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field
        = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    constexpr int beside = 8; // what styles leave around the icon and the words
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + beside / 2;
    option.currentText = option.fontMetrics.elidedText(
        option.currentText.trimmed(), Qt::ElideRight, field.width() - icon - beside);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace careo::ui
