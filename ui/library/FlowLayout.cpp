#include "ui/library/FlowLayout.h"

#include <algorithm>

namespace careo::ui
{

FlowLayout::FlowLayout(int gap, QWidget* parent)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool isReal) const
{
    int left = rect.left();
    int top = rect.top();
    int rowHeight = 0;
    for (QLayoutItem* item : m_items) {
        const QSize size
            = item->sizeHint().boundedTo(QSize(rect.width(), item->sizeHint().height()));
        if (left > rect.left() && left + size.width() > rect.left() + rect.width()) {
            left = rect.left();
            top += rowHeight + m_gap;
            rowHeight = 0;
        }
        if (isReal)
            item->setGeometry(QRect(QPoint(left, top), size));
        left += size.width() + m_gap;
        rowHeight = std::max(rowHeight, size.height());
    }
    return top + rowHeight - rect.top();
}

} // namespace careo::ui
