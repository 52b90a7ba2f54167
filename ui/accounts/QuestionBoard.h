#pragma once

#include "core/compare/Comparison.h"
#include "core/compare/ConflictProposals.h"
#include "core/model/Article.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QPushButton;

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
    void showProposal(const ConflictProposal& proposal, const QList<ArticleRow>& articles);
    /// In place of a question, what to do here.
    void showNothing(const QString& advice);

Q_SIGNALS:
    /// The researcher takes the shown proposal as a question.
    void proposalTaken();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void createPaper();
    void createCards();
    void clearCards();
    [[nodiscard]] static QString sourceOf(ArticleId id, const QList<ArticleRow>& articles);
    void placeCards();
    [[nodiscard]] QString silenceOf(const QList<ArticleRow>& articles) const;

    CaseSession& m_session;
    QuestionComparison m_shown;
    QLabel* m_title = nullptr;
    QLabel* m_verdict = nullptr;
    QLabel* m_silence = nullptr;
    QPushButton* m_take = nullptr;
    QGridLayout* m_grid = nullptr;
    QList<QWidget*> m_cards;
    int m_columns = 0;
};

} // namespace careo::ui
