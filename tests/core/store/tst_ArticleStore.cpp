#include "core/store/CaseStore.h"
#include "core/store/IntegrityCheck.h"

#include <QTemporaryDir>
#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

class tst_ArticleStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }
    void manyAreFoundAsOne();
    void manyFromSeveralPlaces();
    void nothingStaysOfManyThatFailed();
    void oneDigestFindsEqualTexts();

private:
    [[nodiscard]] static Article article(const QString& text, ArticleId id = {});
    /// How many articles hold the word.
    [[nodiscard]] qsizetype holding(const QString& word) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseStore> m_store;
};

void tst_ArticleStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = CaseStore::create(m_folder->filePath(u"case.careo"_s));
    QVERIFY(store);
    m_store = std::move(*store);
}

Article tst_ArticleStore::article(const QString& text, ArticleId id)
{
    Article made;
    made.id = id;
    made.title = u"Title"_s;
    made.text = text;
    return made;
}

qsizetype tst_ArticleStore::holding(const QString& word) const
{
    int total = 0;
    const auto hits = m_store->queries().search(word, 0, &total);
    return hits ? hits->size() : -1;
}

void tst_ArticleStore::manyAreFoundAsOne()
{
    QVERIFY(m_store->articles().add(article(u"one before"_s)));
    const auto added = m_store->articles().addingMany([this]() -> Result<void> {
        for (const QString& text : {u"ranch here"_s, u"ranch there"_s, u"road"_s}) {
            if (const auto done = m_store->articles().add(article(text)); !done)
                return tl::unexpected(done.error());
        }
        return {};
    });
    QVERIFY(added);
    QCOMPARE(holding(u"ranch"_s), 2);
    QCOMPARE(holding(u"before"_s), 1);
    QVERIFY(m_store->articles().add(article(u"ranch after"_s)));
    QCOMPARE(holding(u"ranch"_s), 3);
    const auto problems = checkCase(*m_store);
    QVERIFY(problems && problems->isEmpty());
}

void tst_ArticleStore::manyFromSeveralPlaces()
{
    const auto added = m_store->articles().addingMany([this]() -> Result<void> {
        for (const qint64 id : {7, 8, 20, 3}) {
            const auto done
                = m_store->articles().add(article(u"ranch %1"_s.arg(id), ArticleId(id)));
            if (!done)
                return tl::unexpected(done.error());
        }
        return {};
    });
    QVERIFY(added);
    QCOMPARE(holding(u"ranch"_s), 4);
    QCOMPARE(holding(u"\"ranch 20\""_s), 1);
    QVERIFY(m_store->articles().remove(ArticleId(8)));
    QCOMPARE(holding(u"ranch"_s), 3);
    const auto problems = checkCase(*m_store);
    QVERIFY(problems && problems->isEmpty());
}

void tst_ArticleStore::nothingStaysOfManyThatFailed()
{
    const auto add = [this](bool fails) {
        return m_store->articles().addingMany([&]() -> Result<void> {
            const auto done = m_store->articles().add(article(u"ranch"_s));
            if (fails || !done)
                return failure(ErrorCode::Cancelled);
            return {};
        });
    };
    QVERIFY(!add(true));
    QVERIFY(m_store->articles().all()->isEmpty());
    QCOMPARE(holding(u"ranch"_s), 0);
    QVERIFY(add(false));
    QCOMPARE(holding(u"ranch"_s), 1);
}

void tst_ArticleStore::oneDigestFindsEqualTexts()
{
    const auto first = m_store->articles().add(article(u"the same"_s));
    const auto second = m_store->articles().add(article(u"the same"_s));
    QVERIFY(first && second);
    QVERIFY(m_store->articles().add(article(u"another"_s)));
    const auto found = m_store->articles().withDigest(ArticleStore::digestOf(u"the same"_s));
    QVERIFY(found);
    QCOMPARE(*found, (QList<ArticleId>{first->id, second->id}));
}

QTEST_GUILESS_MAIN(tst_ArticleStore)
#include "tst_ArticleStore.moc"
