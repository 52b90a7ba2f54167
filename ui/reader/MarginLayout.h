#pragma once

#include <QList>
#include <QtGlobal>

namespace careo::ui
{

/// A claim beside the text: where its lines begin and end, and the height its label needs.
struct MarginItem {
    qreal top = 0;
    qreal bottom = 0;
    qreal labelHeight = 0;
};

/// Where its stripe and its label go.
struct MarginPlace {
    int column = 0; ///< of the stripe; stripes beside each other have different ones
    int columns = 1; ///< taken by stripes beside this one's label; the label stands right of them
    qreal labelTop = 0;

    bool operator==(const MarginPlace&) const = default;
};

/// Places stripes in columns and moves labels apart, each as near to the top of its stripe as the
/// others allow. `items` are by top; labels keep that order, `gap` apart at least, and none begins
/// above `minimumTop`.
[[nodiscard]] QList<MarginPlace> layoutMargin(
    const QList<MarginItem>& items, qreal gap, qreal minimumTop);

} // namespace careo::ui
