#pragma once

#include "core/compare/ToldFacts.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace careo
{

/// A sentence that speaks of the same things as another.
struct AlikeSentence {
    qsizetype at = 0; ///< among the sentences of the index
    qsizetype shared = 0; ///< words both have
    double likeness = 0; ///< 0 to 1

    bool operator==(const AlikeSentence&) const = default;
};

/// Articles of which all sentences are held against each other; more are too many.
inline constexpr qsizetype mostArticlesForProposals = 400;

/// The sentences of some articles, by what they speak of: two are alike by the rare words they
/// share, weighed by how few sentences have them (cosine of inverse frequencies). Any thread.
class SentenceIndex
{
public:
    SentenceIndex() = default;
    /// Stays empty for more than mostArticlesForProposals articles.
    explicit SentenceIndex(const QList<Article>& articles);

    /// In the order of the articles and their texts.
    [[nodiscard]] const QList<ToldSentence>& sentences() const { return m_sentences; }
    /// Those that share a rare word with the sentence at `at`, by place.
    [[nodiscard]] QList<AlikeSentence> alikeTo(qsizetype at) const;
    /// Those that the passage touches, by place.
    [[nodiscard]] QList<qsizetype> touching(ArticleId article, Passage passage) const;

private:
    [[nodiscard]] double weight(const QString& stem) const;
    [[nodiscard]] double norm(const ToldSentence& sentence) const;

    QList<ToldSentence> m_sentences;
    QHash<QString, QList<qsizetype>> m_places; ///< by stem
    QList<double> m_norms;
};

/// The longer words that two sentences have in common, as the first writes them, by alphabet.
[[nodiscard]] QStringList sharedWords(const ToldSentence& a, const ToldSentence& b);

} // namespace careo
