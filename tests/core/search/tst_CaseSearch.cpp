#include "core/search/CaseSearch.h"

#include "core/sample/SampleCase.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace careo;
using namespace Qt::StringLiterals;

class tst_CaseSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersAsTheFile();
    void followsChanges();
    void bestMatchComesFirst();
    void mistakesAreTold();
    void manyChangesAtOnce();

private:
    bool oneIn(int n) { return std::uniform_int_distribution<int>(1, n)(m_random) == 1; }
    template <class List> typename List::value_type oneOf(const List& list)
    {
        return list[static_cast<typename List::size_type>(
            std::uniform_int_distribution<int>(0, static_cast<int>(list.size()) - 1)(m_random))];
    }
    void chooseSome(FilterChoices& choices, int rarity);
    CaseFilter someFilter();
    ArticleId addArticle(const char* title, const char* outlet, const char* published);
    void compare(CaseSearch& search, const CaseFilter& filter);
    void compareMany(CaseSearch& search);

    QTemporaryDir m_folder;
    int m_cases = 0;
    std::mt19937 m_random{7};
    std::unique_ptr<CaseStore> m_store;
    FacetCounts m_all;
};

void tst_CaseSearch::init()
{
    const QString path = m_folder.filePath(u"%1.careo"_s.arg(++m_cases));
    m_store.reset();
    m_store = std::move(*createSampleCase(path));
    addArticle("Undated, raid", "", "");
    addArticle("", "Wire", "2012");
    addArticle("Sometime", "Wire", "2005-12/2007");
    addArticle("Open end", "wire", "2010/..");
    const auto types = *m_store->claimTypes().all();
    ClaimType below;
    below.name = u"Raid shown on television"_s;
    below.parent = types[1].id;
    const auto child = m_store->claimTypes().add(below);
    QVERIFY(child);
    Claim claim = m_store->queries().claims({})->first().claim;
    claim.type = child->id;
    QVERIFY(m_store->claims().update(claim));
    m_all = *m_store->queries().facets({});
}

ArticleId tst_CaseSearch::addArticle(const char* title, const char* outlet, const char* published)
{
    Article article;
    article.title = QString::fromLatin1(title);
    article.outlet = QString::fromLatin1(outlet);
    article.published = *EdtfDate::parse(QString::fromLatin1(published));
    article.text = u"Nothing was said about a raid by the consulate."_s;
    return m_store->articles().add(article)->id;
}

void tst_CaseSearch::chooseSome(FilterChoices& choices, int rarity)
{
    if (oneIn(rarity))
        choices.claimTypes << oneOf(*m_store->claimTypes().all()).id;
    if (oneIn(rarity))
        choices.outlets << oneOf(m_all.outlets.keys());
    if (oneIn(rarity))
        choices.authors << QString() << oneOf(m_all.authors.keys());
    if (oneIn(rarity))
        choices.languages << oneOf(m_all.languages.keys());
    if (oneIn(rarity))
        choices.speakers << oneOf(m_all.speakers.keys());
    if (oneIn(rarity))
        choices.stances << oneOf(allStances);
    if (oneIn(rarity))
        choices.statuses << oneOf(allClaimStatuses);
    if (oneIn(rarity))
        choices.years << oneOf(m_all.years.keys());
}

CaseFilter tst_CaseSearch::someFilter()
{
    static const QStringList words{u"raid"_s, u"consul* -televis*"_s, u"-raid"_s, u"type:raid"_s,
        u"type:raid OR outlet:wire"_s, u"raid stance:denies"_s, u"-has:date"_s, u"speaker:a raid"_s,
        u"raid NEAR/9 staged"_s, u"in:title raid"_s};
    CaseFilter filter;
    chooseSome(filter, 5);
    chooseSome(filter.excluded, 8);
    filter.withoutClaims = oneIn(12);
    filter.withoutEventDate = oneIn(8);
    if (oneIn(8))
        filter.publishedFrom = QDate(2007, 1, 1);
    if (oneIn(8))
        filter.publishedTo = QDate(2012, 6, 30);
    if (oneIn(10))
        filter.eventFrom = QDate(2005, 12, 9);
    if (oneIn(10))
        filter.eventTo = QDate(2006, 3, 1);
    if (oneIn(3))
        filter.words = oneOf(words);
    return filter;
}

