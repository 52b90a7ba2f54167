#pragma once

#include "core/compare/Comparison.h"
#include "core/model/Article.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace careo::ui
{

class CaseSession;

/// One question: its accounts side by side, and the articles that say nothing on it.
class QuestionBoard : public QScrollArea
{
    Q_OBJECT

public:
    explicit QuestionBoard(CaseSession& session, QWidget* parent = nullptr);

    void showQuestion(const QuestionComparison& comparison, const QList<ArticleRow>& articles);
    /// In place of a question, what to do here.
    void showNothing(const QString& advice);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void createPaper();
    void createCards();
    void placeCards();
    [[nodiscard]] QString silenceOf(const QList<ArticleRow>& articles) const;

    CaseSession& m_session;
    QuestionComparison m_shown;
    QLabel* m_title = nullptr;
    QLabel* m_verdict = nullptr;
    QLabel* m_silence = nullptr;
    QGridLayout* m_grid = nullptr;
    QList<QWidget*> m_cards;
    int m_columns = 0;
};

} // namespace careo::ui
