#include "core/sample/SampleCase.h"

#include "core/store/CaseStore.h"
#include "core/store/IntegrityCheck.h"

#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

class tst_SampleCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyQuotationStands();
    void digestsNameTheirOriginals();
    void holdsBothDisagreements();
    void eachOpeningGetsACopyOfItsOwn();
    void neverOverwrites();

private:
    [[nodiscard]] QSet<QString> eventDatesOf(const QString& typeName) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseStore> m_store;
};

void tst_SampleCase::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = createSampleCase(m_folder->filePath(u"sample.careo"_s));
    QVERIFY(store);
    m_store = std::move(*store);
}

void tst_SampleCase::everyQuotationStands()
{
    const auto problems = checkCase(*m_store);
    QVERIFY(problems);
    QVERIFY(problems->isEmpty());
    const auto facets = m_store->queries().facets({});
    QVERIFY(facets);
    QCOMPARE(facets->articles, 8);
    QVERIFY(facets->claims >= 30);
}

void tst_SampleCase::digestsNameTheirOriginals()
{
    const auto articles = m_store->articles().all();
    QVERIFY(articles);
    for (const Article& article : *articles) {
        QVERIFY(article.text.startsWith(u"Digest of “%1”\n"_s.arg(article.title)));
        const QString head = article.text.mid(article.bodyStart).section(u'\n', 0, 0);
        QVERIFY2(head.startsWith(u"Digest. Original: "_s), qPrintable(head));
        QVERIFY(head.contains(article.outlet));
        QVERIFY(head.contains(article.author));
        QVERIFY(article.published.isUnknown() == head.contains(u"without a date"_s));
    }
}

QSet<QString> tst_SampleCase::eventDatesOf(const QString& typeName) const
{
    QSet<QString> dates;
    const auto types = m_store->claimTypes().all();
    for (const ClaimType& type : *types) {
        if (type.name != typeName)
            continue;
        const auto claims = m_store->claims().ofType(type.id);
        for (const Claim& claim : *claims)
            dates.insert(claim.eventDate.toString());
    }
    return dates;
}

void tst_SampleCase::holdsBothDisagreements()
{
    const QSet<QString> events = eventDatesOf(u"Cultural events"_s);
    QVERIFY(events.contains(u"2010"_s));
    QVERIFY(events.contains(u"2011"_s));
    CaseFilter filter;
    filter.statuses = {ClaimStatus::Disputed};
    const auto disputed = m_store->queries().claims(filter);
    QVERIFY(disputed);
    const auto says = [&disputed](const QString& word) {
        return std::any_of(disputed->begin(), disputed->end(),
            [&word](const ClaimRow& row) { return row.claim.quote.contains(word); });
    };
    QVERIFY(says(u"ranch"_s));
    QVERIFY(says(u"highway"_s));
}

void tst_SampleCase::eachOpeningGetsACopyOfItsOwn()
{
    QStandardPaths::setTestModeEnabled(true);
    const QString first = newSamplePath();
    QVERIFY(!QFileInfo::exists(first));
    auto store = createSampleCase(first);
    QVERIFY(store);
    const QString second = newSamplePath();
    QVERIFY(second != first);
    QVERIFY(!QFileInfo::exists(second));
    store->reset();
    QVERIFY(QFile::remove(first));
}

void tst_SampleCase::neverOverwrites()
{
    const auto again = createSampleCase(m_folder->filePath(u"sample.careo"_s));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::FileExists);
}

QTEST_GUILESS_MAIN(tst_SampleCase)
#include "tst_SampleCase.moc"
