#pragma once

#include "core/model/Ids.h"
#include "ui/claims/ClaimForm.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QModelIndex;
class QStackedWidget;

namespace careo::ui
{

class CaseSession;
class ClaimActions;
class ClaimListModel;
class ClaimListView;

/// The claims of the article in hand, the current one unfolded for editing in place.
class ClaimPane : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimPane(CaseSession& session, QWidget* parent = nullptr);
    ~ClaimPane() override;

    [[nodiscard]] ClaimActions& actions() { return *m_actions; }

    /// Puts the keyboard in a field of the current claim; leaving it by Escape gives the keyboard
    /// back to where it was.
    void editField(ClaimForm::Field field);
    void focusList();
    /// Gives the current claim the event date that is proposed for it.
    void takeProposedDate();

Q_SIGNALS:
    /// The pane was closed and is needed.
    void revealRequested();

protected:
    bool event(QEvent* event) override;

private:
    void createWidgets();
    void connectList();
    void connectModel();
    void followCurrentClaim();
    void followArticle();
    void takeChanges(const QModelIndex& first, const QModelIndex& last);
    void chooseRow(const QModelIndex& index);
    void deleteCurrent();
    void giveFocusBack();
    void rememberFocus();
    void updatePage();

    CaseSession& m_session;
    ClaimListModel* m_model;
    ClaimForm* m_form;
    ClaimActions* m_actions;
    QLabel* m_heading = nullptr;
    QStackedWidget* m_pages = nullptr;
    ClaimListView* m_list = nullptr;
    QLabel* m_empty = nullptr;
    QPointer<QWidget> m_cameFrom;
    bool m_isFollowing = false;
};

} // namespace careo::ui
