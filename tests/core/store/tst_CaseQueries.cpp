#include "core/store/CaseStore.h"

#include "core/base/QueryMistake.h"

#include <QTemporaryDir>
#include <QTest>

using namespace careo;

class TestCaseQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_store = std::move(*CaseStore::create(m_folder.filePath(QStringLiteral("x.careo"))));
        m_types = *m_store->claimTypes().all();
        m_first = addArticle("Judge proposes release", "Reuters", "2012-03-07", "en",
            "The consulate was not told. A raid was staged.");
        m_second = addArticle("Álvarez habla", "", "2011-11", "es", "El montaje fue una mentira.");
        m_third = addArticle("Undated", "Reuters", "", "en", "Nothing about a raid here.");
        addClaim(m_first, m_types[0].id, {4, 26}, ClaimStatus::Confirmed);
        addClaim(m_first, m_types[1].id, {30, 45}, ClaimStatus::Unreviewed);
        addClaim(m_second, m_types[1].id, {3, 10}, ClaimStatus::Disputed);
    }

    void sortsWithUnknownLast()
    {
        using Ids = QList<ArticleId>;
        const auto& queries = m_store->queries();
        QCOMPARE(*queries.articles({}, ArticleOrder::Published), (Ids{m_second, m_first, m_third}));
        QCOMPARE(*queries.articles({}, ArticleOrder::Published, Qt::DescendingOrder),
            (Ids{m_first, m_second, m_third}));
        QCOMPARE(*queries.articles({}, ArticleOrder::Title), (Ids{m_second, m_first, m_third}));
        QCOMPARE(queries.articles({}, ArticleOrder::Outlet)->last(), m_second);
        QCOMPARE(queries.articles({}, ArticleOrder::Claims, Qt::DescendingOrder)->first(), m_first);
    }

    void filters_data()
    {
        QTest::addColumn<CaseFilter>("filter");
        QTest::addColumn<int>("articles");
        QTest::addColumn<int>("claims");
        QTest::newRow("none") << CaseFilter{} << 3 << 3;
        CaseFilter filter;
        filter.claimTypes = {m_types[1].id};
        QTest::newRow("type") << filter << 2 << 2;
        filter.statuses = {ClaimStatus::Disputed};
        QTest::newRow("type and status") << filter << 1 << 1;
        filter = {};
        filter.outlets = {QString()};
        QTest::newRow("no outlet") << filter << 1 << 1;
        filter = {};
        filter.publishedFrom = QDate(2011, 11, 30);
        QTest::newRow("can be on or after") << filter << 2 << 3;
        filter.publishedTo = QDate(2011, 12, 31);
        QTest::newRow("range") << filter << 1 << 1;
        filter = {};
        filter.words = QStringLiteral("RAID");
        QTest::newRow("word") << filter << 2 << 2;
        filter.words = QStringLiteral("raid -consulate");
        QTest::newRow("without") << filter << 1 << 0;
        filter.words = QStringLiteral("-raid");
        QTest::newRow("only without") << filter << 1 << 1;
        filter.words = QStringLiteral("\"staged raid\" OR monta*");
        QTest::newRow("phrase or prefix") << filter << 1 << 1;
        filter.words = QStringLiteral("alvarez");
        QTest::newRow("accents") << filter << 1 << 1;
        filter.words = QStringLiteral("NEAR AND \"\" ^ title: {");
        QTest::newRow("words of the index language") << filter << 0 << 0;
        addQueryRows();
        addChoiceRows();
    }

    void filters()
    {
        QFETCH(CaseFilter, filter);
        QFETCH(int, articles);
        QFETCH(int, claims);
        const auto ids = m_store->queries().articles(filter, ArticleOrder::Title);
        QVERIFY2(ids, qPrintable(ids ? QString() : ids.error().detail));
        QCOMPARE(ids->size(), articles);
        QCOMPARE(m_store->queries().claims(filter)->size(), claims);
        const auto facets = m_store->queries().facets(filter);
        QCOMPARE(facets->articles, articles);
        QCOMPARE(facets->claims, claims);
        const auto hits = m_store->queries().search(filter.words, 0, nullptr);
        QVERIFY2(hits, qPrintable(filter.words));
    }

    void mistakenQueryTellsItsPlace()
    {
        CaseFilter filter;
        filter.words = QStringLiteral("raid \"open");
        const auto ids = m_store->queries().articles(filter, ArticleOrder::Title);
        QVERIFY(!ids);
        QCOMPARE(ids.error(), (QueryMistake{5, QueryExpectation::ClosingQuote}.toError()));
    }

    void facetsCountUnderTheOtherFields()
    {
        CaseFilter filter;
        filter.claimTypes = {m_types[0].id};
        const auto facets = *m_store->queries().facets(filter);
        QCOMPARE(facets.claimTypes.value(m_types[1].id), 2);
        QCOMPARE(facets.claimTypes.value(m_types[0].id), 1);
        QCOMPARE(facets.outlets.value(QStringLiteral("Reuters")), 1);
        QVERIFY(!facets.outlets.contains(QString()));
        QCOMPARE(facets.statuses.value(ClaimStatus::Confirmed), 1);
        QCOMPARE(facets.languages.value(QStringLiteral("en")), 1);
    }

    void facetsCountWhatIsExcluded()
    {
        CaseFilter filter;
        filter.excluded.outlets = {QStringLiteral("Reuters")};
        filter.excluded.claimTypes = {m_types[0].id};
        const auto facets = *m_store->queries().facets(filter);
        QCOMPARE(facets.outlets.value(QStringLiteral("Reuters")), 1);
        QCOMPARE(facets.claimTypes.value(m_types[1].id), 1);
        QCOMPARE(facets.years, (QMap<int, int>{{2011, 1}}));
        QCOMPARE(facets.withoutEventDate, 1);
        QCOMPARE(facets.withoutClaims, 0);
        QCOMPARE(facets.articles, 1);
        const auto all = *m_store->queries().facets({});
        QCOMPARE(all.years, (QMap<int, int>{{0, 1}, {2011, 1}, {2012, 1}}));
        QCOMPARE(all.withoutClaims, 1);
        QCOMPARE(*m_store->queries().articleCount(), 3);
    }

    void subtreeCountsAsItsRoot()
    {
        ClaimType child;
        child.name = QStringLiteral("On television");
        child.parent = m_types[2].id;
        const auto added = *m_store->claimTypes().add(child);
        const Claim claim = addClaim(m_third, added.id, {0, 7}, ClaimStatus::Unreviewed);
        CaseFilter filter;
        filter.claimTypes = {m_types[2].id};
        QCOMPARE(
            *m_store->queries().articles(filter, ArticleOrder::Title), QList<ArticleId>{m_third});
        QVERIFY(m_store->claims().remove(claim.id));
        QVERIFY(m_store->claimTypes().remove(added.id));
    }

    void rowsKeepTheOrderAskedFor()
    {
        const auto rows = m_store->queries().rows({m_third, ArticleId(999), m_first});
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->first().id, m_third);
        QCOMPARE(rows->last().claimCount(), 2);
    }

    void searchGivesPlaceAndSnippet()
    {
        int total = 0;
        const auto hits = m_store->queries().search(QStringLiteral("raid"), 1, &total);
        QVERIFY(hits);
        QCOMPARE(total, 2);
        QCOMPARE(hits->size(), 1);
        const Article article = *m_store->articles().article(hits->first().article);
        QCOMPARE(hits->first().passage.in(article.text), u"raid");
        QVERIFY(hits->first().snippet.contains(QStringLiteral("raid")));
    }

