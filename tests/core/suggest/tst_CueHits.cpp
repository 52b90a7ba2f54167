#include "core/store/CaseStore.h"
#include "core/suggest/CueHits.h"

#include <QTemporaryDir>
#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

class tst_CueHits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }
    void sentencesThatMatch();
    void whatSpeaksAgainstIsFoundAsWell();
    void exclusionsAreOfTheSentence();
    void mistakesAreTold();
    void longListsAreCut();

private:
    void add(const QString& text, const QString& language);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseStore> m_store;
};

void tst_CueHits::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::move(*CaseStore::create(m_folder->filePath(u"x.careo"_s)));
    add(u"The consul came. A raid began. The consul and the raid met."_s, u"en"_s);
    add(u"El consul llego."_s, u"es"_s);
}

void tst_CueHits::add(const QString& text, const QString& language)
{
    Article article;
    article.title = text.left(8);
    article.text = text;
    article.language = language;
    QVERIFY(m_store->articles().add(article));
}

void tst_CueHits::sentencesThatMatch()
{
    const auto any = cueHits(*m_store, {u"consul"_s, 0.5, {}});
    QVERIFY(any);
    QCOMPARE(any->first.size(), 3);
    QCOMPARE(any->articles, 2);
    QVERIFY(!any->hasMore);
    const auto spanish = cueHits(*m_store, {u"consul"_s, 0.5, u"es"_s});
    QCOMPARE(spanish->first.size(), 1);
    QCOMPARE(spanish->first[0].quote, u"El consul llego."_s);
    QVERIFY(cueHits(*m_store, {})->first.isEmpty());
}

void tst_CueHits::whatSpeaksAgainstIsFoundAsWell()
{
    QCOMPARE(cueHits(*m_store, {u"raid"_s, -0.5, {}})->first.size(), 2);
}

void tst_CueHits::exclusionsAreOfTheSentence()
{
    const auto hits = cueHits(*m_store, {u"consul -raid"_s, 0.5, u"en"_s});
    QCOMPARE(hits->first.size(), 1);
    QCOMPARE(hits->first[0].quote, u"The consul came."_s);
}

void tst_CueHits::mistakesAreTold()
{
    QCOMPARE(cueHits(*m_store, {u"(consul"_s, 0.5, {}}).error().code, ErrorCode::QueryInvalid);
}

void tst_CueHits::longListsAreCut()
{
    add(u"A gate opened.\n"_s.repeated(150), u"en"_s);
    const auto hits = cueHits(*m_store, {u"gate"_s, 0.5, {}});
    QCOMPARE(hits->first.size(), 100);
    QVERIFY(hits->hasMore);
}

QTEST_GUILESS_MAIN(tst_CueHits)
#include "tst_CueHits.moc"
