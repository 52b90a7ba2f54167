#include "core/store/TextVersionStore.h"

#include "core/base/NewUuid.h"
#include "core/store/CaseStore.h"
#include "core/store/Query.h"

#include <QCryptographicHash>
#include <QHash>

namespace careo
{

namespace
{

const QString selectSql
    = QStringLiteral("SELECT v.id, v.uuid, a.id, v.text, v.body_start, v.source_file_id, "
                     "v.source_start, v.source_end, v.change, v.changed_at, v.changed_by "
                     "FROM article_text_version v JOIN article a ON a.uuid = v.article_uuid "
                     "WHERE a.id = :article ORDER BY v.id DESC");
const QString countSql
    = QStringLiteral("SELECT count(*) FROM article_text_version v JOIN article a "
                     "ON a.uuid = v.article_uuid WHERE a.id = :article");
const QString insertSql = QStringLiteral(
    "INSERT INTO article_text_version (uuid, article_uuid, text, body_start, source_file_id, "
    "source_start, source_end, change, changed_at, changed_by) VALUES (:uuid, :article, :text, "
    ":bodyStart, :sourceFile, :sourceStart, :sourceEnd, :change, :changedAt, :changedBy)");
const QString deleteSql = QStringLiteral("DELETE FROM article_text_version WHERE id = :id");
const QString updateTextSql
    = QStringLiteral("UPDATE article SET text = :text, text_sha256 = :sha256, "
                     "body_start = :bodyStart, source_file_id = :sourceFile, "
                     "source_start = :sourceStart, source_end = :sourceEnd WHERE id = :article");
const QString updatePlaceSql = QStringLiteral(
    "UPDATE claim SET passage_start = :start, passage_end = :end, quote = :quote, "
    "prefix = :prefix, suffix = :suffix, anchor = :anchor, changed_at = :changedAt, "
    "changed_by = :changedBy WHERE id = :id");

TextVersion fromRow(const Query& row)
{
    return {row.id<TextVersionId>(0), row.uuid(1), row.id<ArticleId>(2),
        {row.text(3), row.number(4), row.id<SourceFileId>(5), {row.number(6), row.number(7)}},
        textChangeFromKey(row.text(8)).value_or(TextChange::Replaced), row.time(9), row.text(10)};
}

Query& bindText(Query& query, const TextContent& text)
{
    return query.bind(QStringLiteral(":text"), text.text)
        .bind(QStringLiteral(":bodyStart"), QVariant(text.bodyStart))
        .bind(QStringLiteral(":sourceFile"), text.sourceFile)
        .bind(QStringLiteral(":sourceStart"), QVariant(text.sourceSpan.start))
        .bind(QStringLiteral(":sourceEnd"), QVariant(text.sourceSpan.end));
}

bool standsThere(const Claim& claim, const QString& text)
{
    return claim.anchor == AnchorState::Orphan
        || (claim.passage.isValidIn(text) && claim.passage.in(text) == claim.quote);
}

bool hasSamePlace(const Claim& a, const Claim& b)
{
    return a.passage == b.passage && a.quote == b.quote && a.prefix == b.prefix
        && a.suffix == b.suffix && a.anchor == b.anchor;
}

} // namespace

Result<QList<TextVersion>> TextVersionStore::ofArticle(ArticleId article) const
{
    return Query(m_database, selectSql)
        .bind(QStringLiteral(":article"), article)
        .list<TextVersion>(fromRow);
}

Result<int> TextVersionStore::count(ArticleId article) const
{
    return Query(m_database, countSql)
        .bind(QStringLiteral(":article"), article)
        .one<int>([](const Query& row) { return row.number(0); });
}

Result<TextVersion> TextVersionStore::replace(const TextReplacement& replacement)
{
    return inTransaction(m_database, [&]() -> Result<TextVersion> {
        const auto article = ArticleStore(m_database).article(replacement.article);
        if (!article)
            return tl::unexpected(article.error());
        if (article->text != replacement.formerText)
            return failure(ErrorCode::ChangedMeanwhile, article->title);
        TextVersion version{{}, newUuid(), article->id,
            {article->text, article->bodyStart, article->sourceFile, article->sourceSpan},
            replacement.change, QDateTime::currentDateTimeUtc(), userName()};
        Query insert(m_database, insertSql);
        bindText(insert, version.former)
            .bind(QStringLiteral(":uuid"), version.uuid)
            .bind(QStringLiteral(":article"), article->uuid)
            .bind(QStringLiteral(":change"), toKey(version.change))
            .bind(QStringLiteral(":changedAt"), version.changedAt)
            .bind(QStringLiteral(":changedBy"), version.changedBy);
        if (auto done = insert.exec(); !done)
            return tl::unexpected(done.error());
        version.id = TextVersionId(insert.lastInsertId());
        TextContent next = replacement.next;
        if (replacement.file) {
            const auto file = storedFile(*replacement.file);
            if (!file)
                return tl::unexpected(file.error());
            next.sourceFile = *file;
        }
        const auto done
            = setText(article->id, next)
                  .and_then([&] {
                      return setPlaces(article->id, replacement.next.text, replacement.claims);
                  })
                  .and_then([&] { return setStatements(replacement.statements); });
        if (!done)
            return tl::unexpected(done.error());
        return version;
    });
}

Result<void> TextVersionStore::takeBack(
    const TextVersion& version, const QList<Claim>& claims, const QList<Statement>& statements)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto kept = ofArticle(version.article);
        if (!kept)
            return tl::unexpected(kept.error());
        if (kept->isEmpty() || kept->first().uuid != version.uuid)
            return failure(ErrorCode::ChangedMeanwhile);
        const auto article = ArticleStore(m_database).article(version.article);
        if (!article)
            return tl::unexpected(article.error());
        return Query(m_database, deleteSql)
            .bind(QStringLiteral(":id"), kept->first().id)
            .execOnRow()
            .and_then([&] { return setText(version.article, version.former); })
            .and_then([&] { return setPlaces(version.article, version.former.text, claims); })
            .and_then([&] { return setStatements(statements); })
            .and_then([&] { return removeIfUnused(article->sourceFile); });
    });
}

