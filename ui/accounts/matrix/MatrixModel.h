#pragma once

#include "core/compare/ClaimMatrix.h"
#include "core/model/ClaimType.h"

#include <QAbstractTableModel>

namespace careo::ui
{

/// Claim types down, outlets, speakers or months across.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { SourcesRole = Qt::UserRole, ClaimsRole, HeatRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setMatrix(const ClaimMatrix& matrix, const QList<ClaimType>& types, MatrixColumns columns);
    [[nodiscard]] const ClaimMatrix& matrix() const { return m_matrix; }
    [[nodiscard]] MatrixColumns columns() const { return m_columns; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString columnText(qsizetype column) const;
    [[nodiscard]] QString cellText(const MatrixCell& cell, const QModelIndex& index) const;

    ClaimMatrix m_matrix;
    QList<ClaimType> m_types;
    MatrixColumns m_columns = MatrixColumns::Outlets;
    qsizetype m_most = 1; ///< sources in a cell
};

} // namespace careo::ui
