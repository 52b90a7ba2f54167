#include "core/compare/ConflictProposals.h"

#include "core/compare/ToldFacts.h"
#include "core/model/KeyTable.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

namespace careo
{

namespace
{

using Kind = ConflictProposal::Kind;

constexpr KeyTable<Kind, 3> kinds{{{{Kind::Date, QLatin1StringView("date")},
    {Kind::Place, QLatin1StringView("place")}, {Kind::Number, QLatin1StringView("number")}}}};

constexpr double leastLikeness = 0.15;
constexpr double leastForPlaces = 0.25; // what follows a preposition often is no place
constexpr qsizetype fewestShared = 3; // words
constexpr qsizetype commonWord = 40; // sentences a word may be in to bring two together

/// How much a word tells: the fewer sentences have it the more.
class Weights
{
public:
    explicit Weights(const QList<ToldSentence>& sentences)
        : m_count(static_cast<double>(sentences.size()))
    {
        for (qsizetype i = 0; i < sentences.size(); ++i) {
            for (auto word = sentences[i].words.keyBegin(); word != sentences[i].words.keyEnd();
                 ++word)
                m_places[*word] << i;
        }
    }

    [[nodiscard]] double of(const QString& stem) const
    {
        const auto found = m_places.constFind(stem);
        const double frequency = found == m_places.cend() ? 1 : double(found->size());
        return std::log(1 + m_count / frequency);
    }

    [[nodiscard]] QList<qsizetype> sentencesWith(const QString& stem) const
    {
        return m_places.value(stem);
    }

private:
    double m_count;
    QHash<QString, QList<qsizetype>> m_places;
};

double norm(const ToldSentence& sentence, const Weights& weights)
{
    double sum = 0;
    for (auto word = sentence.words.keyBegin(); word != sentence.words.keyEnd(); ++word)
        sum += weights.of(*word) * weights.of(*word);
    return std::sqrt(sum);
}

/// Both tell dates, and no two of them can be the same time.
std::optional<std::pair<QString, QString>> differingDates(
    const ToldSentence& a, const ToldSentence& b)
{
    if (a.dates.isEmpty() || b.dates.isEmpty())
        return {};
    for (const EdtfDate& one : a.dates) {
        for (const EdtfDate& other : b.dates) {
            if (one.overlaps(other))
                return {};
        }
    }
    return std::pair(a.dates.first().toString(), b.dates.first().toString());
}

/// Both name a place of the same verb, and the two have no word in common.
std::optional<std::pair<QString, QString>> differingPlaces(
    const ToldSentence& a, const ToldSentence& b)
{
    for (const ToldPlace& one : a.places) {
        for (const ToldPlace& other : b.places) {
            const bool sharesWord = std::any_of(one.stems.begin(), one.stems.end(),
                [&other](const QString& stem) { return other.stems.contains(stem); });
            if (one.verb == other.verb && !sharesWord)
                return std::pair(one.words, other.words);
        }
    }
    return {};
}

/// Both tell an amount of the same unit, and no two of them can be the same.
std::optional<std::pair<QString, QString>> differingAmounts(
    const ToldSentence& a, const ToldSentence& b)
{
    std::optional<std::pair<QString, QString>> found;
    for (const ToldAmount& one : a.amounts) {
        for (const ToldAmount& other : b.amounts) {
            if (one.quantity.unit != other.quantity.unit)
                continue;
            const bool overlap = one.quantity.low <= other.quantity.high
                && other.quantity.low <= one.quantity.high;
            if (overlap)
                return {};
            if (!found)
                found = std::pair(one.words, other.words);
        }
    }
    return found;
}

class Search
{
public:
    Search(const QList<ToldSentence>& sentences, const QList<TextCopy>& copies)
        : m_sentences(sentences)
        , m_weights(sentences)
        , m_copies(copies)
    {
        for (const ToldSentence& sentence : sentences)
            m_norms << norm(sentence, m_weights);
    }

