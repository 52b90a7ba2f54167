// Times of a history of 1,000,000 entries, and of writing it.

#include "core/store/CaseStore.h"
#include "ui/history/HistoryTableModel.h"

#include <QHeaderView>
#include <QTableView>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <cstdlib>

using namespace careo;

namespace
{

constexpr int entryCount = 1'000'000;
constexpr int articleCount = 1000;

/// Entries of many people on many articles, written as the triggers write them.
const QString fillSql = QStringLiteral(
    "WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < %1) "
    "INSERT INTO history (action, session, done_at, done_by, way, deed, kind, subject_id, subject, "
    "article_uuid, name, field, value_before, value_after) "
    "SELECT n, 1, strftime('%Y-%m-%dT%H:%M:%S.000Z', 1700000000 + n * 60, 'unixepoch'), "
    "'person ' || (n % 7), 'done', 'changed', 'claim', n, 'subject ' || n, "
    "(SELECT uuid FROM article WHERE id = 1 + n % %2), "
    "'the police did not call the consulate until day ' || n, 'status', 'unreviewed', 'confirmed' "
    "FROM number");

struct LongHistory {
    QTemporaryDir folder;
    std::unique_ptr<CaseStore> store;

    LongHistory()
    {
        auto made = CaseStore::create(folder.filePath(QStringLiteral("case.careo")));
        if (!made || !fill(**made))
            std::abort();
        store = std::move(*made);
    }

    [[nodiscard]] static bool fill(CaseStore& made)
    {
        const auto filled = made.atomically([&made]() -> Result<void> {
            for (int i = 0; i < articleCount; ++i) {
                Article article;
                article.title = QStringLiteral("Article %1").arg(i);
                article.text = QStringLiteral("The police did not call.");
                if (const auto added = made.articles().add(article); !added)
                    return tl::unexpected(added.error());
            }
            return made.database().run(fillSql.arg(entryCount).arg(articleCount));
        });
        return filled.has_value();
    }
};

CaseStore& longHistory()
{
    static const LongHistory made;
    return *made.store;
}

/// What the dialog reads in its worker.
void readHistoryIds(benchmark::State& state, const HistoryFilter& filter)
{
    const CaseStore& store = longHistory();
    for ([[maybe_unused]] auto _ : state) {
        const auto ids = store.history().ids(filter);
        if (!ids)
            state.SkipWithError("not read");
        else
            state.counters["entries"] = static_cast<double>(ids->size());
    }
}

HistoryFilter ofWords()
{
    HistoryFilter filter;
    filter.words = QStringLiteral("consulate 99999");
    return filter;
}

HistoryFilter ofArticle()
{
    HistoryFilter filter;
    const auto article = longHistory().articles().article(ArticleId(5));
    filter.articleUuid = article ? article->uuid.toString(QUuid::WithoutBraces) : QString();
    return filter;
}

HistoryFilter ofDays()
{
    HistoryFilter filter;
    filter.from = QDate(2024, 1, 1);
    filter.to = QDate(2024, 1, 31);
    return filter;
}

void readAllIds(benchmark::State& state)
{
    readHistoryIds(state, {});
}

void readIdsOfWords(benchmark::State& state)
{
    readHistoryIds(state, ofWords());
}

void readIdsOfArticle(benchmark::State& state)
{
    readHistoryIds(state, ofArticle());
}

void readIdsOfDays(benchmark::State& state)
{
    readHistoryIds(state, ofDays());
}

/// What the window's own thread does: the list filled, then a far place shown.
void showHistory(benchmark::State& state)
{
    CaseStore& store = longHistory();
    const auto ids = store.history().ids({});
    ui::HistoryTableModel model(
        [&store](const QList<HistoryId>& some) { return store.history().entries(some); });
    QTableView table;
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.setModel(&model);
    table.resize(1000, 600);
    for ([[maybe_unused]] auto _ : state) {
        model.setEntries({});
        model.setEntries(*ids);
        table.scrollTo(model.index(entryCount / 2, 0));
        benchmark::DoNotOptimize(table.grab());
    }
}

/// One article added in a transaction that stays open: what the triggers cost is in it.
void addArticles(benchmark::State& state)
{
    const QTemporaryDir folder;
    const auto store = CaseStore::create(folder.filePath(QStringLiteral("case.careo")));
    Article article;
    article.title = QStringLiteral("An article");
    article.text
        = QStringLiteral("The police did not call the consulate until noon. ").repeated(76);
    constexpr int batch = 1000;
    for ([[maybe_unused]] auto _ : state) {
        const auto done = (*store)->atomically([&]() -> Result<void> {
            for (int i = 0; i < batch; ++i) {
                if (const auto added = (*store)->articles().add(article); !added)
                    return tl::unexpected(added.error());
            }
            return {};
        });
        if (!done)
            state.SkipWithError("not added");
    }
    state.SetItemsProcessed(state.iterations() * batch);
}

} // namespace

BENCHMARK(readAllIds)->Unit(benchmark::kMillisecond);
BENCHMARK(readIdsOfWords)->Unit(benchmark::kMillisecond);
BENCHMARK(readIdsOfArticle)->Unit(benchmark::kMillisecond);
BENCHMARK(readIdsOfDays)->Unit(benchmark::kMillisecond);
BENCHMARK(showHistory)->Unit(benchmark::kMillisecond);
BENCHMARK(addArticles)->Unit(benchmark::kMillisecond)->Iterations(5);
