#pragma once

#include "core/model/ClaimType.h"

#include <QHash>
#include <QTreeWidget>

namespace careo::ui
{

/// The tree of claim types with their keys and numbers of claims. Dragging asks for a move, it
/// does none itself.
class ClaimTypeTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ClaimTypeTree(QWidget* parent = nullptr);

    /// Keeps the current type where it is still there.
    void setTypes(const QList<ClaimType>& types, const QHash<ClaimTypeId, int>& claimCounts);
    [[nodiscard]] ClaimTypeId currentType() const;
    void setCurrentType(ClaimTypeId type);

Q_SIGNALS:
    void currentTypeChanged();
    /// `type` was dropped to be the child of `parent` before which `index` others stand, itself
    /// not counted.
    void moveRequested(careo::ClaimTypeId type, careo::ClaimTypeId parent, int index);

protected:
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void followPalette();
    [[nodiscard]] QTreeWidgetItem* itemOf(ClaimTypeId type) const;

    QList<ClaimType> m_types;
    QHash<ClaimTypeId, int> m_counts;
};

} // namespace careo::ui
