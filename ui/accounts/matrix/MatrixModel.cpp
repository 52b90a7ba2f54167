#include "ui/accounts/matrix/MatrixModel.h"

#include "ui/accounts/AccountWords.h"
#include "ui/style/Words.h"

#include <algorithm>

namespace careo::ui
{

void MatrixModel::setMatrix(
    const ClaimMatrix& matrix, const QList<ClaimType>& types, MatrixColumns columns)
{
    beginResetModel();
    m_matrix = matrix;
    m_types = types;
    m_columns = columns;
    m_most = 1;
    for (const auto& line : matrix.cells) {
        for (const MatrixCell& cell : line)
            m_most = std::max(m_most, cell.sources);
    }
    endResetModel();
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.rows.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.columns.size());
}

QString MatrixModel::columnText(qsizetype column) const
{
    const QString& name = m_matrix.columns[column];
    switch (m_columns) {
    case MatrixColumns::Outlets:
        return outletText(name);
    case MatrixColumns::Speakers:
        return speakerText(name);
    case MatrixColumns::Months:
        break;
    }
    const auto date = EdtfDate::parse(name);
    return date && !date->isUnknown() ? dateText(*date) : tr("No month known");
}

QString MatrixModel::cellText(const MatrixCell& cell, const QModelIndex& index) const
{
    const QString place = headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString()
        + QStringLiteral(", ") + columnText(index.column());
    if (cell.claims == 0)
        return tr("%1: no claims").arg(place);
    return tr("%1: %2 from %3, %4")
        .arg(place, claimsText(static_cast<int>(cell.claims)),
            articlesText(static_cast<int>(cell.articles)), sourcesText(cell.sources));
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const MatrixCell& cell = m_matrix.cell(index.row(), index.column());
    switch (role) {
    case SourcesRole:
        return static_cast<int>(cell.sources);
    case ClaimsRole:
        return static_cast<int>(cell.claims);
    case HeatRole:
        return double(cell.sources) / double(m_most);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cellText(cell, index);
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Horizontal)
        return columnText(section);
    for (const ClaimType& type : m_types) {
        if (type.id == m_matrix.rows[section])
            return type.name;
    }
    return {};
}

} // namespace careo::ui
