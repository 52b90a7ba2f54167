#pragma once

#include "core/base/Job.h"
#include "core/base/Result.h"
#include "core/store/ChangeSet.h"
#include "ui/accounts/AccountsEditing.h"
#include "ui/accounts/ComparisonJob.h"

#include <QTimer>
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

/// The Accounts room: the questions by verdict, and the chosen one's accounts held against each
/// other.
class AccountsRoom : public QWidget
{
    Q_OBJECT

public:
    explicit AccountsRoom(CaseSession& session, QWidget* parent = nullptr);
    ~AccountsRoom() override;

    [[nodiscard]] AccountsActions& actions() { return *m_actions; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* createQuestions();
    void connectActions();
    void refreshSoon();
    void refresh();
    void onChanged(const ChangeSet& changes);
    void onCompared();
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
    void askWhatItAnswers(ArticleId article, Passage passage, ClaimId claim);

    CaseSession& m_session;
    AccountsActions* m_actions;
    QLineEdit* m_filter = nullptr;
    QListView* m_list = nullptr;
    QuestionListModel* m_model;
    QuestionBoard* m_board;
    QSplitter* m_splitter;
    QTimer m_refresh;
    bool m_isStale = true;
    bool m_isRead = false; ///< some comparison came
    QuestionId m_current;
    ComparisonResult m_result;
    Job<Result<ComparisonResult>> m_job;
};

} // namespace careo::ui
