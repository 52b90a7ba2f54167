#include "core/store/ArticleStore.h"

#include "core/base/Folding.h"
#include "core/base/NewUuid.h"
#include "core/store/CaseStore.h"
#include "core/store/FullText.h"
#include "core/store/Query.h"

#include <QCryptographicHash>

namespace careo
{

namespace
{

const QString columns = QStringLiteral(
    "id, uuid, source_file_id, source_start, source_end, title, outlet, author, published, "
    "language, url, is_read, created_at, created_by, body_start, recognition, text");
const QString selectOneSql = QStringLiteral("SELECT %1 FROM article WHERE id = :id").arg(columns);
const QString selectAllSql = QStringLiteral("SELECT %1 FROM article ORDER BY id").arg(columns);
const QString selectByDigestSql
    = QStringLiteral("SELECT id FROM article WHERE text_sha256 = :textSha256 ORDER BY id");
const QString selectPlacesSql = QStringLiteral(
    "SELECT id, source_start, source_end FROM article WHERE source_file_id = :file ORDER BY id");
const QString selectFramesSql = QStringLiteral(
    "SELECT id, outlet, author, substr(text, body_start + 1, 300), substr(text, -120) "
    "FROM article WHERE id IN (SELECT article_id FROM claim) ORDER BY id");
const QString insertSql = QStringLiteral(
    "INSERT INTO article (id, uuid, source_file_id, source_start, source_end, title, title_folded, "
    "outlet, outlet_folded, author, published, published_first, published_last, language, url, "
    "is_read, created_at, created_by, body_start, recognition, text_sha256, text) VALUES (:id, "
    ":uuid, "
    ":sourceFile, :sourceStart, :sourceEnd, :title, :titleFolded, :outlet, :outletFolded, :author, "
    ":published, :publishedFirst, :publishedLast, :language, :url, :isRead, :createdAt, "
    ":createdBy, :bodyStart, :recognition, :textSha256, :text)");
const QString updateSql = QStringLiteral(
    "UPDATE article SET title = :title, title_folded = :titleFolded, outlet = :outlet, "
    "outlet_folded = :outletFolded, author = :author, published = :published, "
    "published_first = :publishedFirst, published_last = :publishedLast, language = :language, "
    "url = :url, is_read = :isRead WHERE id = :id");
const QString updateReadSql = QStringLiteral("UPDATE article SET is_read = :isRead WHERE id = :id");
const QString selectClaimIdsSql
    = QStringLiteral("SELECT id FROM claim WHERE article_id = :id ORDER BY id");
const QString deleteClaimsSql = QStringLiteral("DELETE FROM claim WHERE article_id = :id");
const QString deleteSql = QStringLiteral("DELETE FROM article WHERE id = :id");

/// A connection that writes many articles needs room for what is not committed yet, which is else
/// written out and read again all the time, and so is what each statement would need to be undone.
/// Neither setting ever fails, nor does the case depend on it.
class RoomForMany
{
public:
    explicit RoomForMany(const Database& database)
        : m_database(database)
    {
        set(QStringLiteral("PRAGMA cache_size = -131072")); // KB
        set(QStringLiteral("PRAGMA temp_store = MEMORY"));
    }
    ~RoomForMany()
    {
        set(QStringLiteral("PRAGMA cache_size = -2000"));
        set(QStringLiteral("PRAGMA temp_store = DEFAULT"));
    }
    RoomForMany(const RoomForMany&) = delete;
    RoomForMany& operator=(const RoomForMany&) = delete;

private:
    void set(const QString& setting) const { static_cast<void>(m_database.run(setting)); }

