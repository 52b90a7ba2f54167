#pragma once

#include <QProxyStyle>

namespace careo::ui
{

/// Fusion, with dialog buttons that speak by their words, without the desktop's pictures.
class CareoStyle : public QProxyStyle
{
    Q_OBJECT

public:
    CareoStyle();

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* returned) const override;
};

} // namespace careo::ui
