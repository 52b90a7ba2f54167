#include "core/store/HistoryStore.h"

#include "core/store/Database.h"
#include "core/store/FullText.h"
#include "core/store/Query.h"
#include "core/store/UserName.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTimeZone>

#include <algorithm>

namespace careo
{

namespace
{

const QString columns = QStringLiteral(
    "h.id, h.action, h.done_at, h.done_by, h.way, h.deed, h.kind, h.subject_id, h.subject, "
    "h.article_uuid, coalesce((SELECT a.title FROM article a WHERE a.uuid = h.article_uuid), "
    "(SELECT r.name FROM history r WHERE r.subject = h.article_uuid AND r.kind = 'article' "
    "ORDER BY r.id DESC LIMIT 1)), h.name, h.field, h.value_before, h.value_after");
const QString selectSql = QStringLiteral("SELECT %1 FROM history h WHERE h.id IN (%2) "
                                         "ORDER BY h.id DESC");
const QString selectIdsSql = QStringLiteral("SELECT h.id FROM history h %1 ORDER BY h.id DESC");
const QString selectPeopleSql
    = QStringLiteral("SELECT DISTINCT done_by FROM history ORDER BY done_by");
const QString selectLastSql = QStringLiteral("SELECT coalesce(max(id), 0) FROM history");
const QString selectOthersSql = QStringLiteral(
    "SELECT h.kind, h.deed, h.subject_id, (SELECT a.id FROM article a "
    "WHERE a.uuid = h.article_uuid), (SELECT c.id FROM claim c WHERE c.uuid = h.subject) "
    "FROM history h WHERE h.id > :seen AND h.session <> :session ORDER BY h.id");
const QString selectConflictSql
    = QStringLiteral("SELECT %1 FROM history h WHERE h.id > :seen AND h.id <= :begin "
                     "AND h.session <> :session AND EXISTS (SELECT 1 FROM history m "
                     "WHERE m.subject = h.subject AND m.kind = h.kind AND m.id > :begin) "
                     "ORDER BY h.id LIMIT 1")
          .arg(columns);
const QString signSql = QStringLiteral(
    "UPDATE history_context SET action = action + 1, session = :session, done_at = :at, "
    "done_by = :by, way = :way WHERE id = 1");

HistoryEntry fromRow(const Query& row)
{
    HistoryEntry entry;
    entry.id = row.id<HistoryId>(0);
    entry.action = row.id<HistoryId>(1).value();
    entry.at = row.time(2);
    entry.by = row.text(3);
    entry.way = historyWayFromKey(row.text(4)).value_or(HistoryWay::Done);
    entry.deed = historyDeedFromKey(row.text(5)).value_or(HistoryDeed::Changed);
    entry.kind = historyKindFromKey(row.text(6)).value_or(HistoryKind::Other);
    entry.subjectId = row.id<HistoryId>(7).value();
    entry.subject = row.text(8);
    entry.articleUuid = row.text(9);
    entry.articleTitle = row.text(10);
    entry.name = row.text(11);
    entry.field = row.text(12);
    entry.before = row.text(13);
    entry.after = row.text(14);
    return entry;
}

QDateTime startOf(QDate localDay)
{
    return localDay.startOfDay().toUTC();
}

/// The conditions of a filter and the values their placeholders take.
struct Conditions {
    QStringList sql;
    QList<std::pair<QString, QVariant>> values;

