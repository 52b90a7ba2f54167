#pragma once

#include <QStyledItemDelegate>

namespace careo::ui
{

/// Draws the entries of a TimelineListModel: a heading, or facts above a quotation of two lines.
class TimelineListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QRect& area, const QString& words,
        const QPalette& palette, bool isFirst) const;
    void paintType(QPainter& painter, const QRect& area, const QModelIndex& index,
        const QPalette& palette) const;
    void paintClaim(
        QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace careo::ui
