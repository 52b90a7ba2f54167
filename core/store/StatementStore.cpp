#include "core/store/StatementStore.h"

#include "core/store/CaseStore.h"
#include "core/store/Query.h"

#include <QHash>

#include <algorithm>

namespace careo
{

namespace
{

// By UUID, for an id may be given anew once its claim is gone.
const QString selectSql = QStringLiteral("SELECT c.id, s.spoken, s.occasion FROM statement s "
                                         "JOIN claim c ON c.uuid = s.claim_uuid %1 ORDER BY c.id");
const QString selectSourcesSql
    = QStringLiteral("SELECT c.id, l.name, l.is_anonymous, l.quote, l.passage_start, l.passage_end "
                     "FROM statement_source l JOIN claim c ON c.uuid = l.claim_uuid %1 "
                     "ORDER BY c.id, l.position");
const QString ofClaimCondition = QStringLiteral("WHERE c.id = :claim");
const QString selectArticleSql = QStringLiteral("SELECT article_id FROM claim WHERE id = :claim");
const QString deleteSql = QStringLiteral("DELETE FROM statement WHERE claim_uuid = "
                                         "(SELECT uuid FROM claim WHERE id = :claim)");
const QString saveSql = QStringLiteral(
    "INSERT INTO statement (claim_uuid, spoken, occasion, changed_at, changed_by) "
    "SELECT uuid, :spoken, :occasion, :changedAt, :changedBy FROM claim WHERE id = :claim "
    "ON CONFLICT (claim_uuid) DO UPDATE SET spoken = excluded.spoken, "
    "occasion = excluded.occasion, changed_at = excluded.changed_at, "
    "changed_by = excluded.changed_by");
const QString deleteSourcesSql
    = QStringLiteral("DELETE FROM statement_source WHERE position >= :position AND claim_uuid = "
                     "(SELECT uuid FROM claim WHERE id = :claim)");
const QString insertSourceSql = QStringLiteral(
    "INSERT INTO statement_source (claim_uuid, position, name, is_anonymous, quote, "
    "passage_start, passage_end) "
    "SELECT uuid, :position, :name, :anonymous, :quote, :start, :end FROM claim WHERE id = :claim");

/// `stored` holds the sources that are there; those it begins with like `statement` are left alone.
Result<void> save(Database& database, const Statement& statement, const Statement& stored)
{
    Query row(database, saveSql);
    row.bind(QStringLiteral(":claim"), statement.claim)
        .bind(QStringLiteral(":spoken"), statement.spoken.toString())
        .bind(QStringLiteral(":occasion"), statement.occasion.simplified())
        .bind(QStringLiteral(":changedAt"), QDateTime::currentDateTimeUtc())
        .bind(QStringLiteral(":changedBy"), userName());
    if (auto done = row.execOnRow(); !done)
        return done;
    const auto [differs, _] = std::mismatch(statement.sources.cbegin(), statement.sources.cend(),
        stored.sources.cbegin(), stored.sources.cend());
    const qsizetype same = differs - statement.sources.cbegin();
    const auto cleared = Query(database, deleteSourcesSql)
                             .bind(QStringLiteral(":claim"), statement.claim)
                             .bind(QStringLiteral(":position"), QVariant(same))
                             .exec();
    if (!cleared)
        return cleared;
    Query link(database, insertSourceSql);
    for (qsizetype i = same; i < statement.sources.size(); ++i) {
        const SourceLink& source = statement.sources[i];
        link.bind(QStringLiteral(":claim"), statement.claim)
            .bind(QStringLiteral(":position"), QVariant(i))
            .bind(QStringLiteral(":name"), source.name.simplified())
            .bind(QStringLiteral(":anonymous"), QVariant(source.isAnonymous ? 1 : 0))
            .bind(QStringLiteral(":quote"), source.quote)
            .bind(QStringLiteral(":start"), QVariant(source.passage.start))
            .bind(QStringLiteral(":end"), QVariant(source.passage.end));
        if (auto done = link.execOnRow(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<QList<Statement>> StatementStore::select(const QString& condition, ClaimId claim) const
{
    Query selectAll(m_database, selectSql.arg(condition));
    Query selectSources(m_database, selectSourcesSql.arg(condition));
    if (claim.isValid()) {
        selectAll.bind(QStringLiteral(":claim"), claim);
        selectSources.bind(QStringLiteral(":claim"), claim);
    }
    auto statements = selectAll.list<Statement>([](const Query& row) {
        return Statement{row.id<ClaimId>(0), row.date(1), row.text(2), {}};
    });
    if (!statements)
        return statements;
    QHash<ClaimId, QList<SourceLink>> sources;
    const auto read = selectSources.list<ClaimId>([&sources](const Query& row) {
        const auto id = row.id<ClaimId>(0);
        sources[id] << SourceLink{
            row.text(1), row.flag(2), row.text(3), {row.number(4), row.number(5)}};
        return id;
    });
    if (!read)
        return tl::unexpected(read.error());
    for (Statement& statement : *statements)
        statement.sources = sources.value(statement.claim);
    return statements;
}

Result<QList<Statement>> StatementStore::all() const
{
    return select(QString(), {});
}

Result<Statement> StatementStore::ofClaim(ClaimId claim) const
{
    const auto found = select(ofClaimCondition, claim);
    if (!found)
        return tl::unexpected(found.error());
    return found->isEmpty() ? Statement{claim, {}, {}, {}} : found->first();
}

Result<void> StatementStore::set(const Statement& statement)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto article
            = Query(m_database, selectArticleSql)
                  .bind(QStringLiteral(":claim"), statement.claim)
                  .one<ArticleId>([](const Query& row) { return row.id<ArticleId>(0); });
        if (!article)
            return tl::unexpected(article.error());
        const auto stored = ofClaim(statement.claim);
        if (!stored)
            return tl::unexpected(stored.error());
        auto done = statement.isEmpty()
            ? Query(m_database, deleteSql).bind(QStringLiteral(":claim"), statement.claim).exec()
            : save(m_database, statement, *stored);
        if (!done)
            return done;
        ChangeSet& changes = m_database.pending();
        noteChanged(changes.claimsAdded, changes.claimsChanged, statement.claim);
        changes.claimArticles.insert(*article);
        return {};
    });
}

} // namespace careo
