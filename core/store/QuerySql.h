#pragma once

#include "core/model/TextQuery.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <utility>

namespace careo
{

/// What a query is asked of: an article under the alias `a`, where a claim field asks whether the
/// article has such a claim (claim fields beside each other: one claim that meets all of them), or
/// a claim under `c` with its article under `a`, where a claim field asks that claim. An excluded
/// claim field beside others asks the same claim ("type:raid -has:date"), but an excluded type asks
/// that the article has no such claim at all ("type:raid -type:denial").
enum class QueryScope { Article, Claim };

struct QuerySql {
    QString condition;
    QList<std::pair<QString, QVariant>> values; ///< the same in both scopes
};

/// `query` is not empty.
[[nodiscard]] QuerySql querySql(const TextQuery& query, QueryScope scope);

} // namespace careo
