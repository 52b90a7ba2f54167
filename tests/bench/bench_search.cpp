// Times of search, filter and list over 100,000 articles with 1,000,000 claims.

#include "core/search/CaseSearch.h"
#include "core/store/Query.h"
#include "tests/bench/GeneratedCase.h"

#include <benchmark/benchmark.h>

using namespace careo;

namespace
{

constexpr bench::CaseSize size{100'000, 1'000'000, 0};

CaseSearch& search()
{
    static const auto opened = CaseSearch::open(bench::generatedCase(size));
    return **opened;
}

/// The first is the most common word of all, the last is rare.
const QStringList& words()
{
    static const QStringList all{QStringLiteral("ka"), QStringLiteral("ro"), QStringLiteral("ten"),
        QStringLiteral("noka"), QStringLiteral("novika"), QStringLiteral("viroka"),
        QStringLiteral("sol*")};
    return all;
}

CaseFilter filterOf(const benchmark::State& state)
{
    CaseFilter filter;
    filter.words = words()[state.range(0)];
    return filter;
}

/// The index alone: how many articles have the word.
void matchBare(benchmark::State& state)
{
    const auto store = bench::openGenerated(size);
    QString word = words()[state.range(0)];
    word
        = word.endsWith(u'*') ? u'"' + word.chopped(1) + QStringLiteral("\"*") : u'"' + word + u'"';
    int found = 0;
    for ([[maybe_unused]] auto _ : state) {
        Query query(store->database(),
            QStringLiteral("SELECT count(*) FROM article_fts WHERE article_fts MATCH :words"));
        query.bind(QStringLiteral(":words"), word);
        found = *query.one<int>([](const Query& row) { return row.number(0); });
    }
    state.counters["found"] = found;
}
BENCHMARK(matchBare)->DenseRange(0, 6)->Unit(benchmark::kMillisecond);

void findByDate(benchmark::State& state)
{
    const CaseFilter filter = filterOf(state);
    CaseFilter other;
    other.outlets << QStringLiteral("none");
    qsizetype found = 0;
    for ([[maybe_unused]] auto _ : state) {
        found = search().articles(filter, ArticleOrder::Published, Qt::DescendingOrder)->size();
        state.PauseTiming(); // what was found is kept until another filter is asked for
        benchmark::DoNotOptimize(
            search().articles(other, ArticleOrder::Published, Qt::DescendingOrder));
        state.ResumeTiming();
    }
    state.counters["found"] = static_cast<double>(found);
}
BENCHMARK(findByDate)->DenseRange(0, 6)->Unit(benchmark::kMillisecond);

void readColumns(benchmark::State& state)
{
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(CaseSearch::open(bench::generatedCase(size)));
}
BENCHMARK(readColumns)->Unit(benchmark::kMillisecond)->Iterations(2);

void countFacets(benchmark::State& state)
{
    CaseFilter filter;
    filter.languages << QStringLiteral("es");
    int turn = 0;
    for ([[maybe_unused]] auto _ : state) {
        filter.excluded.outlets = {QStringLiteral("Outlet %1").arg(++turn % 120)};
        benchmark::DoNotOptimize(search().facets(filter));
    }
}
BENCHMARK(countFacets)->Unit(benchmark::kMillisecond);

/// One claim type of three, with its articles listed.
void filterByType(benchmark::State& state)
{
    const auto store = bench::openGenerated(size);
    const auto types = *store->claimTypes().all();
    int turn = 0;
    for ([[maybe_unused]] auto _ : state) {
        CaseFilter filter;
        filter.claimTypes << types[++turn % types.size()].id;
        benchmark::DoNotOptimize(
            search().articles(filter, ArticleOrder::Published, Qt::DescendingOrder));
    }
}
BENCHMARK(filterByType)->Unit(benchmark::kMillisecond);

void findByRelevance(benchmark::State& state)
{
    const CaseFilter filter = filterOf(state);
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(
            search().articles(filter, ArticleOrder::Relevance, Qt::DescendingOrder));
    }
}
BENCHMARK(findByRelevance)->DenseRange(0, 6)->Unit(benchmark::kMillisecond);

} // namespace
