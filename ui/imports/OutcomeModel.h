#pragma once

#include "core/import/ImportWriter.h"

#include <QAbstractTableModel>

namespace careo::ui
{

/// What an import came to, a row for each article and file: what went wrong first.
class OutcomeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Subject, Reason, ColumnCount };

    explicit OutcomeModel(QObject* parent = nullptr);

    void setOutcome(const ImportOutcome& outcome);
    /// The article a row is about, or the one it repeats; invalid when there is none.
    [[nodiscard]] ArticleId articleAt(int row) const;
    /// The rows as lines of three columns with a tab between; all when `rows` is empty.
    [[nodiscard]] QString plainText(const QList<int>& rows) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Kind { Failed, NotReached, Duplicate, WithoutText, Imported };
    /// Which list of the outcome a row shows, and where in it.
    struct Place {
        Kind kind;
        qsizetype index;
    };

    [[nodiscard]] Place placeOf(int row) const;
    [[nodiscard]] QString what(Place place) const;
    [[nodiscard]] QString subject(Place place) const;
    [[nodiscard]] QString reason(Place place) const;
    [[nodiscard]] QString text(int row, int column) const;

    ImportOutcome m_outcome;
};

} // namespace careo::ui
