#include "ui/accounts/CardGrid.h"

#include <QGridLayout>

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr int gap = 18;
constexpr int narrowestCard = 300;

} // namespace

CardGrid::CardGrid(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gap);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardGrid::setCards(const QList<QWidget*>& cards)
{
    qDeleteAll(m_cards);
    m_cards = cards;
    m_columns = 0;
    place();
}

void CardGrid::place()
{
    const int count = static_cast<int>(m_cards.size());
    const int columns = std::clamp((width() + gap) / (narrowestCard + gap), 1, std::max(count, 1));
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < count; ++i) {
        m_grid->removeWidget(m_cards[i]);
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
        m_grid->setColumnStretch(i % columns, 1);
    }
}

void CardGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace careo::ui
