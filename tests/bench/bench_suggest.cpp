// Times of suggestions: sentences asked for the cues of the attacks set, and learning.

#include "core/base/Resources.h"
#include "core/suggest/ClaimSet.h"
#include "core/suggest/Sentences.h"
#include "core/suggest/Suggestion.h"
#include "tests/bench/GeneratedCase.h"

#include <benchmark/benchmark.h>

using namespace careo;

namespace
{

constexpr bench::CaseSize size{1'000, 1'000, 10};
constexpr int asked = 200; // articles

QHash<ClaimTypeId, QList<Cue>> attackCues()
{
    initResources();
    QHash<ClaimTypeId, QList<Cue>> cues;
    if (const auto set = findClaimSet(QStringLiteral("attacks"))) {
        for (const SetType& type : set->types)
            cues.insert(ClaimTypeId(cues.size() + 1), type.cues);
    }
    return cues;
}

/// Articles of made-up words, every fifth sentence with words that cues ask for.
QList<Article> articles()
{
    const auto store = bench::openGenerated(size);
    const auto ids = store->queries().articles({}, ArticleOrder::Title);
    QList<Article> list;
    for (const ArticleId id : ids.value_or(QList<ArticleId>()).first(asked)) {
        auto article = store->articles().article(id);
        if (!article)
            continue;
        QString text;
        qsizetype number = 0;
        for (const Passage& sentence : sentencesOf(article->text)) {
            text += sentence.in(article->text);
            text += number++ % 5 == 0 ? QStringLiteral(" The lawyer was arrested by police. ")
                                      : QStringLiteral(" ");
        }
        article->text = text;
        article->language = QStringLiteral("en");
        list << *article;
    }
    return list;
}

qint64 sentenceCount(const QList<Article>& list)
{
    qint64 count = 0;
    for (const Article& article : list)
        count += sentencesOf(article.text).size();
    return count;
}

QList<SuggestionDecision> decisions(const Suggester& suggester, const QList<Article>& list)
{
    QList<SuggestionDecision> made;
    for (const Article& article : list) {
        for (const Suggestion& each : suggester.suggest(article, {}, usualLeastScore)) {
            SuggestionDecision decision;
            decision.type = each.type;
            decision.quote = each.passage.in(article.text).toString();
            decision.isAccepted = made.size() % 3 == 0;
            made << decision;
        }
    }
    return made;
}

void askSentences(benchmark::State& state)
{
    const QList<Article> list = articles();
    Suggester suggester(attackCues());
    if (state.range(0) > 0)
        suggester.learn(decisions(suggester, list).first(state.range(0)));
    for ([[maybe_unused]] auto _ : state) {
        for (const Article& article : list)
            benchmark::DoNotOptimize(suggester.suggest(article, {}, usualLeastScore));
    }
    state.SetItemsProcessed(state.iterations() * sentenceCount(list));
    state.SetLabel("sentences");
}
BENCHMARK(askSentences)->Arg(0)->Arg(100)->Unit(benchmark::kMillisecond);

void splitSentences(benchmark::State& state)
{
    const QList<Article> list = articles();
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(sentenceCount(list));
    state.SetItemsProcessed(state.iterations() * sentenceCount(list));
    state.SetLabel("sentences");
}
BENCHMARK(splitSentences)->Unit(benchmark::kMillisecond);

/// From the decisions of a case to its weights; each list in the window begins so.
void learnDecisions(benchmark::State& state)
{
    Suggester suggester(attackCues());
    const auto made = decisions(suggester, articles()).first(state.range(0));
    for ([[maybe_unused]] auto _ : state)
        suggester.learn(made);
}
BENCHMARK(learnDecisions)->Arg(100)->Arg(400)->Unit(benchmark::kMillisecond);

} // namespace
