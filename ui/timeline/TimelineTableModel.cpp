#include "ui/timeline/TimelineTableModel.h"

#include "ui/style/Words.h"
#include "ui/timeline/TimelineWords.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace careo::ui
{

TimelineTableModel::TimelineTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void TimelineTableModel::setClaims(
    const QList<ClaimRow>& rows, const QList<ClaimType>& types, DateBasis basis)
{
    beginResetModel();
    m_rows = rows;
    m_basis = basis;
    m_types.clear();
    for (const ClaimType& type : types)
        m_types.insert(type.id, type.name);
    m_order = sorted();
    m_shown = rowsIn(m_view);
    endResetModel();
}

void TimelineTableModel::setView(const TimeRange& view)
{
    m_view = view;
    const QList<qsizetype> shown = rowsIn(view);
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

QList<qsizetype> TimelineTableModel::rowsIn(const TimeRange& view) const
{
    QList<qsizetype> shown;
    for (const qsizetype index : m_order) {
        const TimeRange range = rangeOf(dateOf(m_rows[index], m_basis));
        if (range.isEmpty() || range.overlaps(view))
            shown.append(index);
    }
    return shown;
}

int TimelineTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int TimelineTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TimelineTableModel::textOf(const ClaimRow& row, int column) const
{
    switch (column) {
    case DateColumn:
        return row.claim.eventDate.isUnknown() ? tr("Undated") : shortDateText(row.claim.eventDate);
    case TypeColumn:
        return m_types.value(row.claim.type);
    case QuoteColumn:
        return quoted(row.claim.quote);
    case ArticleColumn:
        return titleText(row.articleTitle);
    case OutletColumn:
        return outletText(row.outlet);
    case PublishedColumn:
        return row.published.isUnknown()
            ? tr("Unknown")
            : publishedText(row.published, shortDateText(row.published));
    case SpeakerColumn:
        return row.claim.speaker;
    case StatusColumn:
        return statusText(row.claim.status);
    default:
        return {};
    }
}

QVariant TimelineTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClaimRow& row = m_rows[m_shown[index.row()]];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        return itemToolTip(row, m_types.value(row.claim.type), m_basis);
    case Qt::AccessibleDescriptionRole:
        return itemSentence(row, m_types.value(row.claim.type), m_basis);
    case ClaimRole:
        return row.claim.id.value();
    default:
        return {};
    }
}

QVariant TimelineTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole)
        return tr("Click to sort; with the keyboard, S in a cell of the column");
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DateColumn:
        return tr("Event date");
    case TypeColumn:
        return tr("Claim type");
    case QuoteColumn:
        return tr("Quotation");
    case ArticleColumn:
        return tr("Article");
    case OutletColumn:
        return tr("Outlet");
    case PublishedColumn:
        return tr("Published");
    case SpeakerColumn:
        return tr("Speaker");
    case StatusColumn:
        return tr("Status");
    default:
        return {};
    }
}

void TimelineTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_column = column;
    m_direction = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<qsizetype> claims;
    for (const QModelIndex& index : before)
        claims.append(m_shown[index.row()]);
    m_order = sorted();
    m_shown = rowsIn(m_view);
    QHash<qsizetype, int> places;
    for (qsizetype row = 0; !claims.isEmpty() && row < m_shown.size(); ++row)
        places.insert(m_shown[row], static_cast<int>(row));
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(places.value(claims[i]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QList<qsizetype> TimelineTableModel::sorted() const
{
    const bool isDate = m_column == DateColumn || m_column == PublishedColumn;
    QList<qsizetype> order
        = sortedByDate(m_column == PublishedColumn ? DateBasis::Publication : DateBasis::Event);
    if (!isDate)
        sortByText(order);
    const auto unknown = std::stable_partition(
        order.begin(), order.end(), [this](qsizetype row) { return !isUnknown(row); });
    if (m_direction == Qt::DescendingOrder)
        std::reverse(order.begin(), unknown);
    return order;
}

bool TimelineTableModel::isUnknown(qsizetype row) const
{
    switch (m_column) {
    case DateColumn:
        return m_rows[row].claim.eventDate.isUnknown();
    case PublishedColumn:
        return m_rows[row].published.isUnknown();
    case OutletColumn:
        return m_rows[row].outlet.isEmpty();
    case SpeakerColumn:
        return m_rows[row].claim.speaker.isEmpty();
    default:
        return false;
    }
}

QList<qsizetype> TimelineTableModel::sortedByDate(DateBasis basis) const
{
    QList<qsizetype> order(m_rows.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::stable_sort(order.begin(), order.end(), [this, basis](qsizetype a, qsizetype b) {
        return isListedBefore(dateOf(m_rows[a], basis), dateOf(m_rows[b], basis));
    });
    return order;
}

// Few words stand in many rows: each is compared once, the rows by their place.
void TimelineTableModel::sortByText(QList<qsizetype>& order) const
{
    QHash<QString, int> places;
    QStringList words;
    QList<int> wordOfRow;
    wordOfRow.reserve(m_rows.size());
    for (const ClaimRow& row : m_rows) {
        const QString word = textOf(row, m_column);
        const auto known = places.constFind(word);
        wordOfRow.append(known == places.cend() ? static_cast<int>(words.size()) : *known);
        if (known == places.cend()) {
            places.insert(word, static_cast<int>(words.size()));
            words.append(word);
        }
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    QList<int> byWord(words.size());
    std::iota(byWord.begin(), byWord.end(), 0);
    std::sort(byWord.begin(), byWord.end(),
        [&](int a, int b) { return collator.compare(words[a], words[b]) < 0; });
    QList<int> rank(words.size());
    for (qsizetype i = 0; i < byWord.size(); ++i)
        rank[byWord[i]] = static_cast<int>(i);
    std::stable_sort(order.begin(), order.end(),
        [&](qsizetype a, qsizetype b) { return rank[wordOfRow[a]] < rank[wordOfRow[b]]; });
}

int TimelineTableModel::rowOf(ClaimId claim) const
{
    const auto found = std::find_if(m_shown.cbegin(), m_shown.cend(),
        [this, claim](qsizetype row) { return m_rows[row].claim.id == claim; });
    return found == m_shown.cend() ? -1 : static_cast<int>(found - m_shown.cbegin());
}

} // namespace careo::ui