    QList<ConflictProposal> run()
    {
        for (qsizetype i = 0; i < m_sentences.size(); ++i) {
            if (!isSecondCopy(m_sentences[i]))
                compareWithLater(i);
        }
        std::stable_sort(m_found.begin(), m_found.end(),
            [](const auto& a, const auto& b) { return a.likeness > b.likeness; });
        return m_found;
    }

private:
    /// Word for word in an article with a smaller id, where it is looked at.
    [[nodiscard]] bool isSecondCopy(const ToldSentence& sentence) const
    {
        return std::any_of(m_copies.begin(), m_copies.end(), [&sentence](const TextCopy& copy) {
            return copy.second == sentence.article && copy.secondPassage.overlaps(sentence.passage);
        });
    }

    void compareWithLater(qsizetype i)
    {
        QHash<qsizetype, double> shared;
        QHash<qsizetype, qsizetype> counts;
        const ToldSentence& one = m_sentences[i];
        for (auto word = one.words.keyBegin(); word != one.words.keyEnd(); ++word) {
            const auto others = m_weights.sentencesWith(*word);
            if (others.size() > commonWord)
                continue;
            const double weight = m_weights.of(*word);
            for (const qsizetype j : others) {
                if (j > i && m_sentences[j].article != one.article) {
                    shared[j] += weight * weight;
                    ++counts[j];
                }
            }
        }
        for (auto pair = shared.cbegin(); pair != shared.cend(); ++pair) {
            const double likeness = pair.value() / (m_norms[i] * m_norms[pair.key()]);
            if (likeness >= leastLikeness && counts.value(pair.key()) >= fewestShared
                && !isSecondCopy(m_sentences[pair.key()]))
                enter(one, m_sentences[pair.key()], likeness);
        }
    }

    void enter(const ToldSentence& a, const ToldSentence& b, double likeness)
    {
        QStringList words;
        for (auto word = a.words.cbegin(); word != a.words.cend(); ++word) {
            if (b.words.contains(word.key()))
                words << word.value();
        }
        words.sort(Qt::CaseInsensitive);
        const auto add = [&](Kind kind, const auto& values) {
            if (values)
                m_found << ConflictProposal{kind, {a.article, a.passage, a.quote, values->first},
                    {b.article, b.passage, b.quote, values->second}, words, likeness};
        };
        add(Kind::Date, differingDates(a, b));
        if (likeness >= leastForPlaces)
            add(Kind::Place, differingPlaces(a, b));
        add(Kind::Number, differingAmounts(a, b));
    }

    const QList<ToldSentence>& m_sentences;
    Weights m_weights;
    const QList<TextCopy>& m_copies;
    QList<double> m_norms;
    QList<ConflictProposal> m_found;
};

/// The most alike of those that give the same two values.
QList<ConflictProposal> withoutRepeats(const QList<ConflictProposal>& proposals, qsizetype limit)
{
    QList<ConflictProposal> kept;
    QSet<QString> known;
    for (const ConflictProposal& proposal : proposals) {
        QStringList values{
            proposal.first.value.toCaseFolded(), proposal.second.value.toCaseFolded()};
        values.sort();
        const QString key = toKey(proposal.kind) + u'\n' + values.join(u'\n');
        if (kept.size() < limit && !known.contains(key)) {
            known.insert(key);
            kept << proposal;
        }
    }
    return kept;
}

} // namespace

QList<ConflictProposal> proposeConflicts(
    const QList<Article>& articles, const QList<TextCopy>& copies, qsizetype limit)
{
    if (articles.size() > mostArticlesForProposals)
        return {};
    QList<ToldSentence> sentences;
    for (const Article& article : articles)
        sentences << toldSentences(article);
    return withoutRepeats(Search(sentences, copies).run(), limit);
}

QString toKey(ConflictProposal::Kind kind)
{
    return kinds.key(kind);
}

} // namespace careo
