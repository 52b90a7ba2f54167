#include "core/store/CaseStore.h"
#include "core/suggest/CaseSuggestions.h"

#include <QTemporaryDir>
#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

class tst_CaseSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }
    void likeliestFirst();
    void oneArticleOrTypeOnly();
    void rejectedStayAwayWhereverTheyStand();
    void decisionsAreLearnedUnlessLeftOut();
    void withoutCues();
    void canBeStopped();

private:
    ArticleId addArticle(const QString& text);
    void decide(ArticleId article, const QString& quote, bool isAccepted);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseStore> m_store;
    QList<ClaimType> m_types;
    ArticleId m_first;
    ArticleId m_second;
};

void tst_CaseSuggestions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::move(*CaseStore::create(m_folder->filePath(u"x.careo"_s)));
    m_types = *m_store->claimTypes().all();
    QVERIFY(
        m_store->cues().set(m_types[0].id, {{u"consul*"_s, 0.5, {}}, {u"informed"_s, 0.5, {}}}));
    QVERIFY(m_store->cues().set(m_types[1].id, {{u"raid"_s, 0.7, {}}}));
    m_first = addArticle(u"Police informed the consulate.\n\nThe raid came later."_s);
    m_second = addArticle(u"The consulate is closed."_s);
}

ArticleId tst_CaseSuggestions::addArticle(const QString& text)
{
    Article article;
    article.title = text.left(10);
    article.text = text;
    return m_store->articles().add(article)->id;
}

void tst_CaseSuggestions::decide(ArticleId article, const QString& quote, bool isAccepted)
{
    SuggestionDecision decision;
    decision.article = article;
    decision.type = m_types[0].id;
    decision.quote = quote;
    decision.isAccepted = isAccepted;
    QVERIFY(m_store->suggestionDecisions().add(decision));
}

void tst_CaseSuggestions::likeliestFirst()
{
    const auto found = caseSuggestions(*m_store, {});
    QVERIFY(found);
    QVERIFY(found->hasCues);
    QCOMPARE(found->openCount, 3);
    QCOMPARE(found->open.size(), 3);
    QCOMPARE(found->open[0].quote, u"Police informed the consulate."_s);
    QCOMPARE(found->open[0].articleTitle, u"Police inf"_s);
    QVERIFY(found->open[1].suggestion.score >= found->open[2].suggestion.score);
}

void tst_CaseSuggestions::oneArticleOrTypeOnly()
{
    SuggestionRequest request;
    request.article = m_second;
    QCOMPARE(caseSuggestions(*m_store, request)->open.size(), 1);
    request = {};
    request.type = m_types[1].id;
    QCOMPARE(caseSuggestions(*m_store, request)->open[0].quote, u"The raid came later."_s);
    request = {};
    request.filter.words = u"closed"_s;
    QCOMPARE(caseSuggestions(*m_store, request)->open[0].suggestion.article, m_second);
    request.filter.words = u"(("_s;
    QCOMPARE(caseSuggestions(*m_store, request).error().code, ErrorCode::QueryInvalid);
}

void tst_CaseSuggestions::rejectedStayAwayWhereverTheyStand()
{
    decide(m_second, u"The consulate is\nclosed."_s, false);
    Article edited = *m_store->articles().article(m_second);
    edited.text = u"Moved down by a new line.\n\nThe consulate is closed."_s;
    QVERIFY(m_store->articles().remove(m_second));
    QVERIFY(m_store->articles().add(edited));
    SuggestionRequest request;
    request.article = m_second;
    const auto found = caseSuggestions(*m_store, request);
    QVERIFY(found->open.isEmpty());
    QCOMPARE(found->decidedCount, 1);
    request.article = addArticle(u"The consulate is closed."_s);
    QCOMPARE(caseSuggestions(*m_store, request)->open.size(), 1);
}

void tst_CaseSuggestions::decisionsAreLearnedUnlessLeftOut()
{
    decide(m_first, u"A consul spoke."_s, false);
    decide(m_first, u"The consul sang."_s, false);
    SuggestionRequest request;
    request.article = m_second;
    const auto learned = caseSuggestions(*m_store, request);
    request.learns = false;
    const auto plain = caseSuggestions(*m_store, request);
    QVERIFY(learned->open[0].suggestion.score < plain->open[0].suggestion.score);
    QCOMPARE(plain->open[0].suggestion.score, plain->open[0].suggestion.cueScore);
}

void tst_CaseSuggestions::withoutCues()
{
    SuggestionRequest request;
    request.type = m_types[2].id;
    const auto found = caseSuggestions(*m_store, request);
    QVERIFY(found && !found->hasCues && found->open.isEmpty());
}

void tst_CaseSuggestions::canBeStopped()
{
    const auto found
        = caseSuggestions(*m_store, {}, [](qsizetype done, qsizetype) { return done < 1; });
    QVERIFY(found);
    QVERIFY(found->open.size() < 3);
}

QTEST_GUILESS_MAIN(tst_CaseSuggestions)
#include "tst_CaseSuggestions.moc"
