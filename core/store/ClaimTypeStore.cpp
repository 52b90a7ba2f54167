#include "core/store/ClaimTypeStore.h"

#include "core/base/Folding.h"
#include "core/base/NewUuid.h"
#include "core/store/Query.h"

#include <algorithm>
#include <functional>

namespace careo
{

namespace
{

const QString selectAllSql = QStringLiteral(
    "SELECT id, uuid, parent_id, position, name, color, shortcut, definition FROM claim_type "
    "ORDER BY position, id");
const QString countsSql = QStringLiteral(
    "SELECT claim_type_id, count(*) FROM claim GROUP BY claim_type_id ORDER BY claim_type_id");
const QString insertSql = QStringLiteral(
    "INSERT INTO claim_type (id, uuid, parent_id, position, name, color, shortcut, definition) "
    "VALUES (:id, :uuid, :parent, :position, :name, :color, :key, :definition)");
const QString updateSql = QStringLiteral(
    "UPDATE claim_type SET parent_id = :parent, position = :position, name = :name, "
    "color = :color, shortcut = :key, definition = :definition WHERE id = :id");
const QString takeKeySql = QStringLiteral(
    "UPDATE claim_type SET shortcut = 0 WHERE shortcut = :key AND shortcut <> 0 AND id <> :id");
const QString inUseSql
    = QStringLiteral("SELECT EXISTS (SELECT 1 FROM claim WHERE claim_type_id = :id) "
                     "OR EXISTS (SELECT 1 FROM claim_type WHERE parent_id = :id)");
const QString deleteSql = QStringLiteral("DELETE FROM claim_type WHERE id = :id");
const QString claimsOfTypeSql
    = QStringLiteral("SELECT id, article_id FROM claim WHERE claim_type_id = :id ORDER BY id");
const QString moveClaimsSql
    = QStringLiteral("UPDATE claim SET claim_type_id = :into WHERE claim_type_id = :from");
const QString moveChildrenSql
    = QStringLiteral("UPDATE claim_type SET parent_id = :into WHERE parent_id = :from");

ClaimType fromRow(const Query& row)
{
    ClaimType type;
    type.id = row.id<ClaimTypeId>(0);
    type.uuid = row.uuid(1);
    type.parent = row.id<ClaimTypeId>(2);
    type.position = row.number(3);
    type.name = row.text(4);
    type.color = static_cast<QRgb>(row.text(5).toLongLong());
    type.key = row.number(6);
    type.definition = row.text(7);
    return type;
}

void bindType(Query& query, const ClaimType& type)
{
    query.bind(QStringLiteral(":id"), type.id)
        .bind(QStringLiteral(":parent"), type.parent)
        .bind(QStringLiteral(":position"), QVariant(type.position))
        .bind(QStringLiteral(":name"), type.name.simplified())
        .bind(QStringLiteral(":color"), QVariant(qint64{type.color}))
        .bind(QStringLiteral(":key"), QVariant(type.key))
        .bind(QStringLiteral(":definition"), type.definition);
}

QList<ClaimType> inTreeOrder(const QList<ClaimType>& types)
{
    QList<ClaimType> ordered;
    const std::function<void(ClaimTypeId)> append = [&](ClaimTypeId parent) {
        for (const ClaimType& type : types) {
            if (type.parent == parent) {
                ordered << type;
                append(type.id);
            }
        }
    };
    append({});
    return ordered;
}

bool isWithin(const QList<ClaimType>& types, ClaimTypeId candidate, ClaimTypeId ancestor)
{
    while (candidate.isValid()) {
        if (candidate == ancestor)
            return true;
        const auto found = std::find_if(types.cbegin(), types.cend(),
            [candidate](const ClaimType& type) { return type.id == candidate; });
        if (found == types.cend())
            return false;
        candidate = found->parent;
    }
    return false;
}

Result<void> takeKey(Database& database, const ClaimType& type)
{
    return Query(database, takeKeySql)
        .bind(QStringLiteral(":key"), QVariant(type.key))
        .bind(QStringLiteral(":id"), QVariant(type.id.value()))
        .exec();
}

} // namespace

Result<QList<ClaimType>> ClaimTypeStore::all() const
{
    const auto types = Query(m_database, selectAllSql).list<ClaimType>(fromRow);
    if (!types)
        return types;
    return inTreeOrder(*types);
}

Result<QHash<ClaimTypeId, int>> ClaimTypeStore::claimCounts() const
{
    using Count = std::pair<ClaimTypeId, int>;
    const auto rows = Query(m_database, countsSql).list<Count>([](const Query& row) {
        return Count{row.id<ClaimTypeId>(0), row.number(1)};
    });
    if (!rows)
        return tl::unexpected(rows.error());
    return QHash<ClaimTypeId, int>(rows->cbegin(), rows->cend());
}

Result<void> ClaimTypeStore::checkName(const ClaimType& type) const
{
    const QString name = folded(type.name);
    if (name.isEmpty())
        return failure(ErrorCode::NameEmpty);
    const auto types = all();
    if (!types)
        return tl::unexpected(types.error());
    for (const ClaimType& other : *types) {
        if (other.id != type.id && other.parent == type.parent && folded(other.name) == name)
            return failure(ErrorCode::NameTaken, other.name);
    }
    if (type.id.isValid() && isWithin(*types, type.parent, type.id))
        return failure(ErrorCode::NotFound);
    return {};
}

Result<ClaimType> ClaimTypeStore::add(ClaimType type)
{
    if (type.uuid.isNull())
        type.uuid = newUuid();
    return inTransaction(m_database, [&]() -> Result<ClaimType> {
        if (auto fit = checkName(type); !fit)
            return tl::unexpected(fit.error());
        if (auto done = takeKey(m_database, type); !done)
            return tl::unexpected(done.error());
        Query insert(m_database, insertSql);
        bindType(insert, type);
        insert.bind(QStringLiteral(":uuid"), type.uuid);
        if (auto done = insert.exec(); !done)
            return tl::unexpected(done.error());
        type.id = ClaimTypeId(insert.lastInsertId());
        m_database.pending().claimTypes = true;
        return type;
    });
}

Result<void> ClaimTypeStore::update(const ClaimType& type)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        if (auto fit = checkName(type); !fit)
            return fit;
        if (auto done = takeKey(m_database, type); !done)
            return done;
        Query update(m_database, updateSql);
        bindType(update, type);
        if (auto done = update.execOnRow(); !done)
            return done;
        m_database.pending().claimTypes = true;
        return {};
    });
}

