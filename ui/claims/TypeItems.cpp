#include "ui/claims/TypeItems.h"

#include "ui/claims/TypeTree.h"
#include "ui/style/ClaimColors.h"

#include <QComboBox>
#include <QPainter>
#include <QPixmap>

namespace careo::ui
{

void fillTypeItems(QComboBox& combo, const QList<ClaimType>& types)
{
    combo.clear();
    for (const ClaimType& type : types) {
        const QString indent(3 * typeDepth(types, type.id), u' ');
        combo.addItem(typeSwatch(type.color, combo.palette()), indent + type.name, type.id.value());
    }
}

ClaimTypeId typeOfItem(const QComboBox& combo, int index)
{
    return ClaimTypeId(combo.itemData(index).toLongLong());
}

int itemOfType(const QComboBox& combo, ClaimTypeId type)
{
    return combo.findData(type.value());
}

QIcon typeSwatch(QRgb color, const QPalette& palette, int size)
{
    constexpr int scale = 2; // drawn for screens of twice the usual density
    QPixmap pixmap(size * scale, size * scale);
    pixmap.fill(Qt::transparent);
    pixmap.setDevicePixelRatio(scale);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(claimColors(color, palette).line);
    painter.drawRoundedRect(QRectF(0, 0, size, size), 3, 3);
    QIcon icon(pixmap);
    // Being chosen must not change the colour.
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

} // namespace careo::ui
