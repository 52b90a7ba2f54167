#include "ui/accounts/matrix/MatrixDelegate.h"

#include "ui/accounts/matrix/MatrixModel.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QGuiApplication>
#include <QPainter>

namespace careo::ui
{

namespace
{

constexpr double weakest = 0.14;
constexpr double strongest = 0.5; // the numbers stay readable on it

} // namespace

void MatrixDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int claims = index.data(MatrixModel::ClaimsRole).toInt();
    // The table's own palette has the ground of what is chosen in its place.
    const QColor accent = accentColor(QGuiApplication::palette());
    painter->save();
    const QRect cell = option.rect.adjusted(1, 1, -1, -1);
    if (claims > 0) {
        QColor ground = accent;
        ground.setAlphaF(static_cast<float>(
            weakest + (strongest - weakest) * index.data(MatrixModel::HeatRole).toDouble()));
        painter->fillRect(cell, ground);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->setFont(sansFont(1.15, QFont::DemiBold));
        const int half = cell.height() / 2;
        painter->drawText(cell.adjusted(0, 4, 0, -half + 4), Qt::AlignCenter,
            index.data(MatrixModel::SourcesRole).toString());
        painter->setFont(sansFont(0.85));
        painter->drawText(cell.adjusted(2, half, -2, -4), Qt::AlignCenter, claimsText(claims));
    } else {
        painter->setPen(mutedColor(option.palette));
        painter->drawText(cell, Qt::AlignCenter, QStringLiteral("–"));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)
        || option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace careo::ui
