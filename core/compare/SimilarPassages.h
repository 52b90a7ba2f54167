#pragma once

#include "core/compare/Comparison.h"
#include "core/compare/SentenceIndex.h"

#include <QList>

namespace careo
{

/// A passage that may answer a question too.
struct SimilarPassage {
    ArticleId article;
    Passage sentence;
    QString quote; ///< the sentence, verbatim
    ClaimId like; ///< the claim of the question it speaks like
    QStringList sharedWords;
    double likeness = 0; ///< 0 to 1

    bool operator==(const SimilarPassage&) const = default;
};

/// Sentences of articles that say nothing on the question yet and speak of the same things as a
/// passage that answers it; one an article, the most alike first. What stands word for word in an
/// answering article is among them: it answers the question, though it is no other source. A
/// proposal, which the researcher decides on. Any thread.
[[nodiscard]] QList<SimilarPassage> similarPassages(
    const SentenceIndex& index, const QuestionComparison& question, qsizetype limit = 5);

} // namespace careo
