#pragma once

#include "core/base/Result.h"
#include "core/model/CaseFilter.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <utility>

namespace careo
{

class Query;

/// A filter as SQL conditions: on an article under the alias `a`, and on a claim under `c`.
struct FilterSql {
    QStringList articleConditions;
    QStringList claimConditions;
    QString queryOnArticle; ///< the words' condition on `a`, where a claim field asks for any claim
    QString queryOnClaim; ///< the same on `c` and its article
    QList<std::pair<QString, QVariant>> values;

    /// The whole for a list of articles: with an EXISTS over claims where the filter asks for it.
    [[nodiscard]] QString articlesWhere() const;
    /// The whole for `claim c JOIN article a`.
    [[nodiscard]] QString claimsWhere() const;
    void bindTo(Query& query) const;
};

/// QueryInvalid when the filter's words can not be understood.
[[nodiscard]] Result<FilterSql> filterSql(const CaseFilter& filter);

} // namespace careo
