#include "ui/style/CareoStyle.h"

#include "ui/style/Theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace careo::ui
{

CareoStyle::CareoStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void CareoStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck)
        return;
    const bool isOnAccent
        = element == PE_IndicatorItemViewItemCheck && option->state.testFlag(State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(isOnAccent ? option->palette.color(QPalette::HighlightedText)
                               : mutedColor(option->palette));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

int CareoStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
    QStyleHintReturn* returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace careo::ui