    const Database& m_database;
};

Article fromRow(const Query& row)
{
    Article article;
    article.id = row.id<ArticleId>(0);
    article.uuid = row.uuid(1);
    article.sourceFile = row.id<SourceFileId>(2);
    article.sourceSpan = {row.number(3), row.number(4)};
    article.title = row.text(5);
    article.outlet = row.text(6);
    article.author = row.text(7);
    article.published = row.date(8);
    article.language = row.text(9);
    article.url = row.text(10);
    article.isRead = row.flag(11);
    article.createdAt = row.time(12);
    article.createdBy = row.text(13);
    article.bodyStart = row.number(14);
    article.recognition = row.optionalNumber(15);
    article.text = row.text(16);
    return article;
}

void bindMetadata(Query& query, const Article& article)
{
    query.bind(QStringLiteral(":title"), article.title)
        .bind(QStringLiteral(":titleFolded"), folded(article.title))
        .bind(QStringLiteral(":outlet"), article.outlet)
        .bind(QStringLiteral(":outletFolded"), folded(article.outlet))
        .bind(QStringLiteral(":author"), article.author)
        .bind(QStringLiteral(":published"), article.published.toString())
        .bind(QStringLiteral(":publishedFirst"), firstDayNumber(article.published))
        .bind(QStringLiteral(":publishedLast"), lastDayNumber(article.published))
        .bind(QStringLiteral(":language"), article.language)
        .bind(QStringLiteral(":url"), article.url)
        .bind(QStringLiteral(":isRead"), QVariant(article.isRead))
        .bind(QStringLiteral(":id"), article.id);
}

} // namespace

Result<Article> ArticleStore::article(ArticleId id) const
{
    return Query(m_database, selectOneSql).bind(QStringLiteral(":id"), id).one<Article>(fromRow);
}

Result<QList<Article>> ArticleStore::all() const
{
    return Query(m_database, selectAllSql).list<Article>(fromRow);
}

QByteArray ArticleStore::digestOf(const QString& text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

Result<Article> ArticleStore::add(Article article, const QByteArray& digest)
{
    if (article.uuid.isNull())
        article.uuid = newUuid();
    if (!article.createdAt.isValid()) {
        article.createdAt = QDateTime::currentDateTimeUtc();
        article.createdBy = userName();
    }
    const auto insert = [&]() -> Result<Article> {
        Query query = Query::repeated(m_database, insertSql);
        bindMetadata(query, article);
        query.bind(QStringLiteral(":uuid"), article.uuid)
            .bind(QStringLiteral(":sourceFile"), article.sourceFile)
            .bind(QStringLiteral(":sourceStart"), QVariant(article.sourceSpan.start))
            .bind(QStringLiteral(":sourceEnd"), QVariant(article.sourceSpan.end))
            .bind(QStringLiteral(":createdAt"), article.createdAt)
            .bind(QStringLiteral(":createdBy"), article.createdBy)
            .bind(QStringLiteral(":bodyStart"), QVariant(article.bodyStart))
            .bind(QStringLiteral(":recognition"),
                article.recognition ? QVariant(*article.recognition) : QVariant())
            .bind(QStringLiteral(":textSha256"), QVariant(digest))
            .bind(QStringLiteral(":text"), article.text);
        if (auto done = query.exec(); !done)
            return tl::unexpected(done.error());
        article.id = ArticleId(query.lastInsertId());
        ChangeSet& changes = m_database.pending();
        noteAdded(
            changes.articlesAdded, changes.articlesChanged, changes.articlesRemoved, article.id);
        return article;
    };
    if (m_unindexed) {
        auto added = inStatement(m_database, insert);
        if (added)
            *m_unindexed << added->id;
        return added;
    }
    return inTransaction(m_database, [&]() -> Result<Article> {
        auto added = insert();
        if (!added)
            return added;
        if (auto done = forStretches({added->id}, fulltext::indexArticles()); !done)
            return tl::unexpected(done.error());
        return added;
    });
}

Result<void> ArticleStore::addingMany(const std::function<Result<void>()>& work)
{
    Q_ASSERT(!m_unindexed);
    const RoomForMany room(m_database);
    m_unindexed.emplace();
    auto done = inTransaction(m_database, [&]() -> Result<void> {
        if (auto worked = work(); !worked)
            return worked;
        return forStretches(*m_unindexed, fulltext::indexArticles());
    });
    m_unindexed.reset();
    return done;
}

Result<void> ArticleStore::forStretches(const QList<ArticleId>& ids, const QString& sql)
{
    for (qsizetype i = 0; i < ids.size();) {
        const qsizetype first = i++;
        while (i < ids.size() && ids[i].value() == ids[i - 1].value() + 1)
            ++i;
        const auto done = Query(m_database, sql)
                              .bind(QStringLiteral(":first"), ids[first])
                              .bind(QStringLiteral(":last"), ids[i - 1])
                              .exec();
        if (!done)
            return done;
    }
    return {};
}

Result<void> ArticleStore::updateMetadata(const Article& article)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        Query update(m_database, updateSql);
        bindMetadata(update, article);
        if (auto done = update.execOnRow(); !done)
            return done;
        ChangeSet& changes = m_database.pending();
        noteChanged(changes.articlesAdded, changes.articlesChanged, article.id);
        return {};
    });
}

