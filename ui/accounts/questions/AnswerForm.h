#pragma once

#include "core/model/Article.h"
#include "ui/accounts/questions/AccountsEditing.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;

namespace careo::ui
{

class CaseSession;

/// Chooses the question that a passage answers, or makes one of the words typed, and what it says.
class AnswerForm : public QDialog
{
    Q_OBJECT

public:
    AnswerForm(CaseSession& session, const Article& article, const OfferedAnswer& offered,
        QWidget* parent);

    /// Begins with this question.
    void choose(QuestionId question);

    /// Stores the answer.
    void accept() override;

Q_SIGNALS:
    void answered(careo::QuestionId question);

private:
    void createWidgets();
    void fillQuestions();
    void onFilterChanged(const QString& words);
    void proposeAnswer();
    void fillAnswers();
    [[nodiscard]] QuestionId chosen() const;
    [[nodiscard]] AnswerKind kind() const;
    void updateEnabled();

    CaseSession& m_session;
    Article m_article;
    OfferedAnswer m_offered;
    QLineEdit* m_filter = nullptr;
    QListView* m_list = nullptr;
    QSortFilterProxyModel* m_shown = nullptr;
    QLabel* m_new = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_answer = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace careo::ui
