#include "core/copies/CopyUpdate.h"
#include "core/import/Extraction.h"
#include "core/store/CaseStore.h"
#include "tests/core/import/SharedData.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

const QString road = u"The couple were stopped on 8 December on the road to Cuernavaca, together "
                     u"with a driver and two cousins of the farm's owner."_s;
const QString notice = u"This text and its pictures belong to the cooperative of the newspaper and "
                       u"may be printed with its name only."_s;

} // namespace

class tst_CopyUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }
    void findsWhatNewArticlesShare();
    void looksOnceAtEachArticle();
    void removedArticlesTakeTheirsAlong();
    void cancelledStoresNothing();
    void aLineBelowEveryArticleIsNoCopy();
    void theRealPage();

private:
    ArticleId add(const QString& text);
    [[nodiscard]] QList<TextCopy> copies() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseStore> m_store;
};

void tst_CopyUpdate::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = CaseStore::create(m_folder->filePath(u"case.careo"_s));
    QVERIFY(store);
    m_store = std::move(*store);
}

ArticleId tst_CopyUpdate::add(const QString& text)
{
    Article article;
    article.title = text.left(20);
    article.text = text;
    const auto added = m_store->articles().add(article);
    return added ? added->id : ArticleId();
}

QList<TextCopy> tst_CopyUpdate::copies() const
{
    const auto all = m_store->copies().all();
    return all ? *all : QList<TextCopy>();
}

void tst_CopyUpdate::findsWhatNewArticlesShare()
{
    const ArticleId first = add(u"One.\n\n"_s + road);
    QCOMPARE(*updateCopies(*m_store), 1);
    QVERIFY(copies().isEmpty());

    const ArticleId second = add(road + u"\n\nThe rest is new."_s);
    const ArticleId third = add(u"Nothing of it stands in this one."_s);
    const QSignalSpy changed(m_store.get(), &CaseStore::changed);
    QCOMPARE(*updateCopies(*m_store), 2);
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.first().first().value<ChangeSet>().copies);

    const TextCopy expected{first, {6, 6 + road.size()}, second, {0, road.size()}};
    QCOMPARE(copies(), QList<TextCopy>{expected});
    QCOMPARE(*m_store->copies().ofArticle(second), QList<TextCopy>{expected});
    QVERIFY(m_store->copies().ofArticle(third)->isEmpty());
}

void tst_CopyUpdate::looksOnceAtEachArticle()
{
    add(road);
    add(road + u" More."_s);
    QCOMPARE(*updateCopies(*m_store), 2);
    const auto found = copies();
    QCOMPARE(found.size(), 1);
    QCOMPARE(*updateCopies(*m_store), 0);
    QCOMPARE(copies(), found);
}

void tst_CopyUpdate::removedArticlesTakeTheirsAlong()
{
    add(road);
    const ArticleId second = add(road + u" More."_s);
    QVERIFY(updateCopies(*m_store));
    auto article = *m_store->articles().article(second);
    QVERIFY(m_store->articles().remove(second));
    QVERIFY(copies().isEmpty());

    QVERIFY(m_store->articles().add(article));
    QCOMPARE(*updateCopies(*m_store), 1);
    QCOMPARE(copies().size(), 1);
}

void tst_CopyUpdate::cancelledStoresNothing()
{
    add(road);
    add(road + u" More."_s);
    const auto done = updateCopies(*m_store, [] { return true; });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QCOMPARE(m_store->copies().pending()->size(), 2);
    QVERIFY(copies().isEmpty());
}

void tst_CopyUpdate::aLineBelowEveryArticleIsNoCopy()
{
    const QStringList bodies{u"The court met on Monday."_s, u"A witness spoke of a van."_s,
        u"The embassy was told late."_s, u"Ministers exchanged letters."_s};
    for (const QString& body : bodies)
        add(body + u"\n\n"_s + notice);
    QVERIFY(updateCopies(*m_store));
    QCOMPARE(copies(), QList<TextCopy>());
}

void tst_CopyUpdate::theRealPage()
{
    const QString path = test::sharedData(u"cassez/page.txt"_s);
    if (!QFile::exists(path))
        QSKIP("The shared data with page.txt is not beside the project.");
    const auto page = extractFile(path);
    QVERIFY(page.has_value());
    QList<ArticleId> ids;
    for (const ArticleProposal& article : page->articles)
        ids << add(article.span.in(page->text).toString());
    QCOMPARE(ids.size(), 8);
    QVERIFY(updateCopies(*m_store));

    const auto found = copies();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().first, ids[1]);
    QCOMPARE(found.first().second, ids[7]);
    const auto article = *m_store->articles().article(ids[1]);
    const auto lines = found.first().firstPassage.in(article.text).split(u"\n\n");
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(u"Cassez was arrested on Dec. 8, 2005"));
    QVERIFY(lines[1].endsWith(u"in a wooded area near Mexico City."));
    const auto other = *m_store->articles().article(ids[7]);
    QCOMPARE(
        found.first().secondPassage.in(other.text), found.first().firstPassage.in(article.text));
}

QTEST_GUILESS_MAIN(tst_CopyUpdate)
#include "tst_CopyUpdate.moc"
