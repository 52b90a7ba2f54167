#pragma once

#include "core/anchors/TextReplacing.h"
#include "core/base/Job.h"
#include "ui/texts/TextEditPage.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace careo::ui
{

class CaseSession;
class TextReviewPage;

/// Corrects or replaces the text of an article: first the text, then what becomes of its claims,
/// then it is stored as one step that can be undone.
class TextDialog : public QDialog
{
    Q_OBJECT

public:
    TextDialog(CaseSession& session, const Article& article, TextChange change,
        TextEditPage::AskForFile askForFile, QWidget* parent);
    ~TextDialog() override;

    /// Goes on to the claims, or from there stores.
    void accept() override;

private:
    void layOut();
    void goBack();
    void findClaims();
    void showClaims();
    void store();
    void updateButtons();

    CaseSession& m_session;
    Article m_article;
    TextChange m_change;
    QList<Claim> m_claims;
    QList<Statement> m_statements;
    TextEditPage* m_edit;
    TextReviewPage* m_review;
    QStackedWidget* m_pages;
    QProgressBar* m_progress;
    QLabel* m_message;
    QPushButton* m_back;
    QPushButton* m_next;
    Job<Result<TextPreview>> m_finding;
};

} // namespace careo::ui
