#include "core/import/CaseImport.h"
#include "core/import/StoreImport.h"
#include "core/store/CaseStore.h"
#include "core/store/IntegrityCheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace careo;
using namespace Qt::StringLiterals;

/// Reading in several threads and storing in one: order, bounds, cancellation, a crash.
class tst_CaseImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsTheOrderOfTheSources();
    void cancelKeepsWhatIsDone();
    void failedFilesAreNamed();
    void storingFailureNamesTheRest();
    void killedLeavesWholeArticles();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseStore> m_store;
};

namespace
{

QByteArray textOf(int number)
{
    return "Report number " + QByteArray::number(number) + "\n\n"
        + QByteArray("Words that are told of number ").repeated(100) + QByteArray::number(number)
        + ".\n";
}

QList<ImportSource> sources(int count)
{
    QList<ImportSource> sources;
    for (int i = 0; i < count; ++i)
        sources << ImportSource{u"%1.txt"_s.arg(i), textOf(i)};
    return sources;
}

/// What the window hands over to be stored.
QList<ImportItem> items(int count)
{
    QList<ImportItem> items;
    for (const ImportSource& source : sources(count)) {
        const auto read = extractBytes(source.name, source.bytes);
        ImportItem item{read->file, {}};
        for (const ArticleProposal& proposal : read->articles)
            item.articles << toArticle(*read, proposal);
        items << item;
    }
    return items;
}

} // namespace

void tst_CaseImport::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = CaseStore::create(path(u"case.careo"_s));
    QVERIFY(store);
    m_store = std::move(*store);
}

void tst_CaseImport::keepsTheOrderOfTheSources()
{
    QList<qsizetype> progress;
    const ImportOutcome outcome = importIntoCase(
        *m_store, sources(300), DuplicateChoice::Skip, [&](qsizetype done, qsizetype total) {
            QCOMPARE(total, 300);
            progress << done;
        });
    QCOMPARE(outcome.imported.size(), 300);
    QCOMPARE(progress.size(), 300);
    QCOMPARE(progress.last(), 300);
    for (int i = 0; i < 300; ++i)
        QCOMPARE(outcome.imported[i].origin, u"%1.txt"_s.arg(i));
    QVERIFY(!outcome.stoppedBy && outcome.notReached.isEmpty());
}

void tst_CaseImport::cancelKeepsWhatIsDone()
{
    std::atomic_bool isCancelled = false;
    const ImportOutcome outcome = importIntoCase(
        *m_store, sources(400), DuplicateChoice::Skip,
        [&](qsizetype done, qsizetype) { isCancelled = done >= 50; },
        [&] { return isCancelled.load(); });
    const auto done = outcome.imported.size();
    QVERIFY2(done >= 50 && done < 400, qPrintable(QString::number(done)));
    QCOMPARE(outcome.notReached.last(), u"399.txt"_s);
    QVERIFY(done + outcome.notReached.size() >= 400);
    QCOMPARE(m_store->articles().all()->size(), done);
}

void tst_CaseImport::failedFilesAreNamed()
{
    const ImportOutcome outcome = importIntoCase(*m_store,
        {{path(u"gone.txt"_s), {}}, {u"page.txt"_s, textOf(1)}, {u"blank.txt"_s, " \n"}},
        DuplicateChoice::Skip);
    QCOMPARE(outcome.imported.size(), 1);
    QCOMPARE(outcome.failed.size(), 2);
    QCOMPARE(outcome.failed[0].error.code, ErrorCode::FileNotFound);
    QCOMPARE(outcome.failed[1].origin, u"blank.txt"_s);
}

void tst_CaseImport::storingFailureNamesTheRest()
{
    auto store = CaseStore::open(path(u"case.careo"_s), CaseStore::Access::ReadOnly);
    QVERIFY(store);
    const ImportOutcome outcome = storeItems(**store, items(3), DuplicateChoice::Skip);
    QVERIFY(outcome.stoppedBy);
    QCOMPARE(outcome.stoppedBy->code, ErrorCode::CaseReadOnly);
    QVERIFY(outcome.imported.isEmpty());
    QCOMPARE(outcome.notReached, QStringList({u"0.txt"_s, u"1.txt"_s, u"2.txt"_s}));
}

// The program runs itself as the one that stores, so that it can be killed while it does.
void tst_CaseImport::killedLeavesWholeArticles()
{
    constexpr int patience = 110'000; // milliseconds, for a sanitized program on a busy machine
    for (const qint64 logBytes : {1, 1'000'000, 12'000'000}) {
        QProcess process;
        process.start(
            QCoreApplication::applicationFilePath(), {u"--store"_s, path(u"case.careo"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning
                || QFileInfo(path(u"case.careo-wal"_s)).size() >= logBytes,
            patience);
        process.kill();
        process.waitForFinished();
        m_store.reset();
        auto store = CaseStore::open(path(u"case.careo"_s));
        QVERIFY(store);
        m_store = std::move(*store);
        const auto problems = checkCase(*m_store);
        QVERIFY(problems && problems->isEmpty());
        const auto all = m_store->articles().all();
        QVERIFY(all);
        for (const Article& article : *all) {
            const QString number = article.title.section(u' ', -1);
            QCOMPARE(article.text, QString::fromUtf8(textOf(number.toInt())).trimmed());
        }
    }
    QVERIFY(importIntoCase(*m_store, sources(20), DuplicateChoice::Skip).notReached.isEmpty());
}

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--store") == 0) {
        const auto store = CaseStore::open(QString::fromLocal8Bit(argv[2]));
        return store && !storeItems(**store, items(6000), DuplicateChoice::Skip).stoppedBy ? 0 : 1;
    }
    tst_CaseImport test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_CaseImport.moc"
