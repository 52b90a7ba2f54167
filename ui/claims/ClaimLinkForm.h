#pragma once

#include "core/model/Claim.h"
#include "core/model/ClaimLink.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;

namespace careo::ui
{

class CaseSession;

/// Chooses another claim of the case and what the given one is to it.
class ClaimLinkForm : public QDialog
{
    Q_OBJECT

public:
    ClaimLinkForm(CaseSession& session, const Claim& claim, QWidget* parent);

    /// Links to the chosen claim.
    void accept() override;

private:
    void createWidgets();
    void fillClaims();
    [[nodiscard]] ClaimId chosen() const;
    [[nodiscard]] LinkKind kind() const;
    void updateEnabled();

    CaseSession& m_session;
    Claim m_claim;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_filter = nullptr;
    QListView* m_list = nullptr;
    QSortFilterProxyModel* m_shown = nullptr;
    QPushButton* m_link = nullptr;
};

} // namespace careo::ui
