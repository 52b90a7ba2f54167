#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace careo::ui
{

/// A frame with a neutral bar above, for what is held against another: a heading, then quotations
/// with facts under them. Its links are reached by the keyboard.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString& heading, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Queued, so that what answers it may delete the card.
    void linkActivated(const QString& link);

protected:
    void paintEvent(QPaintEvent* event) override;

    [[nodiscard]] QVBoxLayout& column() { return *m_column; }
    /// `html` with links, in the text's colour.
    QLabel* createText(const QString& html);
    /// The same, muted and small.
    QLabel* createFacts(const QString& html);
    /// A line, then the words as a link to `target`, then the facts.
    void addQuote(const QString& target, const QString& words, const QString& factsHtml);

private:
    QVBoxLayout* m_column;
};

} // namespace careo::ui
