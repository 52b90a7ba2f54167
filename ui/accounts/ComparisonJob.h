#pragma once

#include "core/compare/Comparison.h"
#include "core/compare/ConflictProposals.h"
#include "core/model/Article.h"

#include <QPromise>
#include <QString>

namespace careo::ui
{

/// All that the Accounts room shows, read at one moment.
struct ComparisonResult {
    ComparisonGround ground;
    QList<QuestionComparison> questions;
    QList<ConflictProposal> proposals;
    QList<ArticleRow> articles; ///< of the whole case, by publication date
    SentenceIndex sentences; ///< of the case, unless it has too many articles
};

/// Opens the case a second time, looks for copies in articles that are new, and compares. For a
/// Job; gives one result unless it is cancelled.
void compareCase(QPromise<Result<ComparisonResult>>& promise, const QString& path, bool isReadOnly);

} // namespace careo::ui
