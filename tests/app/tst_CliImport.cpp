#include "core/store/CaseStore.h"
#include "core/store/IntegrityCheck.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/types.h>

using namespace careo;
using namespace Qt::StringLiterals;

/// What careo-cli's import leaves in the case, also when it is killed.
class tst_CliImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsDuplicatesWhenToldTo();
    void linksAnotherAppearance();
    void findsTheSameTextWithinAnImport();
    void findsTheSameFileWithoutText();
    void refusesAnotherChoice();
    void findsCopies();
    void killedLeavesWholeArticles();
    void stopsWhenAsked();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const;
    /// "import CASE" and `arguments`.
    void start(QProcess& process, const QStringList& arguments) const;
    /// The exit code, and what was printed.
    [[nodiscard]] std::pair<int, QJsonObject> import(const QStringList& arguments) const;
    [[nodiscard]] Result<std::unique_ptr<CaseStore>> open() const
    {
        return CaseStore::open(path(u"case.careo"_s));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{

const QByteArray article = "Ferry captain says the alarm was late\n"
                           "Harbour Post\n"
                           "3 May 2011\n\n"
                           "The captain told the court that nobody rang the alarm before the smoke "
                           "reached the upper deck. Two men had locked the engine room.\n\n"
                           "The owners deny it. The owners say the door was found open on 28 April "
                           "2011, and that the captain was asleep.\n";

} // namespace

void tst_CliImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(CaseStore::create(path(u"case.careo"_s)));
    write(u"article.txt"_s, article);
}

void tst_CliImport::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void tst_CliImport::start(QProcess& process, const QStringList& arguments) const
{
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(CAREO_CLI),
        QStringList{u"import"_s, u"case.careo"_s, u"--json"_s} + arguments);
}

std::pair<int, QJsonObject> tst_CliImport::import(const QStringList& arguments) const
{
    QProcess process;
    start(process, arguments);
    if (!process.waitForFinished())
        return {-1, {}};
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
}

void tst_CliImport::keepsDuplicatesWhenToldTo()
{
    QCOMPARE(import({u"article.txt"_s}).second[u"imported"].toArray().size(), 1);
    const auto [keptCode, kept] = import({u"article.txt"_s, u"--duplicates"_s, u"keep"_s});
    QCOMPARE(keptCode, 0);
    QCOMPARE(kept[u"imported"].toArray().size(), 1);
    QCOMPARE(kept[u"duplicates"].toArray().size(), 1);
    const auto [skipCode, skipped] = import({u"article.txt"_s, u"--duplicates"_s, u"skip"_s});
    QCOMPARE(skipCode, 0);
    QCOMPARE(skipped[u"imported"].toArray().size(), 0);
    QCOMPARE(skipped[u"duplicates"].toArray().size(), 1);

    const auto store = open();
    QVERIFY(store);
    const auto all = (*store)->articles().all();
    QVERIFY(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().text, all->last().text);
}

// Short texts too, which are no copies otherwise; comparing texts afterwards leaves one link.
void tst_CliImport::linksAnotherAppearance()
{
    write(u"short.txt"_s, "Ferry burns\n\nTwo men were hurt on Sunday.\n");
    QCOMPARE(import({u"article.txt"_s, u"short.txt"_s}).first, 0);
    const auto [code, report]
        = import({u"article.txt"_s, u"short.txt"_s, u"--duplicates"_s, u"appearance"_s});
    QCOMPARE(code, 0);
    QCOMPARE(report[u"imported"].toArray().size(), 2);
    const auto store = open();
    QVERIFY(store);
    const auto all = (*store)->articles().all();
    QCOMPARE(all->size(), 4);
    const auto copies = (*store)->copies().all();
    QCOMPARE(copies->size(), 2);
    for (int i = 0; i < 2; ++i) {
        const Passage whole{0, all->at(i).text.size()};
        QCOMPARE(copies->at(i), (TextCopy{all->at(i).id, whole, all->at(i + 2).id, whole}));
    }
    const auto problems = checkCase(**store);
    QVERIFY(problems && problems->isEmpty());
}

