#pragma once

#include <QProxyStyle>

namespace careo::ui
{

/// Fusion, with boxes that can be seen on a dark ground: their outline comes from the muted colour
/// instead of a darker panel. Dialog buttons speak by their words, without the desktop's pictures.
class CareoStyle : public QProxyStyle
{
    Q_OBJECT

public:
    CareoStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* returned) const override;
};

} // namespace careo::ui
