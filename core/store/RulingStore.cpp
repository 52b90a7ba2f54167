#include "core/store/RulingStore.h"

#include "core/base/Folding.h"
#include "core/store/CaseStore.h"
#include "core/store/Query.h"

#include <algorithm>

namespace careo
{

namespace
{

const QString selectSourcesSql
    = QStringLiteral("SELECT first_article_id, second_article_id, is_one_source "
                     "FROM source_ruling ORDER BY first_article_id, second_article_id");
const QString insertSourceSql = QStringLiteral(
    "INSERT INTO source_ruling (first_article_id, second_article_id, is_one_source, "
    "created_at, created_by) SELECT a.id, b.id, :isOne, :createdAt, :createdBy "
    "FROM article a, article b WHERE a.id = :first AND b.id = :second AND a.id <> b.id "
    "ON CONFLICT (first_article_id, second_article_id) DO UPDATE SET "
    "is_one_source = excluded.is_one_source, created_at = excluded.created_at, "
    "created_by = excluded.created_by");
const QString deleteSourceSql
    = QStringLiteral("DELETE FROM source_ruling WHERE first_article_id = :first "
                     "AND second_article_id = :second");
const QString selectPlacesSql
    = QStringLiteral("SELECT inner_place, outer_place FROM place_nesting ORDER BY inner_place, id");
const QString insertPlaceSql = QStringLiteral(
    "INSERT OR IGNORE INTO place_nesting (inner_place, inner_folded, outer_place, outer_folded, "
    "created_at, created_by) "
    "VALUES (:inner, :innerFolded, :outer, :outerFolded, :createdAt, :createdBy)");
const QString deletePlaceSql
    = QStringLiteral("DELETE FROM place_nesting WHERE inner_folded = :innerFolded "
                     "AND outer_folded = :outerFolded");

} // namespace

Result<QList<SourceRuling>> RulingStore::onSources() const
{
    return Query(m_database, selectSourcesSql).list<SourceRuling>([](const Query& row) {
        return SourceRuling{row.id<ArticleId>(0), row.id<ArticleId>(1), row.flag(2)};
    });
}

Result<void> RulingStore::set(const SourceRuling& ruling)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        m_database.pending().questions = true;
        return Query(m_database, insertSourceSql)
            .bind(QStringLiteral(":first"), std::min(ruling.first, ruling.second))
            .bind(QStringLiteral(":second"), std::max(ruling.first, ruling.second))
            .bind(QStringLiteral(":isOne"), QVariant(ruling.isOneSource ? 1 : 0))
            .bind(QStringLiteral(":createdAt"), QDateTime::currentDateTimeUtc())
            .bind(QStringLiteral(":createdBy"), userName())
            .execOnRow();
    });
}

Result<void> RulingStore::clear(ArticleId first, ArticleId second)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        m_database.pending().questions = true;
        return Query(m_database, deleteSourceSql)
            .bind(QStringLiteral(":first"), std::min(first, second))
            .bind(QStringLiteral(":second"), std::max(first, second))
            .exec();
    });
}

Result<QList<PlaceNesting>> RulingStore::onPlaces() const
{
    return Query(m_database, selectPlacesSql).list<PlaceNesting>([](const Query& row) {
        return PlaceNesting{row.text(0), row.text(1)};
    });
}

Result<void> RulingStore::add(const PlaceNesting& nesting)
{
    if (folded(nesting.inner).isEmpty() || folded(nesting.outer).isEmpty())
        return failure(ErrorCode::NameEmpty);
    return inTransaction(m_database, [&]() -> Result<void> {
        m_database.pending().questions = true;
        return Query(m_database, insertPlaceSql)
            .bind(QStringLiteral(":inner"), nesting.inner.simplified())
            .bind(QStringLiteral(":innerFolded"), folded(nesting.inner))
            .bind(QStringLiteral(":outer"), nesting.outer.simplified())
            .bind(QStringLiteral(":outerFolded"), folded(nesting.outer))
            .bind(QStringLiteral(":createdAt"), QDateTime::currentDateTimeUtc())
            .bind(QStringLiteral(":createdBy"), userName())
            .exec();
    });
}

Result<void> RulingStore::remove(const PlaceNesting& nesting)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        m_database.pending().questions = true;
        return Query(m_database, deletePlaceSql)
            .bind(QStringLiteral(":innerFolded"), folded(nesting.inner))
            .bind(QStringLiteral(":outerFolded"), folded(nesting.outer))
            .exec();
    });
}

} // namespace careo
