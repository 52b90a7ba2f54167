#pragma once

#include "core/base/Result.h"
#include "core/store/ChangeSet.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

class QSqlError;

namespace careo
{

/// One connection to a case file, with its settings and its transactions. One thread.
class Database
{
public:
    enum class Mode { Create, ReadWrite, ReadOnly };

    /// Opens the file without judging what is in it. FileNotWritable, CaseLocked, NotACase ...
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] QSqlDatabase handle() const { return QSqlDatabase::database(m_name, false); }
    [[nodiscard]] bool isReadOnly() const { return m_mode == Mode::ReadOnly; }

    /// Runs one statement that takes no values.
    [[nodiscard]] Result<void> run(const QString& sql) const;

    /// What the running transaction has changed so far.
    [[nodiscard]] ChangeSet& pending() { return m_pending; }
    /// Called with the changes of each outermost transaction after its commit.
    void onCommitted(std::function<void(const ChangeSet&)> callback);
    /// Called first in each outermost transaction, which ends at once when it fails.
    void onBegun(std::function<Result<void>()> callback);
    /// Called last in each outermost transaction, which is rolled back when it fails.
    void onCommitting(std::function<Result<void>()> callback);

    [[nodiscard]] static Error toError(const QSqlError& error);

    [[nodiscard]] bool isInTransaction() const { return m_depth > 0; }

    /// A prepared statement that was kept in the running transaction.
    [[nodiscard]] std::optional<QSqlQuery> takeKept(const QString& sql) const;
    /// Keeps it until the outermost transaction ends; lets it go at once when there is none.
    void keep(const QString& sql, QSqlQuery prepared) const;

private:
    friend class Transaction;

    Database(QString name, Mode mode)
        : m_name(std::move(name))
        , m_mode(mode)
    {
    }

    QString m_name;
    Mode m_mode;
    int m_depth = 0;
    ChangeSet m_pending;
    std::function<void(const ChangeSet&)> m_committed;
    std::function<Result<void>()> m_begun;
    std::function<Result<void>()> m_committing;
    mutable std::unordered_map<QString, QSqlQuery> m_kept;
};

/// All or nothing: rolled back in the destructor unless committed. Nests; only the outermost
/// commit reaches the file.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database& database);
    void rollBack();

    Database* m_database; ///< null once committed or moved from
    ChangeSet m_before;
};

/// Runs `work` in a transaction and commits when it gives a value; returns what it gives.
template <class Work> auto inTransaction(Database& database, Work&& work) -> decltype(work())
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto result = work();
    if (!result)
        return result;
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return result;
}

/// The same for work of one writing statement, which leaves nothing behind when it fails: within
/// another transaction it needs none of its own.
template <class Work> auto inStatement(Database& database, Work&& work) -> decltype(work())
{
    return database.isInTransaction() ? work() : inTransaction(database, std::forward<Work>(work));
}

} // namespace careo
