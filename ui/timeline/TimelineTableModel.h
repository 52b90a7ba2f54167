#pragma once

#include "core/model/ClaimType.h"
#include "core/timeline/TimelineLayout.h"

#include <QAbstractTableModel>
#include <QHash>

namespace careo::ui
{

/// The claims of the timeline as a table: those with a day in view, and all without a date.
class TimelineTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        DateColumn, ///< the event's
        TypeColumn,
        QuoteColumn,
        ArticleColumn,
        OutletColumn,
        PublishedColumn,
        SpeakerColumn,
        StatusColumn,
        ColumnCount
    };
    enum Role {
        ClaimRole = Qt::UserRole, ///< qint64
    };

    explicit TimelineTableModel(QObject* parent = nullptr);

    /// `basis` is the date that setView() goes by.
    void setClaims(const QList<ClaimRow>& rows, const QList<ClaimType>& types, DateBasis basis);
    void setView(const TimeRange& view);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    /// Dates by isListedBefore(), words as the user's language sorts them and then by date; what is
    /// not known comes last either way.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// -1 when the claim is not in the table.
    [[nodiscard]] int rowOf(ClaimId claim) const;

private:
    [[nodiscard]] QString textOf(const ClaimRow& row, int column) const;
    [[nodiscard]] QList<qsizetype> sorted() const;
    [[nodiscard]] QList<qsizetype> sortedByDate(DateBasis basis) const;
    /// Rows of the same words keep their order.
    void sortByText(QList<qsizetype>& order) const;
    [[nodiscard]] QList<qsizetype> rowsIn(const TimeRange& view) const;
    [[nodiscard]] bool isUnknown(qsizetype row) const;

    QList<ClaimRow> m_rows;
    QHash<ClaimTypeId, QString> m_types;
    DateBasis m_basis = DateBasis::Event;
    TimeRange m_view;
    int m_column = DateColumn;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    QList<qsizetype> m_order; ///< of all of m_rows
    QList<qsizetype> m_shown; ///< those of m_order that are in view
};

} // namespace careo::ui
