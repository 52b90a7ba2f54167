#pragma once

#include "ui/imports/ImportStoring.h"

#include <QAbstractTableModel>

namespace careo::ui
{

/// What of an import is there already, a row each, and what becomes of it.
class DuplicateModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Found, Repeats, Where, Choice, ColumnCount };

    explicit DuplicateModel(QObject* parent = nullptr);

    void setRows(const QList<DuplicateRow>& rows);
    [[nodiscard]] const QList<DuplicateRow>& rows() const { return m_rows; }
    /// The same for all; a file without text has no text to be linked by and is kept instead.
    void setChoiceOfAll(DuplicateChoice choice);
    void setChoice(int row, DuplicateChoice choice);
    [[nodiscard]] int countOf(DuplicateChoice choice) const;
    /// What can become of a row.
    [[nodiscard]] QList<DuplicateChoice> choices(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void choicesChanged();

private:
    QList<DuplicateRow> m_rows;
};

/// "Skip", "Keep both", "Another appearance".
[[nodiscard]] QString choiceText(DuplicateChoice choice);

} // namespace careo::ui
