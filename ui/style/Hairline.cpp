#include "ui/style/Hairline.h"

#include <QWidget>

namespace careo::ui
{

QWidget* createHairline()
{
    auto* line = new QWidget;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

} // namespace careo::ui
