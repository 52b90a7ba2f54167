#include "ui/library/ArticleListModel.h"

#include "ui/library/ArticleSnippets.h"
#include "ui/style/Words.h"

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr int chunkSize = 100;
constexpr qsizetype mostRowsKept = 5000;

} // namespace

ArticleListModel::ArticleListModel(Fetch fetch, QObject* parent)
    : QAbstractListModel(parent)
    , m_fetch(std::move(fetch))
{
}

void ArticleListModel::setSnippets(ArticleSnippets* snippets)
{
    m_snippets = snippets;
    connect(snippets, &ArticleSnippets::arrived, this, [this](const QList<ArticleId>& articles) {
        for (const ArticleId id : articles) {
            if (const int row = rowOf(id); row >= 0)
                Q_EMIT dataChanged(index(row), index(row), {SnippetRole});
        }
    });
}

void ArticleListModel::setArticles(const QList<ArticleId>& ids)
{
    if (ids == m_ids)
        return;
    const qsizetype shown = m_ids.size();
    if (shown > 0 && ids.size() > shown && std::equal(m_ids.cbegin(), m_ids.cend(), ids.cbegin())) {
        beginInsertRows({}, static_cast<int>(shown), static_cast<int>(ids.size()) - 1);
        m_ids = ids;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_ids = ids;
    endResetModel();
}

void ArticleListModel::refresh(const QSet<ArticleId>& ids)
{
    for (const ArticleId id : ids) {
        m_rows.remove(id);
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

int ArticleListModel::rowOf(ArticleId id) const
{
    return static_cast<int>(m_ids.indexOf(id));
}

ArticleRow ArticleListModel::article(int row) const
{
    const ArticleId id = articleAt(row);
    if (!m_rows.contains(id))
        fetchAround(row);
    return m_rows.value(id);
}

void ArticleListModel::fetchAround(int row) const
{
    if (m_rows.size() > mostRowsKept)
        m_rows.clear();
    const auto rows = m_fetch(m_ids.mid(row - row % chunkSize, chunkSize));
    if (!rows)
        return; // shown as a row without words; the list's own query tells the failure
    for (const ArticleRow& fetched : *rows)
        m_rows.insert(fetched.id, fetched);
}

int ArticleListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QString ArticleListModel::toolTip(const ArticleRow& row) const
{
    QStringList lines{
        titleText(row.title), tr("%1 · %2").arg(outletText(row.outlet), dateText(row.published))};
    if (!row.author.isEmpty())
        lines << row.author;
    if (row.recognition)
        lines << tr("text %1").arg(recognitionText(*row.recognition));
    QStringList counts;
    for (const ClaimType& type : m_types) {
        if (const int count = row.claims.value(type.id); count > 0)
            counts << tr("%1 %2").arg(QString::number(count), type.name);
    }
    lines << (counts.isEmpty() ? claimsText(0) : counts.join(QStringLiteral(" · ")));
    if (!row.isRead)
        lines << tr("unread");
    return lines.join(QLatin1Char('\n'));
}

QVariant ArticleListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == SnippetRole) {
        const Snippet* snippet = m_snippets ? m_snippets->want(articleAt(index.row())) : nullptr;
        return snippet ? QVariant::fromValue(*snippet) : QVariant();
    }
    const ArticleRow row = article(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return titleText(row.title);
    case Qt::ToolTipRole:
        return toolTip(row);
    case Qt::AccessibleTextRole: {
        QString facts = tr("%1, %2, %3, %4")
                            .arg(titleText(row.title), outletText(row.outlet),
                                dateText(row.published), claimsText(row.claimCount()));
        if (row.recognition)
            facts = tr("%1, text %2").arg(facts, recognitionText(*row.recognition));
        return row.isRead ? facts : tr("%1, unread").arg(facts);
    }
    case ArticleRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

} // namespace careo::ui