void tst_CliImport::findsTheSameTextWithinAnImport()
{
    write(u"again.txt"_s, "\n" + article);
    const auto [code, report] = import({u"article.txt"_s, u"again.txt"_s, u"article.txt"_s});
    QCOMPARE(code, 0);
    const QJsonArray imported = report[u"imported"].toArray();
    QCOMPARE(imported.size(), 1);
    const QJsonArray duplicates = report[u"duplicates"].toArray();
    QCOMPARE(duplicates.size(), 2);
    QCOMPARE(duplicates[0][u"file"].toString(), u"again.txt"_s);
    QCOMPARE(duplicates[0][u"article"], imported[0][u"id"]);
    QCOMPARE(duplicates[0][u"isStored"].toBool(), false);
}

void tst_CliImport::findsTheSameFileWithoutText()
{
    write(u"scan.png"_s, "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0"_ba);
    QCOMPARE(import({u"scan.png"_s}).second[u"withoutText"].toArray().size(), 1);
    const QJsonObject report = import({u"scan.png"_s}).second;
    QCOMPARE(report[u"withoutText"].toArray().size(), 0);
    QCOMPARE(report[u"duplicates"].toArray().size(), 1);
    QVERIFY(report[u"duplicates"][0][u"article"].isNull());
    const auto store = open();
    QCOMPARE((*store)->sourceFiles().all()->size(), 1);
}

void tst_CliImport::refusesAnotherChoice()
{
    QCOMPARE(import({u"article.txt"_s, u"--duplicates"_s, u"ask"_s}).first, 2);
    const auto store = open();
    QVERIFY(store);
    QVERIFY((*store)->articles().all()->isEmpty());
}

void tst_CliImport::findsCopies()
{
    write(u"other.txt"_s, QByteArray(article).replace("Ferry captain", "Another ship's master"));
    QCOMPARE(import({u"article.txt"_s}).first, 0);
    QCOMPARE(import({u"other.txt"_s}).first, 0);
    const auto store = open();
    QVERIFY(store);
    QVERIFY((*store)->copies().pending()->isEmpty());
    const auto copies = (*store)->copies().all();
    QVERIFY(copies);
    QCOMPARE(copies->size(), 1);
    const auto problems = checkCase(**store);
    QVERIFY(problems && problems->isEmpty());
}

// However far it came, what is there is whole, and importing again brings the rest.
void tst_CliImport::stopsWhenAsked()
{
    constexpr int files = 4'000;
    QVERIFY(QDir(m_folder->path()).mkpath(u"many"_s));
    for (int i = 0; i < files; ++i)
        write(u"many/%1.txt"_s.arg(i), QByteArray(article).replace("28", QByteArray::number(i)));
    QProcess process;
    start(process, {u"many"_s});
    QTRY_VERIFY(QFile::exists(path(u"case.careo-wal"_s)));
    QCOMPARE(kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    const QJsonObject told = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    const qsizetype imported = told.value(u"imported").toArray().size();
    const qsizetype notReached = told.value(u"notReached").toArray().size();
    QVERIFY(notReached > 0);
    QCOMPARE(imported + notReached, files);
    const auto store = open();
    QVERIFY(store);
    QCOMPARE((*store)->articles().all()->size(), imported);
}

void tst_CliImport::killedLeavesWholeArticles()
{
    constexpr int files = 40;
    QVERIFY(QDir(m_folder->path()).mkpath(u"many"_s));
    for (int i = 0; i < files; ++i)
        write(u"many/%1.txt"_s.arg(i), QByteArray(article).replace("28", QByteArray::number(i)));
    for (const qint64 logBytes : {1, 100'000, 300'000}) {
        QProcess process;
        start(process, {u"many"_s});
        QTRY_VERIFY(process.state() == QProcess::NotRunning
            || QFileInfo(path(u"case.careo-wal"_s)).size() >= logBytes);
        process.kill();
        process.waitForFinished();
        const auto store = open();
        QVERIFY(store);
        const auto problems = checkCase(**store);
        QVERIFY(problems && problems->isEmpty());
        const auto all = (*store)->articles().all();
        QVERIFY(all);
        for (const Article& found : *all)
            QVERIFY(found.text.endsWith(u"that the captain was asleep."));
    }
    QCOMPARE(import({u"many"_s}).first, 0);
    const auto store = open();
    QVERIFY(store);
    QCOMPARE((*store)->articles().all()->size(), files);
    QVERIFY((*store)->copies().pending()->isEmpty());
}

QTEST_GUILESS_MAIN(tst_CliImport)
#include "tst_CliImport.moc"
