#pragma once

#include "ui/texts/TextReview.h"

#include <QWidget>

class QAction;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QStackedWidget;

namespace careo::ui
{

class CaseSession;

/// Shows what becomes of the claims: how many stand, and each doubtful one with its former passage
/// beside the new text, where its place is offered and can be chosen.
class TextReviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit TextReviewPage(CaseSession& session);

    void setReview(TextReview review);
    [[nodiscard]] const TextReview& review() const { return m_review; }

private:
    void createLists();
    void createActions();
    QWidget* createButtons();
    QAction* add(const char* name, const QString& text, const QKeySequence& key,
        void (TextReviewPage::*slot)());
    [[nodiscard]] qsizetype current() const;
    void showCurrent();
    void showPlace(Passage passage);
    void updateTexts();
    void takePlace();
    void offerNext();
    void keepAsOrphan();
    void goOn();

    CaseSession& m_session;
    TextReview m_review;
    QLabel* m_counts;
    QListWidget* m_list;
    QPlainTextEdit* m_former;
    QPlainTextEdit* m_present;
    QLabel* m_formerWords;
    QLabel* m_place;
    QStackedWidget* m_body;
    QAction* m_take = nullptr;
    QAction* m_next = nullptr;
    QAction* m_orphan = nullptr;
    int m_offer = 0;
};

} // namespace careo::ui
