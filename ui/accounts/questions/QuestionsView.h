#pragma once

#include "core/store/ChangeSet.h"
#include "ui/accounts/questions/AccountsEditing.h"
#include "ui/accounts/questions/ComparisonResult.h"
#include "ui/session/CaseReading.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;

namespace careo::ui
{

class AccountsActions;
class CaseSession;
class QuestionBoard;
class QuestionListModel;

/// The questions by verdict, and the chosen one's accounts held against each other.
class QuestionsView : public QWidget
{
    Q_OBJECT

public:
    QuestionsView(CaseSession& session, AccountsActions& actions, QWidget* parent = nullptr);
    ~QuestionsView() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* createQuestions();
    void connectActions();
    void onChanged(const ChangeSet& changes);
    void takeResult(const ComparisonResult& result);
    /// The chosen question anew, at once; the others follow.
    void refreshCurrent();
    void setCurrent(QuestionId question);
    void showCurrent();
    [[nodiscard]] const QuestionComparison* current() const;
    /// The chosen proposal; nothing while a question is chosen.
    [[nodiscard]] const ConflictProposal* proposal() const;
    void takeProposal();
    void askNewQuestion();
    void askEditQuestion();
    void askMerge();
    /// Begins with the question where there is one.
    void askWhatItAnswers(ArticleId article, Passage passage, ClaimId claim, QuestionId question);

    CaseSession& m_session;
    AccountsActions& m_actions;
    QLineEdit* m_filter = nullptr;
    QListView* m_list = nullptr;
    QuestionListModel* m_model;
    QuestionBoard* m_board;
    QSplitter* m_splitter;
    bool m_isRead = false; ///< some comparison came
    QuestionId m_current;
    ComparisonResult m_result;
    CaseReading<ComparisonResult> m_reading;
};

} // namespace careo::ui
