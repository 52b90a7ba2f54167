#pragma once

#include "core/base/Result.h"
#include "core/model/HistoryEntry.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <functional>

namespace careo::ui
{

/// Entries of a history in the order given. It holds their ids; what a row shows is fetched in
/// chunks when it comes into view.
class HistoryTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, ArticleColumn, ColumnCount };
    using Fetch = std::function<Result<QList<HistoryEntry>>(const QList<HistoryId>&)>;

    explicit HistoryTableModel(Fetch fetch, QObject* parent = nullptr);

    void setEntries(const QList<HistoryId>& ids);
    [[nodiscard]] HistoryId idAt(int row) const { return m_ids.value(row); }
    /// Of ids that go down; -1 for one that is not listed.
    [[nodiscard]] int rowOf(HistoryId id) const;
    [[nodiscard]] HistoryEntry entry(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    void fetchAround(int row) const;

    Fetch m_fetch;
    QList<HistoryId> m_ids;
    mutable QHash<HistoryId, HistoryEntry> m_entries; ///< fetched so far
};

} // namespace careo::ui
