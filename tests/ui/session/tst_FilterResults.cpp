#include "ui/session/FilterResults.h"

#include "core/sample/SampleCase.h"
#include "ui/session/CaseSession.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_FilterResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void smallCaseAnswersAtOnce();
    void largeCaseShowsItsNewestFirst();
    void newerQuestionOvertakes();
    void followsChanges();
    void keepsWhatWasFoundUntilTheAnswer();
    void mistakesAreReported();
    void ordersByRelevance();
    void goesWhileItIsAsked();

private:
    [[nodiscard]] QList<ArticleId> expected() const
    {
        return *m_session->store().queries().articles(
            m_session->filter(), ArticleOrder::Published, Qt::DescendingOrder);
    }
    void filterWords(const QString& words)
    {
        CaseFilter filter;
        filter.words = words;
        m_session->setFilter(filter);
    }

    static constexpr FilterResults::SmallCase nothingIsSmall{0, 0};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseSession> m_session;
};

void tst_FilterResults::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<CaseSession>(
        std::move(*createSampleCase(m_folder->filePath(u"sample.careo"_s))));
}

void tst_FilterResults::smallCaseAnswersAtOnce()
{
    const FilterResults results(*m_session);
    QCOMPARE(results.articles(), expected());
    filterWords(u"televis*"_s);
    QVERIFY(!results.isSearching());
    QVERIFY(!expected().isEmpty());
    QCOMPARE(results.articles(), expected());
    QCOMPARE(results.counts(), *m_session->store().queries().facets(m_session->filter()));
    QCOMPARE(results.countsOfAll().articles, 8);
}

void tst_FilterResults::largeCaseShowsItsNewestFirst()
{
    const FilterResults results(*m_session, nothingIsSmall);
    QCOMPARE(results.articles(), expected().first(6)); // two have no date
    QVERIFY(results.isSearching());
    QVERIFY(!results.counts());
    QTRY_VERIFY(!results.isSearching());
    QCOMPARE(results.articles(), expected());
    QTRY_COMPARE(results.counts(), *m_session->store().queries().facets({}));
    QCOMPARE(results.countsOfAll(), *results.counts());
}

void tst_FilterResults::newerQuestionOvertakes()
{
    const FilterResults results(*m_session, nothingIsSmall);
    QSignalSpy found(&results, &FilterResults::found);
    filterWords(u"raid"_s);
    filterWords(u"consul*"_s);
    filterWords(u"televis*"_s);
    QTRY_VERIFY(!results.isSearching());
    QCOMPARE(found.size(), 1);
    QCOMPARE(results.articles(), expected());
}

void tst_FilterResults::followsChanges()
{
    const FilterResults results(*m_session, nothingIsSmall);
    QTRY_COMPARE(results.counts().value_or(FacetCounts{}).articles, 8);
    Article article;
    article.title = u"Zebra"_s;
    article.text = u"A zebra."_s;
    QVERIFY(m_session->store().articles().add(article));
    QTRY_COMPARE(results.counts().value_or(FacetCounts{}).articles, 9);
    filterWords(u"zebra"_s);
    QTRY_COMPARE(results.articles().size(), 1);
    QTRY_COMPARE(results.counts().value_or(FacetCounts{}).articles, 1);
    QVERIFY(m_session->store().articles().remove(results.articles().first()));
    QTRY_VERIFY(results.articles().isEmpty());
}

void tst_FilterResults::keepsWhatWasFoundUntilTheAnswer()
{
    const FilterResults results(*m_session, nothingIsSmall);
    QTRY_VERIFY(!results.isSearching());
    QList<ArticleId> before;
    before << results.articles();
    filterWords(u"televis*"_s);
    QCOMPARE(results.articles(), before);
    QTRY_COMPARE(results.articles(), expected());
}

void tst_FilterResults::mistakesAreReported()
{
    const FilterResults results(*m_session, nothingIsSmall);
    QSignalSpy reported(m_session.get(), &CaseSession::failureReported);
    filterWords(u"(raid"_s);
    QTRY_COMPARE(reported.size(), 1);
    QVERIFY(!results.isSearching());
}

void tst_FilterResults::ordersByRelevance()
{
    FilterResults results(*m_session, nothingIsSmall);
    filterWords(u"raid televis*"_s);
    results.setOrder(ArticleOrder::Relevance, Qt::DescendingOrder);
    QTRY_COMPARE(results.articles(),
        *m_session->store().queries().articles(m_session->filter(), ArticleOrder::Relevance));
}

void tst_FilterResults::goesWhileItIsAsked()
{
    for (int i = 0; i < 20; ++i) {
        const FilterResults results(*m_session, nothingIsSmall);
        filterWords(u"raid %1"_s.arg(i % 2 == 0 ? u"a*"_s : u"b*"_s));
        QTest::qWait(i);
    }
}

QTEST_GUILESS_MAIN(tst_FilterResults)
#include "tst_FilterResults.moc"
