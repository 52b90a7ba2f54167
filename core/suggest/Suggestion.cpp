#include "core/suggest/Suggestion.h"

#include "core/suggest/Mention.h"
#include "core/suggest/Sentences.h"

#include <algorithm>
#include <cmath>

namespace careo
{

namespace
{

constexpr double farthestLoss = 0.3; // of the score, at the end of a long article
constexpr double farthest = 12; // sentences
constexpr qsizetype leading = 2; // sentences, of which a title is one, that count double
constexpr double aloneShare = 0.6; // of its score, for a sentence nothing else bears out
constexpr double enough = 2; // scores of other sentences that bear one out by two thirds

double nearness(qsizetype sentence)
{
    return 1 - farthestLoss * std::min(1.0, double(sentence) / farthest);
}

/// How far what an article's other sentences score bears out one of them.
double bearing(double others)
{
    return aloneShare + (1 - aloneShare) * (1 - std::exp(-others / enough));
}

} // namespace

Suggester::Suggester(const QHash<ClaimTypeId, QList<Cue>>& cues)
{
    for (auto type = cues.begin(); type != cues.end(); ++type) {
        Type entry{type.key(), {}};
        for (const Cue& cue : type.value()) {
            if (const auto query = TextQuery::parse(cue.expression); query && !query->isEmpty())
                entry.cues.push_back({cue, QueryMatcher(*query)});
        }
        if (!entry.cues.empty())
            m_types.push_back(std::move(entry));
    }
    std::sort(
        m_types.begin(), m_types.end(), [](const Type& a, const Type& b) { return a.id < b.id; });
}

std::optional<Suggester::Hit> Suggester::hitOf(
    const Type& type, const QList<IndexWord>& words, const QString& language)
{
    double open = 1;
    double against = 1;
    const Prepared* heaviest = nullptr;
    std::optional<Passage> place;
    for (const Prepared& each : type.cues) {
        const bool isOtherLanguage = !each.cue.language.isEmpty() && !language.isEmpty()
            && !language.startsWith(each.cue.language);
        const auto hits = isOtherLanguage ? std::nullopt : each.matcher.match(words);
        if (!hits)
            continue;
        if (each.cue.weight < 0) {
            against *= 1 + each.cue.weight;
            continue;
        }
        open *= 1 - std::min(each.cue.weight, 0.99);
        if (!heaviest || each.cue.weight > heaviest->cue.weight) {
            heaviest = &each;
            place = hits->isEmpty() ? std::nullopt : std::optional(hits->first());
        }
    }
    if (!heaviest)
        return {};
    return Hit{(1 - open) * against, heaviest->cue.expression, stanceOfMention(words, place)};
}

QList<Suggestion> Suggester::suggest(
    const Article& article, const QList<Claim>& claims, double leastScore) const
{
    QList<Suggestion> found;
    QHash<ClaimTypeId, double> sums;
    const QList<Passage> sentences = sentencesOf(article.text);
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        const QList<IndexWord> words = indexWords(sentences[i].in(article.text));
        for (const Type& type : m_types) {
            const auto hit = hitOf(type, words, article.language);
            if (!hit)
                continue;
            const double score = hit->score * nearness(i);
            sums[type.id] += i < leading ? 2 * score : score;
            found << Suggestion{article.id, type.id, sentences[i], score, hit->cue, hit->stance};
        }
    }
    for (Suggestion& each : found)
        each.score *= bearing(sums.value(each.type) - each.score);
    found.removeIf([&](const Suggestion& each) {
        return each.score < leastScore
            || std::any_of(claims.begin(), claims.end(), [&each](const Claim& claim) {
                   return claim.type == each.type && claim.passage.overlaps(each.passage);
               });
    });
    return found;
}

} // namespace careo
