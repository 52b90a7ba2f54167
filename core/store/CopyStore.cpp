#include "core/store/CopyStore.h"

#include "core/store/CaseStore.h"
#include "core/store/Query.h"

namespace careo
{

namespace
{

const QString columns = QStringLiteral(
    "first_article_id, first_start, first_end, second_article_id, second_start, second_end");
const QString selectAllSql
    = QStringLiteral("SELECT %1 FROM text_copy ORDER BY first_article_id, first_start, "
                     "second_article_id, id")
          .arg(columns);
const QString selectOfArticleSql
    = QStringLiteral("SELECT %1 FROM text_copy WHERE first_article_id = :article "
                     "OR second_article_id = :article "
                     "ORDER BY CASE first_article_id WHEN :article THEN first_start "
                     "ELSE second_start END, id")
          .arg(columns);
const QString selectAmongSql
    = QStringLiteral("SELECT %1 FROM text_copy WHERE first_article_id IN (%2) "
                     "AND second_article_id IN (%2) ORDER BY first_article_id, first_start, "
                     "second_article_id, id");
const QString pendingSql
    = QStringLiteral("SELECT id FROM article WHERE NOT EXISTS "
                     "(SELECT 1 FROM fingerprint WHERE article_id = article.id) ORDER BY id");
const QString selectFingerprintsSql
    = QStringLiteral("SELECT article_id, marks FROM fingerprint ORDER BY article_id");
const QString insertFingerprintSql
    = QStringLiteral("INSERT OR IGNORE INTO fingerprint (article_id, marks) "
                     "SELECT id, :marks FROM article WHERE id = :article");
const QString insertCopySql = QStringLiteral(
    "INSERT INTO text_copy (first_article_id, first_start, first_end, second_article_id, "
    "second_start, second_end) SELECT a.id, :firstStart, :firstEnd, b.id, :secondStart, "
    ":secondEnd FROM article a, article b WHERE a.id = :first AND b.id = :second "
    "AND NOT EXISTS (SELECT 1 FROM text_copy WHERE first_article_id = a.id "
    "AND second_article_id = b.id AND first_start <= :firstStart AND first_end >= :firstEnd "
    "AND second_start <= :secondStart AND second_end >= :secondEnd)");

TextCopy fromRow(const Query& row)
{
    return {row.id<ArticleId>(0), {row.number(1), row.number(2)}, row.id<ArticleId>(3),
        {row.number(4), row.number(5)}};
}

} // namespace

Result<QList<TextCopy>> CopyStore::all() const
{
    return Query(m_database, selectAllSql).list<TextCopy>(fromRow);
}

Result<QList<TextCopy>> CopyStore::ofArticle(ArticleId article) const
{
    return Query(m_database, selectOfArticleSql)
        .bind(QStringLiteral(":article"), article)
        .list<TextCopy>(fromRow);
}

Result<QList<TextCopy>> CopyStore::among(const QList<ArticleId>& articles) const
{
    QStringList ids;
    for (const ArticleId article : articles)
        ids << QString::number(article.value());
    return Query(m_database, selectAmongSql.arg(columns, ids.join(u','))).list<TextCopy>(fromRow);
}

Result<QList<ArticleId>> CopyStore::pending() const
{
    return Query(m_database, pendingSql).list<ArticleId>([](const Query& row) {
        return row.id<ArticleId>(0);
    });
}

Result<QList<CopyStore::Fingerprint>> CopyStore::fingerprints() const
{
    return Query(m_database, selectFingerprintsSql).list<Fingerprint>([](const Query& row) {
        return Fingerprint{row.id<ArticleId>(0), row.bytes(1)};
    });
}

Result<void> CopyStore::add(const QList<Fingerprint>& fingerprints, const QList<TextCopy>& copies)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        Query insertFingerprint(m_database, insertFingerprintSql);
        for (const Fingerprint& fingerprint : fingerprints) {
            insertFingerprint.bind(QStringLiteral(":article"), fingerprint.article)
                .bind(QStringLiteral(":marks"), QVariant(fingerprint.marks));
            if (auto done = insertFingerprint.exec(); !done)
                return done;
        }
        Query insertCopy(m_database, insertCopySql);
        for (const TextCopy& copy : copies) {
            insertCopy.bind(QStringLiteral(":first"), copy.first)
                .bind(QStringLiteral(":firstStart"), copy.firstPassage.start)
                .bind(QStringLiteral(":firstEnd"), copy.firstPassage.end)
                .bind(QStringLiteral(":second"), copy.second)
                .bind(QStringLiteral(":secondStart"), copy.secondPassage.start)
                .bind(QStringLiteral(":secondEnd"), copy.secondPassage.end);
            if (auto done = insertCopy.exec(); !done)
                return done;
        }
        m_database.pending().copies = true;
        return {};
    });
}

} // namespace careo
