#include "core/dates/WrittenDates.h"
#include "core/import/Extraction.h"
#include "core/timeline/TimelineLayout.h"
#include "ui/reader/ArticleText.h"
#include "ui/reader/ClaimSpans.h"

#include <QApplication>

#include <benchmark/benchmark.h>

using namespace careo;

namespace
{

void stackClaims(benchmark::State& state)
{
    ClaimType type;
    type.id = ClaimTypeId(1);
    QList<ClaimRow> rows(state.range(0));
    const QDate start(1990, 1, 1);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        rows[i].claim.id = ClaimId(i + 1);
        rows[i].claim.type = type.id;
        rows[i].claim.eventDate = EdtfDate::fromDay(start.addDays(i % 9000));
    }
    TimelineLayout layout = layOutTimeline(rows, {type}, DateBasis::Event);
    for ([[maybe_unused]] auto _ : state)
        stackRows(layout, 100);
}

void flattenOverlappingClaims(benchmark::State& state)
{
    QList<Passage> claims;
    for (qsizetype i = 0; i < state.range(0); ++i)
        claims.append({i * 20, i * 20 + 30});
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(ui::flattenClaims(claims));
}

void showClaims(benchmark::State& state)
{
    ui::ArticleText text;
    text.setArticle(QStringLiteral("Somebody said that nothing of this happened in the town where "
                                   "he lived in those days.\n")
                        .repeated(25'000),
        0);
    text.resize(800, 800);
    text.show();
    QList<ui::ShownClaim> claims(state.range(0));
    for (qsizetype i = 0; i < claims.size(); ++i) {
        claims[i].id = ClaimId(i + 1);
        claims[i].passage = {i * 180, i * 180 + 200};
        claims[i].tint = Qt::yellow;
        claims[i].line = Qt::red;
    }
    for ([[maybe_unused]] auto _ : state) {
        text.setClaims(claims, {});
        text.viewport()->repaint();
        state.PauseTiming();
        text.setClaims({}, {});
        text.viewport()->repaint();
        state.ResumeTiming();
    }
}

void extractManyLines(benchmark::State& state)
{
    const QByteArray lines
        = QByteArray("A short line\n\nMay 4, 2011\n\n").repeated(static_cast<int>(state.range(0)));
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(extractBytes(QStringLiteral("lines.txt"), lines));
    state.SetBytesProcessed(state.iterations() * lines.size());
}

void readWrittenDates(benchmark::State& state)
{
    const QString text = QStringLiteral("He was held on 8 December 2005, or on 31.05.2012. ")
                             .repeated(static_cast<int>(state.range(0)));
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(findWrittenDates(text, true));
    state.SetBytesProcessed(state.iterations() * text.size() * 2);
}

} // namespace

BENCHMARK(stackClaims)->Range(1'000, 100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(flattenOverlappingClaims)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(showClaims)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(extractManyLines)->Range(1'000, 20'000)->Unit(benchmark::kMillisecond);
BENCHMARK(readWrittenDates)->Range(100, 10'000)->Unit(benchmark::kMillisecond);

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
