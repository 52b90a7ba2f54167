#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace careo::ui
{

/// A frame for what is held against another: a heading, then quotations with facts under them. What
/// is made has a neutral bar above, what is only proposed a dashed line around. Its links are
/// reached by the keyboard.
class Card : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Made, Proposed };

    Card(Kind kind, const QString& heading, QWidget* parent);

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
    Kind m_kind;
    QVBoxLayout* m_column;
};

/// The keyboard goes from `after` through what the cards hold, in their order. Returns the last of
/// it.
QWidget* orderTabs(QWidget* after, const QList<QWidget*>& cards);

} // namespace careo::ui
