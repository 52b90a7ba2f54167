#include "ui/search/ConcordanceModel.h"

#include "ui/style/Theme.h"
#include "ui/style/Words.h"

namespace careo::ui
{

namespace
{

QString sourceText(const ConcordanceLine& line)
{
    return ConcordanceModel::tr("%1, %2").arg(titleText(line.title), shortDateText(line.published));
}

QString cellText(const ConcordanceLine& line, int column)
{
    switch (column) {
    case ConcordanceModel::Left:
        return line.left;
    case ConcordanceModel::Hit:
        return line.hit;
    case ConcordanceModel::Right:
        return line.right;
    default:
        return sourceText(line);
    }
}

Qt::AlignmentFlag alignment(int column)
{
    switch (column) {
    case ConcordanceModel::Left:
        return Qt::AlignRight;
    case ConcordanceModel::Hit:
        return Qt::AlignHCenter;
    default:
        return Qt::AlignLeft;
    }
}

} // namespace

void ConcordanceModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

void ConcordanceModel::append(const QList<ConcordanceLine>& lines)
{
    if (lines.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    m_lines += lines;
    endInsertRows();
}

void ConcordanceModel::sortBy(ConcordanceOrder order)
{
    beginResetModel();
    sortConcordance(m_lines, order);
    endResetModel();
}

int ConcordanceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ConcordanceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConcordanceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ConcordanceLine& line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(line, index.column());
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n… %2 %3 %4 …")
            .arg(sourceText(line), line.left, line.hit, line.right);
    case Qt::AccessibleTextRole:
        return tr("%1; from %2")
            .arg(QStringList{line.left, line.hit, line.right}.join(QLatin1Char(' ')),
                sourceText(line));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | alignment(index.column()));
    case Qt::FontRole:
        return index.column() == Hit ? sansFont(1.0, QFont::DemiBold) : QVariant();
    default:
        return {};
    }
}

QVariant ConcordanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | alignment(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Left:
        return tr("Before");
    case Hit:
        return tr("Hit");
    case Right:
        return tr("After");
    default:
        return tr("Article");
    }
}

} // namespace careo::ui
