#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

class QAbstractItemView;

namespace careo::ui
{

/// Paints a claim as its quotation with the facts below, and leaves room under the unfolded one
/// for its fields.
class ClaimDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The row that is unfolded and the room its fields need; an invalid index for none.
    void setUnfolded(const QModelIndex& index, int height);
    [[nodiscard]] QModelIndex unfolded() const { return m_unfolded; }
    /// Where the fields of the unfolded row begin, from its top.
    [[nodiscard]] int fieldsTop(const QAbstractItemView& view) const;
    /// The width rows are laid out for: the same with and without a scroll bar, so that the bar's
    /// coming changes no row's height.
    [[nodiscard]] static int rowWidth(const QAbstractItemView& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] int textHeight(const QModelIndex& index, int width) const;
    [[nodiscard]] int factLines(const QModelIndex& index, int width) const;
    [[nodiscard]] int lineLimit(const QModelIndex& index) const;
    void paintGround(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintFacts(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
        const QRect& area) const;

    QPersistentModelIndex m_unfolded;
    int m_fieldsHeight = 0;
};

} // namespace careo::ui
