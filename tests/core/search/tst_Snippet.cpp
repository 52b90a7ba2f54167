#include "core/search/Snippet.h"

#include "core/base/Job.h"
#include "core/sample/SampleCase.h"
#include "core/store/CaseStore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

class tst_Snippet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsBetweenWords();
    void showsWhereMostHitsStand();
    void whiteSpaceIsSingle();
    void beginningWithoutHits();
    void oneLongHitAndNoText();
    void readsArticlesOfACase();
    void mistakesAreTold();
};

namespace
{

QList<Passage> hitsOf(const QString& word, const QString& text)
{
    QList<Passage> hits;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        hits << Passage{at, at + word.size()};
    return hits;
}

QStringList words(const Snippet& snippet)
{
    QStringList marked;
    for (const Passage& hit : snippet.hits)
        marked << hit.in(snippet.text).toString();
    return marked;
}

} // namespace

void tst_Snippet::cutsBetweenWords()
{
    const QString text
        = u"The first of the words that were said about a raid on a ranch that morning"_s;
    const Snippet snippet = snippetOf(text, hitsOf(u"raid"_s, text), 30);
    QCOMPARE(snippet.text, u"…about a raid on a ranch that…"_s);
    QCOMPARE(words(snippet), QStringList{u"raid"_s});
}

void tst_Snippet::showsWhereMostHitsStand()
{
    const QString text = u"A raid. "_s + u"Nothing of it here. "_s.repeated(20)
        + u"One raid, another raid and a third raid. "_s + u"The end of it. "_s.repeated(20);
    const Snippet snippet = snippetOf(text, hitsOf(u"raid"_s, text), 60);
    QCOMPARE(words(snippet), (QStringList{u"raid"_s, u"raid"_s, u"raid"_s}));
    QVERIFY(snippet.text.size() <= 62);
}

void tst_Snippet::whiteSpaceIsSingle()
{
    const QString text = u"  The\n\nstaged \u00a0 raid\tof\nDecember "_s;
    const Snippet snippet = snippetOf(text, hitsOf(u"raid"_s, text), 100);
    QCOMPARE(snippet.text, u"The staged raid of December"_s);
    QCOMPARE(words(snippet), QStringList{u"raid"_s});
}

void tst_Snippet::beginningWithoutHits()
{
    QCOMPARE(snippetOf(u"Words of the beginning and more of them"_s, {}, 24).text,
        u"Words of the beginning…"_s);
}

void tst_Snippet::oneLongHitAndNoText()
{
    const QString text = u"abcdefghij"_s.repeated(10);
    const Snippet snippet = snippetOf(text, {{0, text.size()}}, 20);
    QVERIFY(snippet.text.size() <= 22);
    QCOMPARE(snippetOf({}, {}, 20), Snippet{});
}

void tst_Snippet::readsArticlesOfACase()
{
    const QTemporaryDir folder;
    const auto store = createSampleCase(folder.filePath(u"sample.careo"_s));
    QVERIFY(store);
    CaseFilter filter;
    filter.words = u"televis* OR raid"_s;
    const auto ids = *(*store)->queries().articles(filter, ArticleOrder::Published);
    QVERIFY(!ids.isEmpty());
    Job<Result<QHash<ArticleId, Snippet>>> job;
    job.start(findSnippets, (*store)->path(), ids + QList{ArticleId(999)}, filter.words);
    const auto found = job.watcher().future().result();
    QVERIFY(found);
    QCOMPARE(found->size(), ids.size());
    for (const Snippet& snippet : *found) {
        QVERIFY(!snippet.hits.isEmpty());
        for (const QString& word : words(snippet)) {
            QVERIFY2(word.startsWith(u"televis"_s, Qt::CaseInsensitive)
                    || word.compare(u"raid"_s, Qt::CaseInsensitive) == 0,
                qPrintable(word));
        }
    }
}

void tst_Snippet::mistakesAreTold()
{
    Job<Result<QHash<ArticleId, Snippet>>> job;
    job.start(findSnippets, u"/nowhere/x.careo"_s, QList{ArticleId(1)}, u"(raid"_s);
    QCOMPARE(job.watcher().future().result().error().code, ErrorCode::QueryInvalid);
    job.start(findSnippets, u"/nowhere/x.careo"_s, QList{ArticleId(1)}, u"raid"_s);
    QCOMPARE(job.watcher().future().result().error().code, ErrorCode::FileNotFound);
}

QTEST_GUILESS_MAIN(tst_Snippet)
#include "tst_Snippet.moc"
