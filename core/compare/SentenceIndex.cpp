#include "core/compare/SentenceIndex.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace careo
{

namespace
{

constexpr qsizetype commonWord = 40; // sentences a word may be in to bring two together

} // namespace

SentenceIndex::SentenceIndex(const QList<Article>& articles)
{
    if (articles.size() > mostArticlesForProposals)
        return;
    for (const Article& article : articles)
        m_sentences << toldSentences(article);
    for (qsizetype i = 0; i < m_sentences.size(); ++i) {
        const auto& words = m_sentences[i].words;
        for (auto word = words.keyBegin(); word != words.keyEnd(); ++word)
            m_places[*word] << i;
    }
    for (const ToldSentence& sentence : std::as_const(m_sentences))
        m_norms << norm(sentence);
}

double SentenceIndex::weight(const QString& stem) const
{
    const auto found = m_places.constFind(stem);
    const double frequency = found == m_places.cend() ? 1 : double(found->size());
    return std::log(1 + double(m_sentences.size()) / frequency);
}

double SentenceIndex::norm(const ToldSentence& sentence) const
{
    double sum = 0;
    for (auto word = sentence.words.keyBegin(); word != sentence.words.keyEnd(); ++word)
        sum += weight(*word) * weight(*word);
    return std::sqrt(sum);
}

QList<AlikeSentence> SentenceIndex::alikeTo(qsizetype at) const
{
    QMap<qsizetype, AlikeSentence> found;
    const ToldSentence& sentence = m_sentences[at];
    for (auto word = sentence.words.keyBegin(); word != sentence.words.keyEnd(); ++word) {
        const auto others = m_places.constFind(*word);
        if (others == m_places.cend() || others->size() > commonWord)
            continue;
        const double value = weight(*word);
        for (const qsizetype other : *others) {
            if (other == at)
                continue;
            AlikeSentence& alike = found[other];
            alike.at = other;
            alike.likeness += value * value;
            ++alike.shared;
        }
    }
    QList<AlikeSentence> list = found.values();
    for (AlikeSentence& alike : list)
        alike.likeness /= m_norms[at] * m_norms[alike.at];
    return list;
}

QList<qsizetype> SentenceIndex::touching(ArticleId article, Passage passage) const
{
    QList<qsizetype> touched;
    for (qsizetype i = 0; i < m_sentences.size(); ++i) {
        if (m_sentences[i].article == article && m_sentences[i].passage.overlaps(passage))
            touched << i;
    }
    return touched;
}

QStringList sharedWords(const ToldSentence& a, const ToldSentence& b)
{
    QStringList words;
    for (auto word = a.words.cbegin(); word != a.words.cend(); ++word) {
        if (b.words.contains(word.key()))
            words << word.value();
    }
    words.sort(Qt::CaseInsensitive);
    return words;
}

} // namespace careo
