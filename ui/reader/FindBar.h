#pragma once

#include "core/model/Passage.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace careo::ui
{

class ArticleText;

/// A slim bar that finds words in the article shown.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(ArticleText& text, QWidget* parent = nullptr);

    /// Shows the bar with the keyboard in it, and looks for `words` unless they are empty.
    void open(const QString& words);
    void close();
    /// Finds again, after the text changed.
    void refresh();
    void step(int by);

    [[nodiscard]] const QList<Passage>& matches() const { return m_matches; }

Q_SIGNALS:
    void matchesChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void find();
    void showCount();
    void goTo(qsizetype match);

    ArticleText& m_text;
    QLineEdit* m_words;
    QLabel* m_count;
    QList<Passage> m_matches;
    qsizetype m_current = -1;
};

} // namespace careo::ui
