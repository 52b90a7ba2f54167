// Times of the Accounts room over 100,000 articles and 10,000 questions.

#include "core/compare/Comparison.h"
#include "tests/bench/GeneratedCase.h"

#include <benchmark/benchmark.h>

using namespace careo;

namespace
{

constexpr bench::CaseSize size{100'000, 100'000, 10'000};

/// What the list of questions shows: all verdicts, from a case just opened.
void openBoard(benchmark::State& state)
{
    for ([[maybe_unused]] auto _ : state) {
        const auto store = bench::openGenerated(size);
        const auto ground = readComparisonGround(*store);
        const auto board = compareAll(*store, *ground);
        benchmark::DoNotOptimize(board->size());
    }
}
BENCHMARK(openBoard)->Unit(benchmark::kMillisecond);

/// The verdict of one question after one of its accounts was changed and stored.
void editAndCompare(benchmark::State& state)
{
    const auto store = bench::openGenerated(size);
    const auto accounts = *store->questions().accounts();
    qsizetype next = 0;
    for ([[maybe_unused]] auto _ : state) {
        Account account = accounts[next++ % accounts.size()];
        account.answer = QString::number(2000 + next % 4);
        static_cast<void>(store->questions().update(account));
        const auto compared = compareOne(*store, account.question);
        benchmark::DoNotOptimize(compared->verdict);
    }
}
BENCHMARK(editAndCompare)->Unit(benchmark::kMillisecond);

} // namespace
