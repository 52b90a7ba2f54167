#pragma once

#include "core/model/Claim.h"
#include "ui/claims/ClaimForm.h"

#include <QObject>

#include <functional>

class QAction;
class QActionGroup;
class QKeySequence;
class QMenu;

namespace careo::ui
{

class CaseSession;
class ClaimPane;

/// What can be done with the details of the current claim, from wherever the keyboard is. Tagging,
/// deleting and going from claim to claim are the reader's.
class ClaimActions : public QObject
{
    Q_OBJECT

public:
    ClaimActions(CaseSession& session, ClaimPane& pane);

    void addClaimActions(QMenu& menu) const;

private:
    QAction* add(const char* name, const QString& text, const QKeySequence& key,
        const std::function<void()>& slot);
    QAction* addField(
        const char* name, const QString& text, const QKeySequence& key, ClaimForm::Field field);
    void createStatuses();
    void createStances();
    void editField(ClaimForm::Field field);
    /// Opens the pane where it is closed or in another room.
    void reveal();
    [[nodiscard]] Claim currentClaim() const;
    void updateEnabled();

    CaseSession& m_session;
    ClaimPane& m_pane;
    QAction* m_goToList;
    QAction* m_mergeSpeakers;
    QList<QAction*> m_fields;
    QActionGroup* m_statuses;
    QActionGroup* m_stances;
};

} // namespace careo::ui
