#include "core/compare/SimilarPassages.h"

#include <QHash>

#include <algorithm>

namespace careo
{

namespace
{

constexpr double leastLikeness = 0.3;
constexpr qsizetype fewestShared = 3; // words

} // namespace

QList<SimilarPassage> similarPassages(
    const SentenceIndex& index, const QuestionComparison& question, qsizetype limit)
{
    const QList<ArticleId> speaking = question.articles();
    QHash<ArticleId, SimilarPassage> best;
    for (const AccountComparison& account : question.accounts) {
        for (const AccountEvidence& piece : account.evidence) {
            for (const qsizetype own : index.touching(piece.article, piece.passage)) {
                for (const AlikeSentence& alike : index.alikeTo(own)) {
                    const ToldSentence& sentence = index.sentences()[alike.at];
                    SimilarPassage& known = best[sentence.article];
                    if (alike.likeness < leastLikeness || alike.shared < fewestShared
                        || alike.likeness <= known.likeness
                        || std::binary_search(speaking.begin(), speaking.end(), sentence.article))
                        continue;
                    known = {sentence.article, sentence.passage, sentence.quote, piece.claim,
                        sharedWords(index.sentences()[own], sentence), alike.likeness};
                }
            }
        }
    }
    QList<SimilarPassage> found = best.values();
    found.removeIf([](const SimilarPassage& each) { return each.likeness == 0; });
    std::sort(found.begin(), found.end(), [](const SimilarPassage& a, const SimilarPassage& b) {
        return std::pair(b.likeness, a.article) < std::pair(a.likeness, b.article);
    });
    return found.mid(0, limit);
}

} // namespace careo