Result<SourceFileId> TextVersionStore::storedFile(const SourceFile& file)
{
    SourceFileStore files(m_database);
    const auto known
        = files.withSha256(QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256));
    if (!known)
        return tl::unexpected(known.error());
    if (known->id.isValid())
        return known->id;
    return files.add(file).map([](const SourceFile& added) { return added.id; });
}

Result<void> TextVersionStore::removeIfUnused(SourceFileId file)
{
    if (!file.isValid())
        return {};
    auto removed = SourceFileStore(m_database).removeIfUnused(file);
    if (!removed && removed.error().code == ErrorCode::NotFound)
        return {};
    return removed;
}

Result<void> TextVersionStore::setText(ArticleId article, const TextContent& text)
{
    Query update(m_database, updateTextSql);
    bindText(update, text)
        .bind(QStringLiteral(":sha256"),
            QVariant(QCryptographicHash::hash(text.text.toUtf8(), QCryptographicHash::Sha256)))
        .bind(QStringLiteral(":article"), article);
    if (auto done = update.execOnRow(); !done)
        return done;
    ChangeSet& changes = m_database.pending();
    noteChanged(changes.articlesAdded, changes.articlesChanged, article);
    changes.copies = true;
    return {};
}

Result<void> TextVersionStore::setPlaces(
    ArticleId article, const QString& text, const QList<Claim>& claims)
{
    const auto stored = ClaimStore(m_database).ofArticle(article);
    if (!stored)
        return tl::unexpected(stored.error());
    QHash<ClaimId, const Claim*> places;
    for (const Claim& claim : claims)
        places.insert(claim.id, &claim);
    Query update(m_database, updatePlaceSql);
    for (const Claim& before : *stored) {
        const Claim* claim = places.value(before.id);
        if (claim == nullptr)
            return failure(ErrorCode::ChangedMeanwhile);
        if (!standsThere(*claim, text))
            return failure(ErrorCode::PassageInvalid);
        if (hasSamePlace(before, *claim))
            continue;
        const auto done = update.bind(QStringLiteral(":start"), QVariant(claim->passage.start))
                              .bind(QStringLiteral(":end"), QVariant(claim->passage.end))
                              .bind(QStringLiteral(":quote"), claim->quote)
                              .bind(QStringLiteral(":prefix"), claim->prefix)
                              .bind(QStringLiteral(":suffix"), claim->suffix)
                              .bind(QStringLiteral(":anchor"), toKey(claim->anchor))
                              .bind(QStringLiteral(":changedAt"), QDateTime::currentDateTimeUtc())
                              .bind(QStringLiteral(":changedBy"), userName())
                              .bind(QStringLiteral(":id"), claim->id)
                              .execOnRow();
        if (!done)
            return done;
        ChangeSet& changes = m_database.pending();
        noteChanged(changes.claimsAdded, changes.claimsChanged, claim->id);
        changes.claimArticles.insert(article);
    }
    return {};
}

Result<void> TextVersionStore::setStatements(const QList<Statement>& statements)
{
    StatementStore store(m_database);
    for (const Statement& statement : statements) {
        if (auto done = store.set(statement); !done)
            return done;
    }
    return {};
}

} // namespace careo
