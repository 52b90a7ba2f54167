#pragma once

#include <QList>
#include <QScrollArea>

#include <utility>

class QLabel;
class QVBoxLayout;

namespace careo::ui
{

/// Cards one under another on paper, under a heading. Some can be joined by an arc at their left,
/// with its head at the later one.
class CardColumn : public QScrollArea
{
    Q_OBJECT

public:
    /// From a card to an earlier one, by place.
    using Arc = std::pair<qsizetype, qsizetype>;

    explicit CardColumn(const char* name, QWidget* parent = nullptr);
    ~CardColumn() override;

    /// Without cards the title is advice on what to do.
    void setHeading(const QString& title, const QString& facts);
    /// In place of those shown before. What had the keyboard keeps it, by its object name.
    void setCards(const QList<QWidget*>& cards, const QList<Arc>& arcs = {});

private:
    class Arcs;

    QLabel* m_title;
    QLabel* m_facts;
    QVBoxLayout* m_column;
    Arcs* m_arcs;
    QList<QWidget*> m_cards;
};

} // namespace careo::ui
