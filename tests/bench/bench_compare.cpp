// Times of the Accounts room over 100,000 articles and 10,000 questions.

#include "core/compare/Comparison.h"
#include "tests/bench/GeneratedCase.h"
#include "ui/accounts/AccountsRoom.h"
#include "ui/session/CaseSession.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTest>

#include <benchmark/benchmark.h>

using namespace careo;

namespace
{

constexpr bench::CaseSize size{100'000, 100'000, 10'000};

int rowsOf(const ui::AccountsRoom& room)
{
    const auto* list = room.findChild<QAbstractItemView*>(QStringLiteral("questionList"));
    return list->model()->rowCount();
}

/// From an open case to the painted list of its questions; their verdicts follow.
void openBoard(benchmark::State& state)
{
    ui::CaseSession session(bench::openGenerated(size));
    for ([[maybe_unused]] auto _ : state) {
        ui::AccountsRoom room(session);
        room.resize(1280, 800);
        room.show();
        room.repaint();
        if (rowsOf(room) < size.questions)
            state.SkipWithError("The questions are not there.");
        state.PauseTiming();
        room.hide();
        QApplication::processEvents();
        state.ResumeTiming();
    }
}
BENCHMARK(openBoard)->Unit(benchmark::kMillisecond)->Iterations(3);

/// All verdicts, which the room asks for in the background.
void compareQuestions(benchmark::State& state)
{
    const auto store = bench::openGenerated(size);
    for ([[maybe_unused]] auto _ : state) {
        const auto ground = readComparisonGround(*store);
        const auto compared = compareAll(*store, *ground);
        benchmark::DoNotOptimize(compared->size());
    }
}
BENCHMARK(compareQuestions)->Unit(benchmark::kMillisecond);

/// One of its accounts changed and stored, and the question's verdict after it.
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
