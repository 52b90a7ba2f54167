#pragma once

#include "core/model/Claim.h"

#include <QTableView>

namespace careo::ui
{

class TimelineTableModel;

/// The table of the timeline's claims. The arrow keys go from cell to cell, S sorts by the column
/// one is in, Return shows the passage.
class TimelineTable : public QTableView
{
    Q_OBJECT

public:
    /// `model` is not owned.
    explicit TimelineTable(TimelineTableModel* model, QWidget* parent = nullptr);

    /// Selects its row; nothing for a claim that is not in the table.
    void select(ClaimId claim);
    /// Sorts by the column of the current cell; the other way round where it is sorted already.
    void sortByCurrentColumn();

Q_SIGNALS:
    /// The user has gone to another claim.
    void currentClaimChanged(ClaimId claim);
    void claimOpened(ClaimId claim);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void createActions();
    void shareWidth();
    [[nodiscard]] static ClaimId claimOf(const QModelIndex& index);

    TimelineTableModel* m_model;
    bool m_isSelecting = false;
};

} // namespace careo::ui