    void add(const QString& condition, const QVariant& value)
    {
        const QString placeholder = QStringLiteral(":value%1").arg(values.size());
        sql << condition.arg(placeholder);
        values.emplace_back(placeholder, value);
    }
    void addDay(const QString& condition, QDate day)
    {
        add(condition, startOf(day).toString(Qt::ISODateWithMs));
    }
};

Conditions conditionsOf(const HistoryFilter& filter)
{
    Conditions wanted;
    if (!filter.articleUuid.isEmpty())
        wanted.add(QStringLiteral("h.article_uuid = %1"), filter.articleUuid);
    if (!filter.by.isEmpty())
        wanted.add(QStringLiteral("h.done_by = %1"), filter.by);
    if (filter.kind)
        wanted.add(QStringLiteral("h.kind = %1"), toKey(*filter.kind));
    if (filter.from.isValid())
        wanted.addDay(QStringLiteral("h.done_at >= %1"), filter.from);
    if (filter.to.isValid())
        wanted.addDay(QStringLiteral("h.done_at < %1"), filter.to.addDays(1));
    for (const QString& word : filter.words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (const QString words = fulltext::prefixExpression(word); !words.isEmpty())
            wanted.add(
                fulltext::historyCondition(QStringLiteral("h.id"), QStringLiteral("%1")), words);
    }
    return wanted;
}

template <class IdType>
void note(
    HistoryDeed deed, IdType id, QSet<IdType>& added, QSet<IdType>& changed, QSet<IdType>& removed)
{
    switch (deed) {
    case HistoryDeed::Added:
        return noteAdded(added, changed, removed, id);
    case HistoryDeed::Changed:
        return noteChanged(added, changed, id);
    case HistoryDeed::Removed:
        return noteRemoved(added, changed, removed, id);
    }
}

void noteOn(ChangeSet& changes, HistoryKind kind, HistoryDeed deed, qint64 subject, ClaimId claim)
{
    switch (kind) {
    case HistoryKind::Article:
        return note(deed, ArticleId(subject), changes.articlesAdded, changes.articlesChanged,
            changes.articlesRemoved);
    case HistoryKind::Claim:
        return note(deed, ClaimId(subject), changes.claimsAdded, changes.claimsChanged,
            changes.claimsRemoved);
    case HistoryKind::ClaimType:
    case HistoryKind::Cue:
        changes.claimTypes = true;
        return;
    case HistoryKind::ClaimLink:
    case HistoryKind::Statement:
    case HistoryKind::StatementSource:
        if (claim.isValid())
            noteChanged(changes.claimsAdded, changes.claimsChanged, claim);
        return;
    case HistoryKind::SuggestionDecision:
        changes.suggestionDecisions = true;
        return;
    case HistoryKind::ContextEvent:
        changes.contextEvents = true;
        return;
    case HistoryKind::SavedFilter:
        changes.savedFilters = true;
        return;
    case HistoryKind::Question:
    case HistoryKind::Account:
    case HistoryKind::AccountClaim:
    case HistoryKind::SourceRuling:
    case HistoryKind::PlaceNesting:
        changes.questions = true;
        return;
    case HistoryKind::SourceFile:
    case HistoryKind::SummarySetting:
    case HistoryKind::Other:
        return;
    }
}

} // namespace

HistoryStore::HistoryStore(Database& database)
    : m_database(database)
    , m_session(static_cast<qint64>(QRandomGenerator::system()->generate64() >> 1U))
{
}

Result<QList<HistoryId>> HistoryStore::ids(const HistoryFilter& filter) const
{
    const Conditions wanted = conditionsOf(filter);
    const QString where = wanted.sql.isEmpty()
        ? QString()
        : QStringLiteral("WHERE ") + wanted.sql.join(QStringLiteral(" AND "));
    Query query(m_database, selectIdsSql.arg(where));
    for (const auto& [placeholder, value] : wanted.values)
        query.bind(placeholder, value);
    return query.list<HistoryId>([](const Query& row) { return row.id<HistoryId>(0); });
}

Result<QList<HistoryEntry>> HistoryStore::entries(const QList<HistoryId>& ids) const
{
    QStringList numbers;
    for (const HistoryId id : ids)
        numbers << QString::number(id.value());
    auto found = Query(m_database, selectSql.arg(columns, numbers.join(QLatin1Char(','))))
                     .list<HistoryEntry>(fromRow);
    if (!found)
        return found;
    QHash<HistoryId, qsizetype> place;
    for (qsizetype i = 0; i < ids.size(); ++i)
        place.insert(ids[i], i);
    std::sort(found->begin(), found->end(), [&place](const auto& left, const auto& right) {
        return place.value(left.id) < place.value(right.id);
    });
    return found;
}

Result<QStringList> HistoryStore::people() const
{
    auto names = Query(m_database, selectPeopleSql).list<QString>([](const Query& row) {
        return row.text(0);
    });
    if (!names)
        return tl::unexpected(names.error());
    return QStringList(*names);
}

Result<HistoryId> HistoryStore::last() const
{
    return Query(m_database, selectLastSql).one<HistoryId>([](const Query& row) {
        return row.id<HistoryId>(0);
    });
}

Result<ChangeSet> HistoryStore::changesOfOthers(HistoryId seen) const
{
    ChangeSet changes;
    const auto read
        = Query(m_database, selectOthersSql)
              .bind(QStringLiteral(":seen"), QVariant(seen.value()))
              .bind(QStringLiteral(":session"), QVariant(m_session))
              .list<bool>([&changes](const Query& row) {
                  const auto kind = historyKindFromKey(row.text(0)).value_or(HistoryKind::Other);
                  const auto deed = historyDeedFromKey(row.text(1)).value_or(HistoryDeed::Changed);
                  noteOn(changes, kind, deed, row.id<HistoryId>(2).value(), row.id<ClaimId>(4));
                  if (const auto article = row.id<ArticleId>(3);
                      article.isValid() && kind != HistoryKind::Article)
                      changes.claimArticles.insert(article);
                  return true;
              });
    if (!read)
        return tl::unexpected(read.error());
    return changes;
}

Result<std::optional<HistoryEntry>> HistoryStore::changedByOthers(
    HistoryId seen, HistoryId begin) const
{
    const auto found = Query(m_database, selectConflictSql)
                           .bind(QStringLiteral(":seen"), QVariant(seen.value()))
                           .bind(QStringLiteral(":begin"), QVariant(begin.value()))
                           .bind(QStringLiteral(":session"), QVariant(m_session))
                           .list<HistoryEntry>(fromRow);
    if (!found)
        return tl::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<void> HistoryStore::sign()
{
    const auto begin = last();
    if (!begin)
        return tl::unexpected(begin.error());
    m_begin = *begin;
    return Query(m_database, signSql)
        .bind(QStringLiteral(":session"), QVariant(m_session))
        .bind(QStringLiteral(":at"), QDateTime::currentDateTimeUtc())
        .bind(QStringLiteral(":by"), userName())
        .bind(QStringLiteral(":way"), toKey(m_way))
        .execOnRow();
}

Result<void> HistoryStore::index()
{
    return Query(m_database, fulltext::indexHistory())
        .bind(QStringLiteral(":begin"), QVariant(m_begin.value()))
        .exec();
}

} // namespace careo
