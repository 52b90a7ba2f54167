#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace careo::ui
{

/// Cards side by side, as many in a row as there is room for.
class CardGrid : public QWidget
{
    Q_OBJECT

public:
    explicit CardGrid(QWidget* parent = nullptr);

    /// In place of those shown before.
    void setCards(const QList<QWidget*>& cards);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    QGridLayout* m_grid;
    QList<QWidget*> m_cards;
    int m_columns = 0;
};

} // namespace careo::ui
