// Times of importing: text files against a bare loop over the same full-text table, one large file,
// pages of HTML, and finding what the articles share.

#include "core/copies/CopyUpdate.h"
#include "core/import/CaseImport.h"
#include "core/import/StoreImport.h"
#include "core/store/FullText.h"
#include "tests/bench/GeneratedCase.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <sys/resource.h>

using namespace careo;

namespace
{

/// The most memory this program ever had, in MB.
double peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

Article generated(const CaseStore& store, qint64 number)
{
    return store.articles().article(ArticleId(number)).value_or(Article{});
}

/// The generated articles as a folder of text files, made once.
QString generatedFiles(int count)
{
    const QString path = QDir::temp().filePath(QStringLiteral("careo-bench-texts-%1").arg(count));
    if (QDir(path).exists())
        return path;
    const auto store = bench::openGenerated({count, 0, 0});
    const QString unfinished = path + QStringLiteral(".unfinished");
    QDir().mkpath(unfinished);
    for (int i = 1; i <= count; ++i) {
        const Article article = generated(*store, i);
        QFile file(QStringLiteral("%1/%2.txt").arg(unfinished).arg(i, 6, 10, QLatin1Char('0')));
        if (file.open(QIODevice::WriteOnly))
            file.write((article.title + QStringLiteral("\n\n") + article.text).toUtf8());
    }
    QDir().rename(unfinished, path);
    return path;
}

/// A new case in a folder of its own.
struct NewCase {
    QTemporaryDir folder;
    std::unique_ptr<CaseStore> store
        = *CaseStore::create(folder.filePath(QStringLiteral("case.careo")));
};

/// From files to a case, without looking for shared text.
void importTexts(benchmark::State& state)
{
    const QList<ImportSource> sources
        = importSources({generatedFiles(static_cast<int>(state.range(0)))});
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        const NewCase made;
        state.ResumeTiming();
        const ImportOutcome outcome = importIntoCase(*made.store, sources, DuplicateChoice::Skip);
        if (outcome.imported.size() != sources.size())
            state.SkipWithError("Not every file became one article.");
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
    state.counters["peakMB"] = peakMemory();
}
BENCHMARK(importTexts)
    ->Arg(20'000)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->UseRealTime();

/// The same texts put into the same full-text table by a loop that does nothing else.
void insertTexts(benchmark::State& state)
{
    const auto source = bench::openGenerated({static_cast<int>(state.range(0)), 0, 0});
    for ([[maybe_unused]] auto _ : state) {
        const QTemporaryDir folder;
        const QString name = QStringLiteral("bare");
        {
            QSqlDatabase bare = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            bare.setDatabaseName(folder.filePath(QStringLiteral("bare.db")));
            bare.open();
            QSqlQuery query(bare);
            query.exec(QStringLiteral("PRAGMA journal_mode = WAL"));
            query.exec(QStringLiteral(
                "CREATE TABLE article (id INTEGER PRIMARY KEY, title TEXT, text TEXT)"));
            for (const QString& statement : fulltext::schema() + fulltext::gatheringSchema())
                query.exec(statement);
            query.prepare(QStringLiteral("INSERT INTO article (title, text) VALUES (?, ?)"));
            QSqlQuery index(bare);
            index.prepare(
                QStringLiteral("INSERT INTO article_fts(rowid, title, text) VALUES (?, ?, ?)"));
            constexpr qint64 batch = 5'000;
            for (qint64 first = 1; first <= state.range(0); first += batch) {
                state.PauseTiming();
                QList<Article> articles;
                for (qint64 i = first; i < first + batch; ++i)
                    articles << generated(*source, i);
                state.ResumeTiming();
                bare.transaction();
                for (const Article& article : std::as_const(articles)) {
                    query.bindValue(0, article.title);
                    query.bindValue(1, article.text);
                    index.bindValue(0, article.id.value());
                    index.bindValue(1, article.title);
                    index.bindValue(2, article.text);
                    if (!query.exec() || !index.exec())
                        state.SkipWithError("A text could not be inserted.");
                }
                bare.commit();
            }
        }
        QSqlDatabase::removeDatabase(name);
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(insertTexts)
    ->Arg(20'000)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->UseRealTime();

/// What the imported texts share, all of them new.
void findSharedText(benchmark::State& state)
{
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        const NewCase made;
        static_cast<void>(importIntoCase(*made.store,
            importSources({generatedFiles(static_cast<int>(state.range(0)))}),
            DuplicateChoice::Skip));
        state.ResumeTiming();
        const auto done = updateCopies(*made.store);
        if (!done || *done != state.range(0))
            state.SkipWithError("Not every article was looked at.");
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(findSharedText)
    ->Arg(20'000)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->UseRealTime();

/// An import taken back as one step.
void takeBackImport(benchmark::State& state)
{
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        const NewCase made;
        const ImportOutcome outcome = importIntoCase(*made.store,
            importSources({generatedFiles(static_cast<int>(state.range(0)))}),
            DuplicateChoice::Skip);
        StoredImport stored;
        stored.files = outcome.files;
        for (const ImportedArticle& article : outcome.imported)
            stored.articles << article.id;
        state.ResumeTiming();
        if (!takeOutImport(*made.store, stored))
            state.SkipWithError("The import could not be taken back.");
    }
}
BENCHMARK(takeBackImport)
    ->Arg(1'000)
    ->Arg(20'000)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->UseRealTime();

/// One article of 2 MB, read and stored.
void importLargeText(benchmark::State& state)
{
    const auto source = bench::openGenerated({20'000, 0, 0});
    QByteArray text = "One long text\n\n";
    for (qint64 i = 1; text.size() < 2 * 1024 * 1024; ++i)
        text += generated(*source, i).text.toUtf8();
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        const NewCase made;
        state.ResumeTiming();
        const ImportOutcome outcome = importIntoCase(
            *made.store, {{QStringLiteral("long.txt"), text}}, DuplicateChoice::Skip);
        benchmark::DoNotOptimize(outcome.imported.size());
    }
}
BENCHMARK(importLargeText)->Unit(benchmark::kMillisecond)->UseRealTime();

QByteArray pageOf(const Article& article)
{
    QByteArray menu;
    for (int i = 0; i < 60; ++i)
        menu += "<li class=\"nav-item\"><a href=\"/section/" + QByteArray::number(i)
            + "\">Section of the paper</a></li>\n";
    QByteArray body;
    for (const QString& paragraph : article.text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
        body += "<p class=\"text\">" + paragraph.toUtf8() + "</p>\n";
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
        + article.title.toUtf8() + "</title><meta property=\"og:title\" content=\""
        + article.title.toUtf8() + "\"><script>" + QByteArray("var a = [1, 2, 3];\n").repeated(400)
        + "</script></head><body><nav><ul>" + menu + "</ul></nav><article><h1>"
        + article.title.toUtf8() + "</h1>" + body + "</article><aside><ul>" + menu
        + "</ul></aside><footer><ul>" + menu + "</ul></footer></body></html>";
}

/// Pages of some 30 KB read on all cores, nothing stored.
void readPages(benchmark::State& state)
{
    const auto source = bench::openGenerated({20'000, 0, 0});
    QList<ImportSource> pages;
    for (qint64 i = 1; i <= state.range(0); ++i)
        pages << ImportSource{QStringLiteral("%1.html").arg(i), pageOf(generated(*source, i))};
    for ([[maybe_unused]] auto _ : state) {
        qsizetype articles = 0;
        ReadingReceiver receiver;
        receiver.take = [&articles](const NamedExtraction& read) {
            articles += read.extraction ? read.extraction->articles.size() : 0;
        };
        receiver.progress = [](qsizetype) {};
        readInParallel(pages, receiver, {});
        if (articles < state.range(0))
            state.SkipWithError("A page gave no article.");
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
    state.counters["pageKB"] = static_cast<double>(pages.first().bytes.size()) / 1024;
}
BENCHMARK(readPages)->Arg(1'000)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
