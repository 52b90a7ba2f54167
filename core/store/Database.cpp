#include "core/store/Database.h"

#include "core/store/Query.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

namespace careo
{

namespace
{

// SQLite's primary result codes (sqlite3.h).
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteInputOutput = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteNotADatabase = 26;

QString connectOptions(Database::Mode mode)
{
    const QString common = QStringLiteral("QSQLITE_BUSY_TIMEOUT=3000;QSQLITE_OPEN_URI");
    return mode == Database::Mode::ReadOnly ? common + QStringLiteral(";QSQLITE_OPEN_READONLY")
                                            : common;
}

/// A file on a medium that can't be written has no place for SQLite's shared memory file; without
/// a write-ahead log beside it, it can be read as one that never changes.
QString databaseUri(const QString& path, Database::Mode mode)
{
    QString uri = QString::fromUtf8(QUrl::fromLocalFile(path).toEncoded());
    uri.replace(QLatin1Char('?'), QStringLiteral("%3f"));
    if (mode == Database::Mode::ReadOnly && !QFile::exists(path + QStringLiteral("-wal")))
        uri += QStringLiteral("?immutable=1");
    return uri;
}

QStringList settings(Database::Mode mode)
{
    QStringList statements{QStringLiteral("PRAGMA foreign_keys = ON")};
    if (mode == Database::Mode::Create) // an article of usual length and its row in one page
        statements << QStringLiteral("PRAGMA page_size = 8192");
    if (mode != Database::Mode::ReadOnly) {
        statements << QStringLiteral("PRAGMA journal_mode = WAL")
                   << QStringLiteral("PRAGMA synchronous = FULL");
    }
    return statements;
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode)
{
    const QString name = QUuid::createUuid().toString();
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    std::unique_ptr<Database> database(new Database(name, mode));
    connection.setConnectOptions(connectOptions(mode));
    connection.setDatabaseName(databaseUri(path, mode));
    if (!connection.open())
        return tl::unexpected(toError(connection.lastError()));
    for (const QString& statement : settings(mode)) {
        if (auto done = database->run(statement); !done)
            return tl::unexpected(done.error());
    }
    return database;
}

Database::~Database()
{
    m_kept.clear();
    {
        QSqlDatabase connection = handle();
        connection.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Database::run(const QString& sql) const
{
    QSqlQuery query(handle());
    if (!query.exec(sql))
        return tl::unexpected(toError(query.lastError()));
    return {};
}

void Database::onCommitted(std::function<void(const ChangeSet&)> callback)
{
    m_committed = std::move(callback);
}

void Database::onBegun(std::function<Result<void>()> callback)
{
    m_begun = std::move(callback);
}

void Database::onCommitting(std::function<Result<void>()> callback)
{
    m_committing = std::move(callback);
}

std::optional<QSqlQuery> Database::takeKept(const QString& sql) const
{
    auto found = m_kept.extract(sql);
    return found.empty() ? std::nullopt : std::optional(std::move(found.mapped()));
}

void Database::keep(const QString& sql, QSqlQuery prepared) const
{
    if (isInTransaction())
        m_kept.insert_or_assign(sql, std::move(prepared));
}

Error Database::toError(const QSqlError& error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString detail = error.text();
    switch (code) {
    case sqliteBusy:
    case sqliteLocked:
        return {ErrorCode::CaseLocked, detail};
    case sqliteReadOnly:
        return {ErrorCode::CaseReadOnly, detail};
    case sqliteCorrupt:
        return {ErrorCode::CaseDamaged, detail};
    case sqliteFull:
        return {ErrorCode::DiskFull, detail};
    case sqliteCannotOpen:
        return {ErrorCode::FileNotReadable, detail};
    case sqliteNotADatabase:
        return {ErrorCode::NotACase, detail};
    case sqliteInputOutput:
    default:
        return {ErrorCode::DatabaseFailed, detail};
    }
}

Result<Transaction> Transaction::begin(Database& database)
{
    if (database.isReadOnly())
        return failure(ErrorCode::CaseReadOnly);
    const QString statement = database.m_depth == 0
        ? QStringLiteral("BEGIN IMMEDIATE")
        : QStringLiteral("SAVEPOINT level%1").arg(database.m_depth);
    if (auto begun = database.run(statement); !begun)
        return tl::unexpected(begun.error());
    Transaction transaction(database);
    if (database.m_depth == 1 && database.m_begun) {
        if (auto done = database.m_begun(); !done)
            return tl::unexpected(done.error());
    }
    return transaction;
}

Transaction::Transaction(Database& database)
    : m_database(&database)
    , m_before(database.m_pending)
{
    ++database.m_depth;
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_before(std::move(other.m_before))
{
}

Transaction::~Transaction()
{
    if (m_database)
        rollBack();
}

void Transaction::rollBack()
{
    Database& database = *std::exchange(m_database, nullptr);
    --database.m_depth;
    database.m_pending = m_before;
    if (database.m_depth == 0) {
        database.m_kept.clear();
        // Fails only when SQLite has already rolled back by itself.
        static_cast<void>(database.run(QStringLiteral("ROLLBACK")));
        return;
    }
    static_cast<void>(database.run(QStringLiteral("ROLLBACK TO level%1").arg(database.m_depth)));
    static_cast<void>(database.run(QStringLiteral("RELEASE level%1").arg(database.m_depth)));
}

Result<void> Transaction::commit()
{
    Database& database = *m_database;
    const bool isOutermost = database.m_depth == 1;
    if (isOutermost)
        database.m_kept.clear();
    if (isOutermost && database.m_committing) {
        if (auto done = database.m_committing(); !done) {
            rollBack();
            return done;
        }
    }
    const QString statement = isOutermost
        ? QStringLiteral("COMMIT")
        : QStringLiteral("RELEASE level%1").arg(database.m_depth - 1);
    if (auto done = database.run(statement); !done) {
        rollBack();
        return done;
    }
    m_database = nullptr;
    --database.m_depth;
    if (isOutermost) {
        const ChangeSet changes = std::exchange(database.m_pending, {});
        if (database.m_committed && !changes.isEmpty())
            database.m_committed(changes);
    }
    return {};
}

} // namespace careo
