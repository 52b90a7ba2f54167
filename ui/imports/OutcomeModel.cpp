#include "ui/imports/OutcomeModel.h"

#include "core/base/ErrorText.h"
#include "ui/style/Words.h"

#include <array>

namespace careo::ui
{

OutcomeModel::OutcomeModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void OutcomeModel::setOutcome(const ImportOutcome& outcome)
{
    beginResetModel();
    m_outcome = outcome;
    endResetModel();
}

OutcomeModel::Place OutcomeModel::placeOf(int row) const
{
    const std::array<std::pair<Kind, qsizetype>, 5> kinds{{
        {Kind::Failed, m_outcome.failed.size()},
        {Kind::NotReached, m_outcome.notReached.size()},
        {Kind::Duplicate, m_outcome.duplicates.size()},
        {Kind::WithoutText, m_outcome.withoutText.size()},
        {Kind::Imported, m_outcome.imported.size()},
    }};
    qsizetype index = row;
    for (const auto& [kind, size] : kinds) {
        if (index < size)
            return {kind, index};
        index -= size;
    }
    Q_UNREACHABLE();
}

ArticleId OutcomeModel::articleAt(int row) const
{
    const auto [kind, index] = placeOf(row);
    if (kind == Kind::Imported)
        return m_outcome.imported[index].id;
    return kind == Kind::Duplicate ? m_outcome.duplicates[index].of.article : ArticleId();
}

QString OutcomeModel::what(Place place) const
{
    switch (place.kind) {
    case Kind::Failed:
        return tr("✕ Not read");
    case Kind::NotReached:
        return tr("… Not reached");
    case Kind::Duplicate:
        return m_outcome.duplicates[place.index].choice == DuplicateChoice::Skip
            ? tr("= Skipped")
            : tr("= There already");
    case Kind::WithoutText:
        return tr("○ No text");
    case Kind::Imported:
        return tr("✓ Imported");
    }
    Q_UNREACHABLE();
}

QString OutcomeModel::subject(Place place) const
{
    switch (place.kind) {
    case Kind::Failed:
        return m_outcome.failed[place.index].origin;
    case Kind::NotReached:
        return m_outcome.notReached[place.index];
    case Kind::Duplicate: {
        const FoundDuplicate& duplicate = m_outcome.duplicates[place.index];
        return duplicate.of.article.isValid() ? titleText(duplicate.title) : duplicate.origin;
    }
    case Kind::WithoutText:
        return m_outcome.withoutText[place.index];
    case Kind::Imported:
        return titleText(m_outcome.imported[place.index].title);
    }
    Q_UNREACHABLE();
}

QString OutcomeModel::reason(Place place) const
{
    switch (place.kind) {
    case Kind::Failed: {
        const FailedFile& file = m_outcome.failed[place.index];
        return errorText(file.error, file.origin);
    }
    case Kind::NotReached:
        return tr("The import ended before it.");
    case Kind::Duplicate: {
        const FoundDuplicate& duplicate = m_outcome.duplicates[place.index];
        if (!duplicate.of.article.isValid())
            return tr("The same file is in the case.");
        const QString where
            = tr("The same article is in the case; this one is from %1.").arg(duplicate.origin);
        return duplicate.choice == DuplicateChoice::Appearance
            ? tr("%1 Added as another appearance.").arg(where)
            : where;
    }
    case Kind::WithoutText:
        return tr("The file is kept in the case as it is.");
    case Kind::Imported:
        return m_outcome.imported[place.index].origin;
    }
    Q_UNREACHABLE();
}

QString OutcomeModel::text(int row, int column) const
{
    const Place place = placeOf(row);
    return column == What ? what(place) : column == Subject ? subject(place) : reason(place);
}

QString OutcomeModel::plainText(const QList<int>& rows) const
{
    QString lines;
    const auto add = [this, &lines](int row) {
        lines += QStringList{text(row, What), text(row, Subject), text(row, Reason)}.join(u'\t')
            + QLatin1Char('\n');
    };
    for (const int row : rows)
        add(row);
    for (int row = 0; rows.isEmpty() && row < rowCount(); ++row)
        add(row);
    return lines;
}

int OutcomeModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_outcome.failed.size() + m_outcome.notReached.size()
        + m_outcome.duplicates.size() + m_outcome.withoutText.size() + m_outcome.imported.size());
}

int OutcomeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutcomeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return text(index.row(), index.column());
}

QVariant OutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What happened");
    case Subject:
        return tr("Article or file");
    case Reason:
        return tr("Where from, or why");
    default:
        return {};
    }
}

} // namespace careo::ui