private:
    void addQueryRows()
    {
        const auto row = [](const char* words, int articles, int claims) {
            CaseFilter filter;
            filter.words = QString::fromUtf8(words);
            QTest::newRow(words) << filter << articles << claims;
        };
        row("consulate NEAR/2 told", 1, 2);
        row("consulate NEAR/1 told", 0, 0);
        row("consulate NEAR raid", 1, 2);
        row("in:title release", 1, 2);
        row("in:title raid", 0, 0);
        row("outlet:REUT", 2, 2);
        row("outlet:\"\"", 1, 1);
        row("-outlet:reuters", 1, 1);
        row("lang:ES OR (in:title undated)", 2, 1);
        row("lang:\"\" OR has:language", 3, 3);
        row("from:2012", 1, 2);
        row("-from:2012", 2, 1);
        row("to:2011-11-10", 1, 1);
        row("has:claims", 2, 3);
        row("-has:claims", 1, 0);
        row("-has:date", 3, 3);
        row("has:note OR raid", 2, 2);
        row("type:\"stáged\"", 2, 2);
        row("type:staged -type:consular", 1, 1);
        row("type:staged -has:date", 2, 2);
        row("type:consular -status:Confirmed", 0, 0);
        row("-type:staged OR type:consular", 2, 1);
        row("type:staged status:confirmed", 0, 0);
        row("type:staged (status:disputed OR from:2012)", 2, 2);
        row("event:2005", 0, 0);
        row("outlet:\"a' OR 1=1 --\"", 0, 0);
        row("outlet:[*?", 0, 0);
    }

    void addChoiceRows()
    {
        CaseFilter filter;
        filter.claimTypes = {m_types[1].id};
        filter.excluded.claimTypes = {m_types[0].id};
        QTest::newRow("claims one type but not the other") << filter << 1 << 1;
        filter = {};
        filter.withoutClaims = true;
        QTest::newRow("nobody has tagged") << filter << 1 << 0;
        filter = {};
        filter.claimTypes = {m_types[1].id};
        filter.withoutEventDate = true;
        QTest::newRow("claims without a date") << filter << 2 << 2;
        filter = {};
        filter.excluded.outlets = {QStringLiteral("Reuters")};
        QTest::newRow("not the outlet") << filter << 1 << 1;
        filter.excluded.outlets << QString();
        QTest::newRow("no outlet at all") << filter << 0 << 0;
        filter = {};
        filter.excluded.statuses = {ClaimStatus::Confirmed};
        QTest::newRow("claims not of the status") << filter << 2 << 2;
        filter = {};
        filter.years = {2011, 0};
        QTest::newRow("year or undated") << filter << 2 << 1;
        filter = {};
        filter.excluded.years = {2012};
        QTest::newRow("not in the year") << filter << 2 << 1;
        filter = {};
        filter.stances = {Stance::Denies};
        QTest::newRow("stance") << filter << 0 << 0;
        filter = {};
        filter.speakers = {QString()};
        filter.excluded.authors = {QStringLiteral("Nobody")};
        QTest::newRow("speaker unknown") << filter << 2 << 3;
    }

    ArticleId addArticle(const char* title, const char* outlet, const char* published,
        const char* language, const char* text)
    {
        Article article;
        article.title = QString::fromUtf8(title);
        article.outlet = QString::fromUtf8(outlet);
        article.published = *EdtfDate::parse(QString::fromUtf8(published));
        article.language = QString::fromUtf8(language);
        article.text = QString::fromUtf8(text);
        return m_store->articles().add(article)->id;
    }

    Claim addClaim(ArticleId article, ClaimTypeId type, Passage passage, ClaimStatus status)
    {
        Claim claim;
        claim.article = article;
        claim.type = type;
        claim.passage = passage;
        claim.status = status;
        return *m_store->claims().add(claim);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<CaseStore> m_store;
    QList<ClaimType> m_types;
    ArticleId m_first;
    ArticleId m_second;
    ArticleId m_third;
};

QTEST_GUILESS_MAIN(TestCaseQueries)
#include "tst_CaseQueries.moc"