void tst_CaseSearch::compare(CaseSearch& search, const CaseFilter& filter)
{
    for (const ArticleOrder order : {ArticleOrder::Title, ArticleOrder::Outlet,
             ArticleOrder::Published, ArticleOrder::Claims, ArticleOrder::Relevance}) {
        for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            QCOMPARE(*search.articles(filter, order, direction),
                *m_store->queries().articles(filter, order, direction));
        }
    }
    QCOMPARE(*search.facets(filter), *m_store->queries().facets(filter));
}

void tst_CaseSearch::compareMany(CaseSearch& search)
{
    for (int i = 0; i < 300; ++i) {
        compare(search, someFilter());
        if (QTest::currentTestFailed())
            return;
    }
}

void tst_CaseSearch::answersAsTheFile()
{
    const auto search = CaseSearch::open(m_store->path());
    QVERIFY(search);
    compare(**search, {});
    compareMany(**search);
}

void tst_CaseSearch::followsChanges()
{
    const auto search = CaseSearch::open(m_store->path());
    QVERIFY(search);
    connect(m_store.get(), &CaseStore::changed, this,
        [&](const ChangeSet& changes) { QVERIFY((*search)->update(changes)); });
    const ArticleId added = addArticle("Added", "New outlet", "2012-05-01");
    compare(**search, {});
    Claim claim = m_store->queries().claims({})->first().claim;
    claim.speaker = u"Somebody new"_s;
    claim.stance = Stance::Retracts;
    QVERIFY(m_store->claims().update(claim));
    compare(**search, {});
    const Article first = *m_store->articles().article(claim.article);
    QVERIFY(m_store->articles().remove(first.id));
    compare(**search, {});
    QVERIFY(m_store->articles().add(first)); // back under its id, between the others
    compare(**search, {});
    Article renamed = *m_store->articles().article(added);
    renamed.title = u"Zebra"_s;
    renamed.published = {};
    QVERIFY(m_store->articles().updateMetadata(renamed));
    compareMany(**search);
}

void tst_CaseSearch::manyChangesAtOnce()
{
    const auto search = CaseSearch::open(m_store->path());
    QVERIFY(search);
    connect(m_store.get(), &CaseStore::changed, this,
        [&](const ChangeSet& changes) { QVERIFY((*search)->update(changes)); });
    const auto stored = m_store->atomically([this]() -> Result<void> {
        for (int i = 0; i < 2'500; ++i)
            addArticle("One of many", "Wire", "2012-05-01");
        return {};
    });
    QVERIFY(stored);
    compare(**search, {});
}

void tst_CaseSearch::bestMatchComesFirst()
{
    Article article;
    article.title = u"Nothing"_s;
    article.text = u"A zebra, they said, and went on to speak of other things for long."_s;
    const ArticleId once = m_store->articles().add(article)->id;
    article.text = u"A zebra is a zebra."_s;
    const ArticleId often = m_store->articles().add(article)->id;
    article.title = u"Zebra"_s;
    article.text = u"An animal, they said, and went on to speak of other things for long."_s;
    const ArticleId inTitle = m_store->articles().add(article)->id;
    CaseFilter filter;
    filter.words = u"zebra"_s;
    QCOMPARE(*m_store->queries().articles(filter, ArticleOrder::Relevance),
        (QList<ArticleId>{inTitle, often, once}));
}

void tst_CaseSearch::mistakesAreTold()
{
    const auto search = CaseSearch::open(m_store->path());
    QVERIFY(search);
    CaseFilter filter;
    filter.words = u"(raid"_s;
    QCOMPARE((*search)->facets(filter).error().code, ErrorCode::QueryInvalid);
    QCOMPARE((*search)->articles(filter, ArticleOrder::Title, Qt::AscendingOrder).error().code,
        ErrorCode::QueryInvalid);
    QCOMPARE(CaseSearch::open(u"/nowhere/x.careo"_s).error().code, ErrorCode::FileNotFound);
}

QTEST_GUILESS_MAIN(tst_CaseSearch)
#include "tst_CaseSearch.moc"
