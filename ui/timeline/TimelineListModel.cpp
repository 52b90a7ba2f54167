#include "ui/timeline/TimelineListModel.h"

#include "ui/style/Words.h"
#include "ui/timeline/TimelineWords.h"

#include <algorithm>
#include <numeric>

namespace careo::ui
{

TimelineListModel::TimelineListModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void TimelineListModel::setClaims(
    const QList<ClaimRow>& rows, const QList<ClaimType>& types, DateBasis basis)
{
    m_rows = rows;
    m_basis = basis;
    m_types.clear();
    for (const ClaimType& type : types)
        m_types.insert(type.id, type);
    QList<EdtfDate> groups;
    for (const ClaimRow& row : rows)
        groups.append(groupOf(dateOf(row, basis)));
    m_order.resize(rows.size());
    std::iota(m_order.begin(), m_order.end(), qsizetype(0));
    std::stable_sort(m_order.begin(), m_order.end(), [&](qsizetype a, qsizetype b) {
        if (groups[a] != groups[b] && isListedBefore(groups[a], groups[b]))
            return true;
        if (groups[a] != groups[b] && isListedBefore(groups[b], groups[a]))
            return false;
        return isListedBefore(dateOf(m_rows[a], m_basis), dateOf(m_rows[b], m_basis));
    });
    beginResetModel();
    m_entries.clear();
    m_claimCount = 0;
    endResetModel();
}

void TimelineListModel::setView(const TimeRange& view)
{
    const QList<Entry> entries = entriesIn(view);
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = entries;
    m_claimCount = std::count_if(m_entries.cbegin(), m_entries.cend(),
        [](const Entry& entry) { return entry.heading.isEmpty(); });
    endResetModel();
}

QList<TimelineListModel::Entry> TimelineListModel::entriesIn(const TimeRange& view) const
{
    QList<Entry> entries;
    QList<Entry> group;
    EdtfDate shown;
    for (const qsizetype index : m_order) {
        const EdtfDate& date = dateOf(m_rows[index], m_basis);
        const TimeRange range = rangeOf(date);
        if (!range.isEmpty() && !range.overlaps(view))
            continue;
        const EdtfDate heading = range.isEmpty() ? EdtfDate() : groupOf(date);
        if (heading != shown) {
            appendGroup(entries, dateText(shown), group);
            group.clear();
            shown = heading;
        }
        group.append({{}, index});
    }
    appendGroup(entries, shown.isUnknown() ? tr("Undated") : dateText(shown), group);
    return entries;
}

void TimelineListModel::appendGroup(
    QList<Entry>& entries, const QString& name, const QList<Entry>& claims) const
{
    if (claims.isEmpty())
        return;
    const bool isUndated = rangeOf(dateOf(m_rows[claims.first().index], m_basis)).isEmpty();
    QString heading = tr("%1 (%2)").arg(name).arg(claims.size());
    if (!isUndated) {
        const QString count
            = claims.size() == 1 ? tr("1 claim") : tr("%1 claims").arg(claims.size());
        heading = tr("%1 (%2)").arg(name, count);
    }
    entries.append({heading, -1});
    entries.append(claims);
}

int TimelineListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant TimelineListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries[index.row()];
    const bool isHeading = !entry.heading.isEmpty();
    if (role == IsHeadingRole)
        return isHeading;
    if (isHeading)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? entry.heading
                                                                         : QVariant();
    const ClaimRow& row = m_rows[entry.index];
    const ClaimType* type = typeOf(row);
    switch (role) {
    case Qt::DisplayRole:
    case QuoteRole:
        return quoted(row.claim.quote);
    case Qt::AccessibleTextRole:
        return itemSentence(row, type ? type->name : QString(), m_basis);
    case Qt::ToolTipRole:
        return itemToolTip(row, type ? type->name : QString(), m_basis);
    case TypeRole:
        return type ? type->name : QString();
    case FactsRole:
        return factsOf(row);
    case ColorRole:
        return type ? type->color : QRgb();
    case ClaimRole:
        return row.claim.id.value();
    case IndexRole:
        return entry.index;
    default:
        return {};
    }
}

Qt::ItemFlags TimelineListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    if (index.data(IsHeadingRole).toBool())
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QModelIndex TimelineListModel::indexOf(ClaimId claim) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        const Entry& entry = m_entries[row];
        if (entry.heading.isEmpty() && m_rows[entry.index].claim.id == claim)
            return index(row);
    }
    return {};
}

QString TimelineListModel::factsOf(const ClaimRow& row) const
{
    QStringList facts;
    const EdtfDate& date = dateOf(row, m_basis);
    if (!date.isUnknown())
        facts.append(dateText(date));
    facts.append(outletText(row.outlet));
    return facts.join(QStringLiteral(" · "));
}

const ClaimType* TimelineListModel::typeOf(const ClaimRow& row) const
{
    const auto found = m_types.constFind(row.claim.type);
    return found == m_types.cend() ? nullptr : &*found;
}

} // namespace careo::ui
