#include "ui/history/HistoryTableModel.h"

#include "ui/history/HistoryWords.h"
#include "ui/style/Words.h"

#include <algorithm>
#include <functional>

namespace careo::ui
{

namespace
{

constexpr int chunkSize = 100;
constexpr qsizetype mostRowsKept = 5000;

QString cellText(const HistoryEntry& entry, int column)
{
    switch (column) {
    case HistoryTableModel::WhenColumn:
        return historyTime(entry.at);
    case HistoryTableModel::WhoColumn:
        return entry.by.isEmpty() ? HistoryTableModel::tr("unknown") : entry.by;
    case HistoryTableModel::WhatColumn:
        return historyText(entry);
    case HistoryTableModel::ArticleColumn:
        return entry.articleUuid.isEmpty() ? QString() : titleText(entry.articleTitle);
    default:
        return {};
    }
}

} // namespace

HistoryTableModel::HistoryTableModel(Fetch fetch, QObject* parent)
    : QAbstractTableModel(parent)
    , m_fetch(std::move(fetch))
{
}

void HistoryTableModel::setEntries(const QList<HistoryId>& ids)
{
    if (ids == m_ids)
        return;
    beginResetModel();
    m_ids = ids;
    endResetModel();
}

int HistoryTableModel::rowOf(HistoryId id) const
{
    const auto found = std::lower_bound(m_ids.cbegin(), m_ids.cend(), id, std::greater<>());
    return found == m_ids.cend() || *found != id ? -1 : static_cast<int>(found - m_ids.cbegin());
}

HistoryEntry HistoryTableModel::entry(int row) const
{
    const HistoryId id = idAt(row);
    if (!m_entries.contains(id))
        fetchAround(row);
    return m_entries.value(id);
}

void HistoryTableModel::fetchAround(int row) const
{
    if (m_entries.size() > mostRowsKept)
        m_entries.clear();
    const auto entries = m_fetch(m_ids.mid(row - row % chunkSize, chunkSize));
    if (!entries)
        return; // shown as a row without words; the list's own reading tells the failure
    for (const HistoryEntry& fetched : *entries)
        m_entries.insert(fetched.id, fetched);
}

int HistoryTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int HistoryTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return cellText(entry(index.row()), index.column());
}

QVariant HistoryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case WhatColumn:
        return tr("What");
    case ArticleColumn:
        return tr("Article");
    default:
        return {};
    }
}

} // namespace careo::ui