Result<void> ArticleStore::setRead(ArticleId id, bool isRead)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto done = Query(m_database, updateReadSql)
                              .bind(QStringLiteral(":isRead"), QVariant(isRead))
                              .bind(QStringLiteral(":id"), id)
                              .execOnRow();
        if (!done)
            return done;
        ChangeSet& changes = m_database.pending();
        noteChanged(changes.articlesAdded, changes.articlesChanged, id);
        return {};
    });
}

Result<void> ArticleStore::removeMany(const QList<ArticleId>& ids)
{
    std::optional<RoomForMany> room;
    if (!m_database.isInTransaction())
        room.emplace(m_database);
    return inTransaction(m_database, [&]() -> Result<void> {
        if (auto done = forStretches(ids, fulltext::unindexArticles()); !done)
            return done;
        for (const ArticleId id : ids) {
            if (auto done = removeRow(id); !done)
                return done;
        }
        return {};
    });
}

Result<void> ArticleStore::removeRow(ArticleId id)
{
    const auto claims = Query::repeated(m_database, selectClaimIdsSql)
                            .bind(QStringLiteral(":id"), id)
                            .list<ClaimId>([](const Query& row) { return row.id<ClaimId>(0); });
    if (!claims)
        return tl::unexpected(claims.error());
    const auto cleared
        = Query::repeated(m_database, deleteClaimsSql).bind(QStringLiteral(":id"), id).exec();
    if (!cleared)
        return cleared;
    const auto done
        = Query::repeated(m_database, deleteSql).bind(QStringLiteral(":id"), id).execOnRow();
    if (!done)
        return done;
    ChangeSet& changes = m_database.pending();
    noteRemoved(changes.articlesAdded, changes.articlesChanged, changes.articlesRemoved, id);
    for (const ClaimId claim : *claims)
        noteRemoved(changes.claimsAdded, changes.claimsChanged, changes.claimsRemoved, claim);
    if (!claims->isEmpty())
        changes.claimArticles.insert(id);
    return {};
}

Result<QList<ArticleId>> ArticleStore::withDigest(const QByteArray& digest) const
{
    return Query::repeated(m_database, selectByDigestSql)
        .bind(QStringLiteral(":textSha256"), QVariant(digest))
        .list<ArticleId>([](const Query& row) { return row.id<ArticleId>(0); });
}

Result<QList<SourcePlace>> ArticleStore::placesIn(SourceFileId file) const
{
    return Query(m_database, selectPlacesSql)
        .bind(QStringLiteral(":file"), file)
        .list<SourcePlace>([](const Query& row) {
            return SourcePlace{row.id<ArticleId>(0), {row.number(1), row.number(2)}};
        });
}

Result<QList<ArticleFrame>> ArticleStore::claimedFrames() const
{
    return Query(m_database, selectFramesSql).list<ArticleFrame>([](const Query& row) {
        return ArticleFrame{
            row.id<ArticleId>(0), row.text(1), row.text(2), row.text(3), row.text(4)};
    });
}

} // namespace careo
