#pragma once

#include <QStyledItemDelegate>

namespace careo::ui
{

/// Paints a suggestion as its quotation between dots, with claim type, likelihood and reason below.
class SuggestionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static void paintGround(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index);
    static void paintFacts(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index, QRect line);
};

} // namespace careo::ui
