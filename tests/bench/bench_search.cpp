// Times of search, filter and list over 100,000 articles with 1,000,000 claims.

#include "core/search/CaseSearch.h"
#include "core/store/Query.h"
#include "tests/bench/GeneratedCase.h"
#include "ui/library/ArticleListModel.h"
#include "ui/library/LibraryPane.h"
#include "ui/session/CaseSession.h"
#include "ui/session/FilterResults.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <memory>
#include <vector>

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

/// How the window's part of a case is opened: to the painted list of its newest articles.
void openList(benchmark::State& state)
{
    const auto articles = static_cast<int>(state.range(0));
    const QString path = bench::generatedCase({articles, articles * 10, 0});
    for ([[maybe_unused]] auto _ : state) {
        auto session = std::make_unique<ui::CaseSession>(std::move(*CaseStore::open(path)));
        auto pane = std::make_unique<ui::LibraryPane>(*session);
        pane->resize(320, 800);
        pane->show();
        pane->repaint();
        if (pane->model().rowCount() < 50)
            state.SkipWithError("The articles are not there.");
        state.PauseTiming();
        while (session->results().isSearching())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        pane.reset();
        session.reset();
        state.ResumeTiming();
    }
}
BENCHMARK(openList)->Arg(100)->Arg(100'000)->Unit(benchmark::kMillisecond)->Iterations(5);

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// From a key in the search field to the painted list of what was found, for each letter of
/// common and rare words.
void typeWords(benchmark::State& state)
{
    ui::CaseSession session(bench::openGenerated(size));
    ui::LibraryPane pane(session);
    pane.resize(320, 800);
    pane.show();
    auto* field = pane.findChild<QLineEdit*>(QStringLiteral("search"));
    auto* list = pane.findChild<QListView*>(QStringLiteral("articles"));
    const auto settle = [&] {
        while (session.results().isSearching())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
    settle();
    std::vector<double> times;
    for ([[maybe_unused]] auto _ : state) {
        for (const QString& word : words()) {
            for (const QChar letter : word) {
                QElapsedTimer timer;
                timer.start();
                QTest::keyClick(field, letter.toLatin1());
                settle();
                list->repaint();
                times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            }
            field->clear();
            settle();
        }
    }
    std::sort(times.begin(), times.end());
    state.counters["median_ms"] = times[times.size() / 2];
    state.counters["p95_ms"] = times[times.size() * 95 / 100];
    state.counters["most_ms"] = times.back();
    state.counters["resident_MB"] = residentMegabytes();
}
BENCHMARK(typeWords)->Unit(benchmark::kMillisecond)->Iterations(3);

} // namespace
