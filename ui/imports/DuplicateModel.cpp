#include "ui/imports/DuplicateModel.h"

#include "ui/style/Words.h"

#include <algorithm>

namespace careo::ui
{

namespace
{

QString described(
    const DuplicateRow& row, const QString& title, const QString& outlet, const EdtfDate& published)
{
    if (row.isFile)
        return title;
    return QStringLiteral("%1\n%2 · %3")
        .arg(titleText(title), outletText(outlet), shortDateText(published));
}

QString whereFound(const DuplicateRow& row)
{
    if (!row.isInCase)
        return DuplicateModel::tr("Earlier in this import, in %1").arg(row.otherFile);
    if (row.isFile)
        return DuplicateModel::tr("In the case: the same file");
    return row.place.stored.hasSameText
        ? DuplicateModel::tr("In the case: the same text")
        : DuplicateModel::tr("In the case: from the same place of the same file");
}

} // namespace

DuplicateModel::DuplicateModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void DuplicateModel::setRows(const QList<DuplicateRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT choicesChanged();
}

QList<DuplicateChoice> DuplicateModel::choices(int row) const
{
    if (m_rows[row].isFile)
        return {DuplicateChoice::Skip, DuplicateChoice::Keep};
    return {DuplicateChoice::Skip, DuplicateChoice::Keep, DuplicateChoice::Appearance};
}

void DuplicateModel::setChoiceOfAll(DuplicateChoice choice)
{
    if (m_rows.isEmpty())
        return;
    for (int row = 0; row < m_rows.size(); ++row)
        m_rows[row].choice = choices(row).contains(choice) ? choice : DuplicateChoice::Keep;
    Q_EMIT dataChanged(index(0, Choice), index(rowCount() - 1, Choice));
    Q_EMIT choicesChanged();
}

void DuplicateModel::setChoice(int row, DuplicateChoice choice)
{
    if (!choices(row).contains(choice) || m_rows[row].choice == choice)
        return;
    m_rows[row].choice = choice;
    Q_EMIT dataChanged(index(row, Choice), index(row, Choice));
    Q_EMIT choicesChanged();
}

int DuplicateModel::countOf(DuplicateChoice choice) const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(),
        [choice](const DuplicateRow& row) { return row.choice == choice; }));
}

int DuplicateModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DuplicateModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DuplicateModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const DuplicateRow& row = m_rows[index.row()];
    if (role == Qt::ToolTipRole && index.column() == Found)
        return row.file;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Found:
        return described(row, row.title, row.outlet, row.published);
    case Repeats:
        return described(row, row.otherTitle, row.otherOutlet, row.otherPublished);
    case Where:
        return whereFound(row);
    case Choice:
        return choiceText(row.choice);
    default:
        return {};
    }
}

QVariant DuplicateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Found:
        return tr("To import");
    case Repeats:
        return tr("Is there already as");
    case Where:
        return tr("Where");
    case Choice:
        return tr("What to do");
    default:
        return {};
    }
}

QString choiceText(DuplicateChoice choice)
{
    switch (choice) {
    case DuplicateChoice::Skip:
        return DuplicateModel::tr("Skip");
    case DuplicateChoice::Keep:
        return DuplicateModel::tr("Keep both");
    case DuplicateChoice::Appearance:
        return DuplicateModel::tr("Another appearance");
    }
    Q_UNREACHABLE();
}

} // namespace careo::ui
