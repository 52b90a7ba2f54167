#pragma once

#include "core/base/Result.h"
#include "core/model/HistoryEntry.h"
#include "core/store/ChangeSet.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace careo
{

class Database;

/// Who did what in a case. Triggers write it in the transaction of each change, and nothing can
/// rewrite it. Thread of its CaseStore.
class HistoryStore
{
public:
    explicit HistoryStore(Database& database);

    /// The entries that pass, newest first.
    [[nodiscard]] Result<QList<HistoryId>> ids(const HistoryFilter& filter) const;
    /// In the order of `ids`; one that is not there is left out.
    [[nodiscard]] Result<QList<HistoryEntry>> entries(const QList<HistoryId>& ids) const;
    /// Everyone who did something, by name.
    [[nodiscard]] Result<QStringList> people() const;

    /// The latest entry; invalid when there is none.
    [[nodiscard]] Result<HistoryId> last() const;
    /// What other connections than this one changed after `seen`.
    [[nodiscard]] Result<ChangeSet> changesOfOthers(HistoryId seen) const;
    /// The first change through another connection, after `seen`, of a thing that entries after
    /// `begin` are about too.
    [[nodiscard]] Result<std::optional<HistoryEntry>> changedByOthers(
        HistoryId seen, HistoryId begin) const;

    /// What tells this connection's changes from those of others.
    [[nodiscard]] qint64 session() const { return m_session; }
    /// Goes on for another connection: its changes and this one's count as each other's own.
    void setSession(qint64 session) { m_session = session; }

    /// How the next transactions came about.
    void setWay(HistoryWay way) { m_way = way; }
    /// Notes who works and how, for the triggers. Called in each transaction before its changes.
    Result<void> sign();
    /// Makes what the transaction told findable. Called in each transaction after its changes.
    Result<void> index();

private:
    Database& m_database;
    qint64 m_session;
    HistoryWay m_way = HistoryWay::Done;
    HistoryId m_begin; ///< the latest entry before the transaction
};

} // namespace careo
