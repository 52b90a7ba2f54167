#include "ui/fields/ToolStrip.h"

#include <QHBoxLayout>

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr int gap = 8;

QWidget* groupOf(const QList<QWidget*>& buttons)
{
    auto* group = new QWidget;
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins({});
    row->setSpacing(gap);
    for (QWidget* button : buttons)
        row->addWidget(button);
    return group;
}

} // namespace

ToolStrip::ToolStrip(const QList<QWidget*>& first, const QList<QWidget*>& second)
    : m_first(groupOf(first))
    , m_second(groupOf(second))
    , m_groups(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_groups->setContentsMargins({});
    m_groups->setSpacing(gap);
    m_groups->addWidget(m_first, 0, Qt::AlignLeft);
    m_groups->addWidget(m_second, 0, Qt::AlignRight);
}

QSize ToolStrip::minimumSizeHint() const
{
    const QSize first = m_first->minimumSizeHint();
    const QSize second = m_second->minimumSizeHint();
    return {std::max(first.width(), second.width()), m_groups->minimumSize().height()};
}

void ToolStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int needed = m_first->sizeHint().width() + gap + m_second->sizeHint().width();
    m_groups->setDirection(width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace careo::ui
