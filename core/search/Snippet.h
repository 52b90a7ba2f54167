#pragma once

#include "core/base/Result.h"
#include "core/model/Ids.h"
#include "core/model/Passage.h"

#include <QHash>
#include <QList>
#include <QPromise>
#include <QString>

namespace careo
{

/// A few words of a text around what a search found in it.
struct Snippet {
    QString text; ///< verbatim but for white space, which is single spaces; "…" where it is cut
    QList<Passage> hits; ///< in `text`

    bool operator==(const Snippet&) const = default;
};

/// About `length` characters of the text with most of the hits, cut between words; its beginning
/// when there are none. `hits` are by place and do not overlap.
[[nodiscard]] Snippet snippetOf(const QString& text, const QList<Passage>& hits, qsizetype length);

/// Snippets of some articles for the words that a query looks for; articles that are gone are left
/// out. A job's work: it opens the case at `path` for itself and stops between articles when
/// cancelled. Errors: those of CaseStore::open(), QueryInvalid.
void findSnippets(QPromise<Result<QHash<ArticleId, Snippet>>>& promise, const QString& path,
    const QList<ArticleId>& articles, const QString& words);

} // namespace careo
