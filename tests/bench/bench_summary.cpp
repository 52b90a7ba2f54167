// Times of the summary: 5,000 claims in 1,000 articles, and pages beside bare Qt printing of the
// same text.

#include "core/summary/CaseSummary.h"
#include "core/summary/SummaryOutput.h"
#include "core/summary/pages/SummaryPages.h"
#include "tests/bench/GeneratedCase.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>

#include <benchmark/benchmark.h>

#include <sys/resource.h>

using namespace careo;

namespace
{

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

/// From the case to the PDF on disk.
void writeSummaryPdf(benchmark::State& state)
{
    const auto store = bench::openGenerated({1'000, 5'000, 0});
    const QTemporaryDir folder;
    const double before = peakMegabytes();
    for ([[maybe_unused]] auto _ : state) {
        const auto summary = gatherSummary(*store, {});
        const auto done = writeSummary(
            *summary, folder.filePath(QStringLiteral("summary.pdf")), SummaryFormat::Pdf, {});
        if (!done)
            state.SkipWithError("The PDF was not written.");
    }
    state.counters["MBbefore"] = before;
    state.counters["MBpeak"] = peakMegabytes();
}
BENCHMARK(writeSummaryPdf)->Unit(benchmark::kMillisecond)->Iterations(2);

/// Its parts: what is read and checked, and what is laid out.
void gatherClaims(benchmark::State& state)
{
    const auto store = bench::openGenerated({1'000, 5'000, 0});
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(gatherSummary(*store, {})->claims.size());
}
BENCHMARK(gatherClaims)->Unit(benchmark::kMillisecond);

void layOutPages(benchmark::State& state)
{
    const auto store = bench::openGenerated({1'000, 5'000, 0});
    const auto summary = gatherSummary(*store, {});
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(SummaryPages(*summary, {}).count());
}
BENCHMARK(layOutPages)->Unit(benchmark::kMillisecond);

/// About 200 pages: laid out, painted and made a PDF, with bookmarks and links.
void paintPages(benchmark::State& state)
{
    const auto store = bench::openGenerated({260, 1'300, 0});
    const auto summary = gatherSummary(*store, {});
    const QTemporaryDir folder;
    for ([[maybe_unused]] auto _ : state) {
        static_cast<void>(writeSummary(
            *summary, folder.filePath(QStringLiteral("summary.pdf")), SummaryFormat::Pdf, {}));
    }
    state.counters["pages"] = double(SummaryPages(*summary, {}).count());
}
BENCHMARK(paintPages)->Unit(benchmark::kMillisecond);

/// The same words through QTextDocument::print() alone.
void printBare(benchmark::State& state)
{
    const auto store = bench::openGenerated({260, 1'300, 0});
    const auto summary = gatherSummary(*store, {});
    const SummaryPages pages(*summary, {});
    for ([[maybe_unused]] auto _ : state) {
        QTextDocument document;
        document.setHtml(pages.document().toHtml());
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        document.print(&writer);
        benchmark::DoNotOptimize(buffer.size());
    }
}
BENCHMARK(printBare)->Unit(benchmark::kMillisecond);

} // namespace
