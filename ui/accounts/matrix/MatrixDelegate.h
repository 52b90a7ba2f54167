#pragma once

#include <QStyledItemDelegate>

namespace careo::ui
{

/// A cell of the matrix: independent sources, claims under them, on a ground that is the stronger
/// the more sources there are.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
};

} // namespace careo::ui
