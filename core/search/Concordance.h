#pragma once

#include "core/base/Result.h"
#include "core/model/Article.h"
#include "core/model/CaseFilter.h"
#include "core/model/Ids.h"
#include "core/model/Passage.h"
#include "core/search/QueryMatcher.h"

#include <QList>
#include <QPromise>
#include <QString>

#include <optional>

namespace careo
{

/// One hit with the words around it (keyword in context), verbatim but for white space, which is
/// single spaces.
struct ConcordanceLine {
    ArticleId article;
    QString title; ///< of the article
    EdtfDate published; ///< of the article
    Passage passage; ///< the hit, in the article's text
    QString left;
    QString hit;
    QString right;

    bool operator==(const ConcordanceLine&) const = default;
};

enum class ConcordanceOrder {
    Place, ///< by publication, oldest first, then by place in the text
    Hit, ///< by the hit's words
    Left, ///< by the words before the hit, from the nearest on
    Right, ///< by the words after it
};

/// The hits of one article, by place. `article` has its text.
[[nodiscard]] QList<ConcordanceLine> concordanceLines(
    const Article& article, const QueryMatcher& matcher);

/// Case and accents make no difference; equal lines stay in the order they had.
void sortConcordance(QList<ConcordanceLine>& lines, ConcordanceOrder order);

/// Lines of some articles; the last batch tells what went wrong, or that more was found than is
/// given.
struct ConcordanceBatch {
    QList<ConcordanceLine> lines;
    std::optional<Error> error;
    bool isCut = false;
};

/// The hits of the filter's words in all articles that pass it, by Place and in batches, `most`
/// lines at most. A job's work: it opens the case at `path` for itself and stops between articles
/// when cancelled. Errors: those of CaseStore::open(), QueryInvalid.
void findConcordance(QPromise<ConcordanceBatch>& promise, const QString& path,
    const CaseFilter& filter, qsizetype most);

} // namespace careo
