#include "core/store/HistoryPlace.h"

#include "core/store/Query.h"

namespace careo
{

namespace
{

const QString selectSql = QStringLiteral("SELECT (SELECT id FROM article WHERE uuid = :article), "
                                         "(SELECT id FROM claim WHERE uuid = :subject)");

} // namespace

Result<HistoryPlace> placeOf(const Database& database, const HistoryEntry& entry)
{
    return Query(database, selectSql)
        .bind(QStringLiteral(":article"), entry.articleUuid)
        .bind(QStringLiteral(":subject"), entry.subject)
        .one<HistoryPlace>([](const Query& row) {
            return HistoryPlace{row.id<ArticleId>(0), row.id<ClaimId>(1)};
        });
}

} // namespace careo
