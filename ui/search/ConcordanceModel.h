#pragma once

#include "core/search/Concordance.h"

#include <QAbstractTableModel>

namespace careo::ui
{

/// The lines of a concordance in their order.
class ConcordanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Left, Hit, Right, Source, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    /// Adds lines at the end, in the order they come.
    void append(const QList<ConcordanceLine>& lines);
    /// Sorts the lines that are there.
    void sortBy(ConcordanceOrder order);

    [[nodiscard]] const ConcordanceLine& line(int row) const { return m_lines.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ConcordanceLine> m_lines;
};

} // namespace careo::ui
