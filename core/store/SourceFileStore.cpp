#include "core/store/SourceFileStore.h"

#include "core/base/NewUuid.h"
#include "core/store/CaseStore.h"
#include "core/store/Query.h"

#include <QCryptographicHash>

namespace careo
{

namespace
{

const QString insertSql = QStringLiteral(
    "INSERT INTO source_file (id, uuid, name, media_type, encoding, sha256, imported_at, "
    "imported_by, bytes) VALUES (:id, :uuid, :name, :mediaType, :encoding, :sha256, :importedAt, "
    ":importedBy, :bytes)");
const QString factColumns
    = QStringLiteral("id, uuid, name, media_type, encoding, sha256, imported_at, imported_by");
const QString selectOneSql
    = QStringLiteral("SELECT %1, bytes FROM source_file WHERE id = :id").arg(factColumns);
const QString selectAllSql
    = QStringLiteral("SELECT %1 FROM source_file ORDER BY id").arg(factColumns);
const QString selectBySha256Sql
    = QStringLiteral("SELECT %1 FROM source_file WHERE sha256 = :sha256 ORDER BY id LIMIT 1")
          .arg(factColumns);
const QString deleteUnusedSql
    = QStringLiteral("DELETE FROM source_file WHERE id = :id AND NOT EXISTS "
                     "(SELECT 1 FROM article WHERE source_file_id = source_file.id) AND NOT EXISTS "
                     "(SELECT 1 FROM article_text_version "
                     "WHERE source_file_id = source_file.id)");

SourceFile facts(const Query& row)
{
    SourceFile file;
    file.id = row.id<SourceFileId>(0);
    file.uuid = row.uuid(1);
    file.name = row.text(2);
    file.mediaType = row.text(3);
    file.encoding = row.text(4);
    file.sha256 = row.bytes(5);
    file.importedAt = row.time(6);
    file.importedBy = row.text(7);
    return file;
}

} // namespace

Result<SourceFile> SourceFileStore::file(SourceFileId id) const
{
    return Query(m_database, selectOneSql)
        .bind(QStringLiteral(":id"), id)
        .one<SourceFile>([](const Query& row) {
            SourceFile file = facts(row);
            file.bytes = row.bytes(8);
            return file;
        });
}

Result<QList<SourceFile>> SourceFileStore::all() const
{
    return Query(m_database, selectAllSql).list<SourceFile>(facts);
}

Result<SourceFile> SourceFileStore::withSha256(const QByteArray& sha256) const
{
    auto found = Query::repeated(m_database, selectBySha256Sql)
                     .bind(QStringLiteral(":sha256"), QVariant(sha256))
                     .one<SourceFile>(facts);
    if (!found && found.error().code == ErrorCode::NotFound)
        return SourceFile{};
    return found;
}

Result<SourceFile> SourceFileStore::add(SourceFile file)
{
    if (file.sha256.isEmpty())
        file.sha256 = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256);
    if (file.uuid.isNull())
        file.uuid = newUuid();
    if (!file.importedAt.isValid()) {
        file.importedAt = QDateTime::currentDateTimeUtc();
        file.importedBy = userName();
    }
    return inStatement(m_database, [&]() -> Result<SourceFile> {
        Query insert = Query::repeated(m_database, insertSql);
        insert.bind(QStringLiteral(":id"), file.id)
            .bind(QStringLiteral(":uuid"), file.uuid)
            .bind(QStringLiteral(":name"), file.name)
            .bind(QStringLiteral(":mediaType"), file.mediaType)
            .bind(QStringLiteral(":encoding"), file.encoding)
            .bind(QStringLiteral(":sha256"), QVariant(file.sha256))
            .bind(QStringLiteral(":importedAt"), file.importedAt)
            .bind(QStringLiteral(":importedBy"), file.importedBy)
            .bind(QStringLiteral(":bytes"), QVariant(file.bytes));
        if (auto done = insert.exec(); !done)
            return tl::unexpected(done.error());
        file.id = SourceFileId(insert.lastInsertId());
        return file;
    });
}

Result<void> SourceFileStore::removeIfUnused(SourceFileId id)
{
    return inStatement(m_database, [&]() -> Result<void> {
        return Query::repeated(m_database, deleteUnusedSql)
            .bind(QStringLiteral(":id"), id)
            .execOnRow();
    });
}

} // namespace careo