Result<void> ClaimTypeStore::remove(ClaimTypeId id)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto inUse = Query(m_database, inUseSql)
                               .bind(QStringLiteral(":id"), id)
                               .one<bool>([](const Query& row) { return row.flag(0); });
        if (!inUse)
            return tl::unexpected(inUse.error());
        if (*inUse)
            return failure(ErrorCode::TypeInUse);
        const auto done = Query(m_database, deleteSql).bind(QStringLiteral(":id"), id).execOnRow();
        if (!done)
            return done;
        m_database.pending().claimTypes = true;
        return {};
    });
}

Result<QList<ClaimId>> ClaimTypeStore::merge(ClaimTypeId from, ClaimTypeId into)
{
    return inTransaction(m_database, [&]() -> Result<QList<ClaimId>> {
        const auto types = all();
        if (!types)
            return tl::unexpected(types.error());
        if (from == into || isWithin(*types, into, from))
            return failure(ErrorCode::TypeInUse);
        ChangeSet& changes = m_database.pending();
        const auto claims = Query(m_database, claimsOfTypeSql)
                                .bind(QStringLiteral(":id"), from)
                                .list<ClaimId>([&changes](const Query& row) {
                                    const auto id = row.id<ClaimId>(0);
                                    noteChanged(changes.claimsAdded, changes.claimsChanged, id);
                                    changes.claimArticles.insert(row.id<ArticleId>(1));
                                    return id;
                                });
        if (!claims)
            return claims;
        for (const QString& sql : {moveClaimsSql, moveChildrenSql}) {
            const auto moved = Query(m_database, sql)
                                   .bind(QStringLiteral(":into"), into)
                                   .bind(QStringLiteral(":from"), from)
                                   .exec();
            if (!moved)
                return tl::unexpected(moved.error());
        }
        if (auto done = remove(from); !done)
            return tl::unexpected(done.error());
        return claims;
    });
}

} // namespace careo
