#include "core/dates/TemporalExpressions.h"
#include "core/dates/WrittenDates.h"
#include "core/import/Extraction.h"
#include "core/timeline/TimelineLayout.h"
#include "ui/reader/ArticleText.h"
#include "ui/reader/ClaimSpans.h"
#include "ui/timeline/TimelineChart.h"

#include <QApplication>
#include <QTest>

#include <benchmark/benchmark.h>

#include <memory>

using namespace careo;

namespace
{

ClaimType someType()
{
    ClaimType type;
    type.id = ClaimTypeId(1);
    type.name = QStringLiteral("Staged raid");
    type.color = 0xffd55e00;
    return type;
}

/// Days, months and years of three decades, five claims an article.
QList<ClaimRow> datedRows(qsizetype count)
{
    QList<ClaimRow> rows(count);
    const QDate start(1990, 1, 1);
    for (qsizetype i = 0; i < count; ++i) {
        const QDate day = start.addDays(i * 7919 % 11'000);
        rows[i].claim.id = ClaimId(i + 1);
        rows[i].claim.article = ArticleId(i / 5 + 1);
        rows[i].claim.type = ClaimTypeId(1);
        rows[i].claim.eventDate = i % 10 == 0 ? EdtfDate::fromYear(day.year())
            : i % 5 == 0                      ? EdtfDate::fromMonth(day.year(), day.month())
                                              : EdtfDate::fromDay(day);
    }
    return rows;
}

void stackClaims(benchmark::State& state)
{
    TimelineLayout layout
        = layOutTimeline(datedRows(state.range(0)), {someType()}, DateBasis::Event);
    for ([[maybe_unused]] auto _ : state)
        stackRows(layout, 100);
}

ui::TimelineChart* timelineChart()
{
    auto* chart
        = new ui::TimelineChart([](qsizetype, ui::TimelineChart::Wording) { return QString(); });
    chart->resize(1600, 900);
    return chart;
}

/// From the claims of the case to their picture.
void drawTimelineFirst(benchmark::State& state)
{
    const QList<ClaimRow> rows = datedRows(state.range(0));
    for ([[maybe_unused]] auto _ : state) {
        const std::unique_ptr<ui::TimelineChart> chart(timelineChart());
        chart->setTimeline(layOutTimeline(rows, {someType()}, DateBasis::Event));
        benchmark::DoNotOptimize(chart->grab());
    }
}

/// A step of zooming or panning, and its picture.
void moveTimeline(benchmark::State& state)
{
    const std::unique_ptr<ui::TimelineChart> chart(timelineChart());
    chart->setTimeline(layOutTimeline(datedRows(state.range(0)), {someType()}, DateBasis::Event));
    benchmark::DoNotOptimize(chart->grab());
    int step = 0;
    for ([[maybe_unused]] auto _ : state) {
        const int turn = step++ % 40;
        if (turn < 15)
            chart->zoomIn();
        else if (turn < 30)
            chart->zoomOut();
        else
            QTest::keyClick(chart.get(), turn % 2 == 0 ? Qt::Key_Left : Qt::Key_Right);
        benchmark::DoNotOptimize(chart->grab());
    }
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

// As dense with dates as a news report: one in thirty words.
void findDatesInNews(benchmark::State& state)
{
    const QString text = QStringLiteral(
        "The Supreme Court rejected in March a bid to release the woman, who has maintained that "
        "she is innocent since her arrest, and the government has defended the verdict of the "
        "judge who sentenced her. She was held on Dec. 8, 2005, on the road to the city with her "
        "friend, and the agents who stopped the car said nothing to the consulate. A day later the "
        "police showed the raid to the cameras; the newspapers told the story as they had seen it "
        "on the screen, and only last year did one of the officers speak about it in public.\n")
                             .repeated(static_cast<int>(state.range(0)));
    const EdtfDate published = EdtfDate::fromDay({2012, 5, 31});
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(findTemporalExpressions(text, QStringLiteral("en"), published));
    }
    state.SetBytesProcessed(state.iterations() * text.toUtf8().size());
}

} // namespace

BENCHMARK(stackClaims)->Range(1'000, 100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(drawTimelineFirst)->Range(1'000, 1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(moveTimeline)->Range(1'000, 1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(flattenOverlappingClaims)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(showClaims)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(extractManyLines)->Range(1'000, 20'000)->Unit(benchmark::kMillisecond);
BENCHMARK(findDatesInNews)->Arg(10)->Arg(2'000)->Unit(benchmark::kMillisecond);
BENCHMARK(readWrittenDates)->Range(100, 10'000)->Unit(benchmark::kMillisecond);

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
