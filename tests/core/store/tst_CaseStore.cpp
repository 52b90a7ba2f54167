#include "core/store/CaseStore.h"
#include "core/store/IntegrityCheck.h"
#include "core/store/Migrations.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace careo;

namespace
{

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// Runs one statement through a connection of its own, as another program would.
void runRaw(const QString& path, const QString& sql)
{
    const QString name = QStringLiteral("raw");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(sql), qPrintable(sql));
    }
    QSqlDatabase::removeDatabase(name);
}

Article sampleArticle()
{
    Article article;
    article.title = QStringLiteral("A raid for the cameras");
    article.text = QStringLiteral("Officers acted 🎬 the arrest again.\nNobody told the consulate.");
    return article;
}

} // namespace

class TestCaseStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a case.careo"));
    }

    void newCaseHasStarterTypes()
    {
        const auto store = CaseStore::create(m_path);
        QVERIFY(store);
        const auto types = (*store)->claimTypes().all();
        QVERIFY(types);
        QCOMPARE(types->size(), 3);
        QCOMPARE(types->at(0).name, QStringLiteral("Consular notice"));
        QCOMPARE(types->at(1).key, 2);
        QCOMPARE(types->at(2).name, QStringLiteral("Testimony changes"));
    }

    void createNeverOverwrites()
    {
        write(m_path, "precious");
        const auto store = CaseStore::create(m_path);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::FileExists);
        QCOMPARE(contents(m_path), QByteArray("precious"));
    }

    void createInMissingFolderLeavesNothing()
    {
        const QString path = m_folder->filePath(QStringLiteral("gone/x.careo"));
        QCOMPARE(CaseStore::create(path).error().code, ErrorCode::FileNotWritable);
        QVERIFY(!QFile::exists(path));
    }

    void refusesWhatIsNoCase_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("text")
            << QByteArray("just some text, much longer than a header ").repeated(9)
            << int(ErrorCode::NotACase);
        QTest::newRow("cut header")
            << QByteArray("SQLite format 3\0\x10", 17) << int(ErrorCode::CaseDamaged);
        QTest::newRow("empty") << QByteArray() << int(ErrorCode::CaseDamaged);
    }

    void refusesWhatIsNoCase()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        write(m_path, bytes);
        const auto store = CaseStore::open(m_path);
        QVERIFY(!store);
        QCOMPARE(int(store.error().code), code);
        QCOMPARE(contents(m_path), bytes);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void refusesForeignDatabase()
    {
        runRaw(m_path, QStringLiteral("CREATE TABLE t (x)"));
        const QByteArray before = contents(m_path);
        QCOMPARE(CaseStore::open(m_path).error().code, ErrorCode::NotACase);
        QCOMPARE(contents(m_path), before);
    }

    void refusesNewerCase()
    {
        QVERIFY(CaseStore::create(m_path));
        runRaw(m_path, QStringLiteral("PRAGMA user_version = 999"));
        const QByteArray before = contents(m_path);
        QCOMPARE(CaseStore::open(m_path).error().code, ErrorCode::CaseTooNew);
        QCOMPARE(contents(m_path), before);
    }

    void refusesTruncatedCase()
    {
        QVERIFY(CaseStore::create(m_path));
        const QByteArray cut = contents(m_path).left(8192);
        write(m_path, cut);
        QCOMPARE(CaseStore::open(m_path).error().code, ErrorCode::CaseDamaged);
        QCOMPARE(contents(m_path), cut);
    }

    void olderCaseIsReadWhereItMayNotBeWritten()
    {
        runRaw(m_path, QStringLiteral("PRAGMA application_id = %1").arg(caseApplicationId));
        runRaw(m_path, QStringLiteral("CREATE TABLE of_old (word TEXT)"));
        runRaw(m_path, QStringLiteral("INSERT INTO of_old VALUES ('kept')"));
        const QByteArray before = contents(m_path);
        const auto store = CaseStore::open(m_path, CaseStore::Access::ReadOnly);
        QVERIFY(store);
        QVERIFY((*store)->isReadOnly());
        QVERIFY((*store)->claimTypes().all());
        QVERIFY((*store)->database().run(QStringLiteral("SELECT word FROM of_old")));
        QCOMPARE(contents(m_path), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void missingAndFolder()
    {
        QCOMPARE(CaseStore::open(m_path).error().code, ErrorCode::FileNotFound);
        QCOMPARE(CaseStore::open(m_folder->path()).error().code, ErrorCode::FileNotReadable);
    }

    void lockedCaseSaysSo()
    {
        const auto first = CaseStore::create(m_path);
        QVERIFY(first);
        const auto second = CaseStore::open(m_path);
        QVERIFY(second);
        const auto outcome = (*first)->atomically([&]() -> Result<void> {
            const auto added = (*second)->articles().add(sampleArticle());
            return added ? Result<void>{} : tl::unexpected(added.error());
        });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::CaseLocked);
    }

    void readOnlyCaseReadsAndRefusesWrites()
    {
        ArticleId id;
        {
            const auto store = CaseStore::create(m_path);
            id = (*store)->articles().add(sampleArticle())->id;
        }
        const QByteArray before = contents(m_path);
        const auto store = CaseStore::open(m_path, CaseStore::Access::ReadOnly);
        QVERIFY(store);
        QVERIFY((*store)->isReadOnly());
        QCOMPARE((*store)->articles().article(id)->title, sampleArticle().title);
        QCOMPARE((*store)->articles().setRead(id, true).error().code, ErrorCode::CaseReadOnly);
        QCOMPARE(contents(m_path), before);
    }

    void quoteIsTakenFromStoredText()
    {
        const auto store = CaseStore::create(m_path);
        const auto article = (*store)->articles().add(sampleArticle());
        Claim claim;
        claim.article = article->id;
        claim.type = (*store)->claimTypes().all()->first().id;
        claim.passage = {9, 17};
        claim.quote = QStringLiteral("something else");
        const auto added = (*store)->claims().add(claim);
        QVERIFY(added);
        QCOMPARE(added->quote, QStringLiteral("acted 🎬"));
        QCOMPARE(added->prefix, QStringLiteral("Officers "));

        Claim wrong = *added;
        wrong.passage = {16, 20}; // splits the emoji
        QCOMPARE((*store)->claims().update(wrong).error().code, ErrorCode::PassageInvalid);
        QCOMPARE(*(*store)->claims().claim(added->id), *added);
    }

    void removedRowsComeBackUnderTheirId()
    {
        const auto store = CaseStore::create(m_path);
        const auto article = *(*store)->articles().add(sampleArticle());
        Claim claim;
        claim.article = article.id;
        claim.type = (*store)->claimTypes().all()->first().id;
        claim.passage = {0, 8};
        claim.note = QStringLiteral("a note");
        const Claim added = *(*store)->claims().add(claim);
        QVERIFY((*store)->articles().remove(article.id));
        QCOMPARE((*store)->claims().claim(added.id).error().code, ErrorCode::NotFound);
        QCOMPARE(*(*store)->articles().add(article), article);
        QCOMPARE(*(*store)->claims().add(added), added);
        QCOMPARE(*(*store)->claims().claim(added.id), added);
    }

    void changesAreToldOncePerAction()
    {
        const auto store = CaseStore::create(m_path);
        QList<ChangeSet> told;
        connect(store->get(), &CaseStore::changed, this,
            [&told](const ChangeSet& changes) { told << changes; });
        const auto done = (*store)->atomically([&]() -> Result<void> {
            for (int i = 0; i < 3; ++i) {
                if (auto added = (*store)->articles().add(sampleArticle()); !added)
                    return tl::unexpected(added.error());
            }
            return {};
        });
        QVERIFY(done);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().articlesAdded.size(), 3);
    }

    void failedActionLeavesNothing()
    {
        const auto store = CaseStore::create(m_path);
        int told = 0;
        connect(store->get(), &CaseStore::changed, this, [&told] { ++told; });
        const auto done = (*store)->atomically([&]() -> Result<void> {
            static_cast<void>((*store)->articles().add(sampleArticle()));
            return failure(ErrorCode::Cancelled);
        });
        QVERIFY(!done);
        QCOMPARE(told, 0);
        QVERIFY((*store)->articles().all()->isEmpty());
    }

    void keysBelongToOneType()
    {
        const auto store = CaseStore::create(m_path);
        ClaimType type;
        type.name = QStringLiteral("Place of arrest");
        type.key = 2;
        QVERIFY((*store)->claimTypes().add(type));
        int withKey = 0;
        const auto types = *(*store)->claimTypes().all();
        for (const ClaimType& each : types)
            withKey += each.key == 2 ? 1 : 0;
        QCOMPARE(withKey, 1);
        type.name = QStringLiteral("PLACE OF ÁRREST");
        QCOMPARE((*store)->claimTypes().add(type).error().code, ErrorCode::NameTaken);
        type.name = QStringLiteral("  ");
        QCOMPARE((*store)->claimTypes().add(type).error().code, ErrorCode::NameEmpty);
    }

    void mergeMovesClaimsAndChildren()
    {
        const auto store = CaseStore::create(m_path);
        const auto types = *(*store)->claimTypes().all();
        const auto article = *(*store)->articles().add(sampleArticle());
        Claim claim;
        claim.article = article.id;
        claim.type = types[0].id;
        claim.passage = {0, 8};
        const Claim added = *(*store)->claims().add(claim);
        QCOMPARE((*store)->claimTypes().remove(types[0].id).error().code, ErrorCode::TypeInUse);
        const auto moved = (*store)->claimTypes().merge(types[0].id, types[1].id);
        QVERIFY(moved);
        QCOMPARE(*moved, QList<ClaimId>{added.id});
        QCOMPARE((*store)->claims().claim(added.id)->type, types[1].id);
        QCOMPARE((*store)->claimTypes().all()->size(), 2);
    }

    void checkFindsACopyOutsideItsText()
    {
        const auto store = CaseStore::create(m_path);
        const auto first = *(*store)->articles().add(sampleArticle());
        const auto second = *(*store)->articles().add(sampleArticle());
        const TextCopy sound{first.id, {0, 8}, second.id, {0, 8}};
        QVERIFY((*store)->copies().add({}, {sound}));
        QVERIFY(checkCase(**store)->isEmpty());
        const TextCopy beyond{first.id, {0, 8}, second.id, {0, second.text.size() + 1}};
        QVERIFY((*store)->copies().add({}, {beyond}));
        const auto problems = checkCase(**store);
        QVERIFY(problems);
        QCOMPARE(problems->size(), 1);
        QCOMPARE(problems->first().kind, Problem::Kind::Copy);
    }

    void checkFindsTamperedQuoteAndSource()
    {
        {
            const auto store = CaseStore::create(m_path);
            SourceFile file;
            file.name = QStringLiteral("page.txt");
            file.bytes = "original";
            QVERIFY((*store)->sourceFiles().add(file));
            const auto article = *(*store)->articles().add(sampleArticle());
            Claim claim;
            claim.article = article.id;
            claim.type = (*store)->claimTypes().all()->first().id;
            claim.passage = {0, 8};
            QVERIFY((*store)->claims().add(claim));
            QVERIFY(checkCase(**store)->isEmpty());
        }
        runRaw(m_path, QStringLiteral("UPDATE article SET text = 'Police' || text"));
        runRaw(m_path, QStringLiteral("UPDATE source_file SET bytes = 'forged'"));
        const auto store = CaseStore::open(m_path);
        const auto problems = checkCase(**store);
        QVERIFY(problems);
        QCOMPARE(problems->size(), 2);
        QCOMPARE(problems->at(0).kind, Problem::Kind::SourceFile);
        QCOMPARE(problems->at(1).kind, Problem::Kind::Quote);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestCaseStore)
#include "tst_CaseStore.moc"
