#include "core/suggest/Suggestion.h"

#include "core/suggest/Mention.h"
#include "core/suggest/Sentences.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace careo
{

namespace
{

constexpr double pairShare = 0.7; // of its score, for what only two sentences together say
constexpr qsizetype leading = 2; // sentences, of which a title is one, that count double
constexpr double doubtShare = 0.7; // what is denied or only possible bears others out that far
constexpr double aloneShare = 0.4; // of its score, for a sentence nothing else bears out
constexpr double usualWords = 25; // of a sentence
constexpr double leastSentences = 5; // so that two sentences of a short notice are not all of it
constexpr double enough = 0.025; // score a sentence that bears one out by two thirds

/// Whether a cue's language range covers a text's language (RFC 4647, 3.3.1). What has no language
/// covers all and is covered by all.
bool covers(QString range, QString language)
{
    range.replace(u'_', u'-');
    language.replace(u'_', u'-');
    return range.isEmpty() || language.isEmpty()
        || (language.startsWith(range, Qt::CaseInsensitive)
            && (language.size() == range.size() || language[range.size()] == u'-'));
}

void addWords(const QList<IndexWord>& words, QList<Sign>& signs)
{
    constexpr qsizetype leastLetters = 3;
    QSet<QString> seen;
    for (const IndexWord& word : words) {
        if (word.folded.size() < leastLetters || seen.contains(word.folded))
            continue;
        seen.insert(word.folded);
        signs << Sign{Sign::Word, word.folded};
    }
}

/// How far a sentence's score bears out the others of its article.
double witness(double score, qsizetype place, Stance stance)
{
    const bool isDoubtful = stance == Stance::Denies || stance == Stance::Questions;
    return score * (place < leading ? 2 : 1) * (isDoubtful ? doubtShare : 1);
}

/// How far what an article of so many words says elsewhere bears out one of its sentences.
double bearing(double others, qsizetype words)
{
    const double share = others / (double(words) / usualWords + leastSentences);
    return aloneShare + (1 - aloneShare) * (1 - std::exp(-share / enough));
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
    const Type& type, QStringView text, const QList<IndexWord>& words, const QString& language)
{
    double open = 1;
    double against = 1;
    QList<Sign> signs;
    const Prepared* heaviest = nullptr;
    std::optional<Passage> place;
    for (const Prepared& each : type.cues) {
        const auto hits
            = covers(each.cue.language, language) ? each.matcher.match(words) : std::nullopt;
        if (!hits)
            continue;
        signs << Sign{Sign::Cue, each.cue.expression};
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
    return Hit{
        (1 - open) * against, heaviest->cue.expression, stanceOfMention(text, words, place), signs};
}

void Suggester::learn(const QList<SuggestionDecision>& decisions)
{
    m_learned.clear();
    for (const Type& type : m_types) {
        QList<SignSample> samples;
        for (const SuggestionDecision& decision : decisions) {
            if (decision.type != type.id)
                continue;
            const QList<IndexWord> words = indexWords(decision.quote);
            // What no cue proposes any more can not be weighed against them.
            auto hit = hitOf(type, decision.quote, words, decision.language);
            if (!hit)
                continue;
            addWords(words, hit->signs);
            samples << SignSample{hit->signs, hit->score, decision.isAccepted};
        }
        if (!samples.isEmpty())
            m_learned.insert(type.id, SignWeights::learn(samples));
    }
}

void Suggester::addHit(const Type& type, const Reading& reading, double share, Found& found) const
{
    auto hit = hitOf(
        type, reading.passage.in(found.article.text), reading.words, found.article.language);
    if (!hit)
        return;
    const double score = share * hit->score;
    found.sums[type.id] += witness(score, reading.place, hit->stance);
    found.suggestions << Suggestion{
        found.article.id, type.id, reading.passage, score, hit->cue, hit->stance, score};
    if (m_learned.contains(type.id))
        addWords(reading.words, hit->signs);
    found.signs << hit->signs;
}

void Suggester::addHits(const Reading& before, const Reading& now, Found& found) const
{
    const auto isProposed = [&found](const Type& type, const Reading& reading) {
        const auto& all = found.suggestions;
        return std::any_of(all.crbegin(), all.crend(), [&](const Suggestion& each) {
            return each.type == type.id && each.passage.overlaps(reading.passage);
        });
    };
    const bool isPair = !before.passage.isEmpty()
        && !QStringView(found.article.text)
                .mid(before.passage.end, now.passage.start - before.passage.end)
                .contains(u'\n');
    Reading both{{before.passage.start, now.passage.end}, {}, before.place};
    for (const Type& type : m_types) {
        const qsizetype count = found.suggestions.size();
        addHit(type, now, 1, found);
        if (!isPair || found.suggestions.size() > count || isProposed(type, before))
            continue;
        if (both.words.isEmpty())
            both.words = indexWords(both.passage.in(found.article.text));
        addHit(type, both, pairShare, found);
    }
}

QList<Suggestion> Suggester::suggest(
    const Article& article, const QList<Claim>& claims, double leastScore) const
{
    Found found{article, {}, {}, {}};
    qsizetype words = 0;
    Reading before;
    const QList<Passage> sentences = sentencesOf(article.text);
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        Reading now{sentences[i], indexWords(sentences[i].in(article.text)), i};
        words += now.words.size();
        addHits(before, now, found);
        before = std::move(now);
    }
    for (qsizetype i = 0; i < found.suggestions.size(); ++i) {
        Suggestion& each = found.suggestions[i];
        each.cueScore *= bearing(std::max(0.0, found.sums.value(each.type) - each.cueScore), words);
        each.score = learned(each.type).score(found.signs[i], each.cueScore);
    }
    found.suggestions.removeIf([&](const Suggestion& each) {
        return each.score < leastScore
            || std::any_of(claims.begin(), claims.end(), [&each](const Claim& claim) {
                   return claim.type == each.type && claim.passage.overlaps(each.passage);
               });
    });
    return found.suggestions;
}

} // namespace careo
