#include "core/store/CaseStore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

class tst_ClaimLinkStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }
    void linksBothWays();
    void bothClaimsCountAsChanged();
    void refusesItselfAndStrangers();
    void comesBackWithItsClaim();
    void aNewClaimInheritsNothing();
    void comesBackUnderItsId();

private:
    [[nodiscard]] Claim addClaim(qsizetype start);
    [[nodiscard]] ClaimLink add(const Claim& from, const Claim& to, LinkKind kind);
    [[nodiscard]] qsizetype linksOf(const Claim& claim)
    {
        const auto links = m_store->claimLinks().ofClaim(claim.id);
        return links ? links->size() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseStore> m_store;
    ArticleId m_article;
    ClaimTypeId m_type;
    Claim m_first;
    Claim m_second;
};

void tst_ClaimLinkStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = CaseStore::create(m_folder->filePath(u"case.careo"_s));
    QVERIFY(store);
    m_store = std::move(*store);
    Article article;
    article.text = u"She was held on the road. He said it was a ranch."_s;
    const auto added = m_store->articles().add(article);
    QVERIFY(added);
    m_article = added->id;
    const auto types = m_store->claimTypes().all();
    QVERIFY(types);
    m_type = types->first().id;
    m_first = addClaim(0);
    m_second = addClaim(10);
}

Claim tst_ClaimLinkStore::addClaim(qsizetype start)
{
    Claim claim;
    claim.article = m_article;
    claim.type = m_type;
    claim.passage = {start, start + 5};
    const auto added = m_store->claims().add(claim);
    return added ? *added : Claim();
}

ClaimLink tst_ClaimLinkStore::add(const Claim& from, const Claim& to, LinkKind kind)
{
    ClaimLink link;
    link.from = from.id;
    link.to = to.id;
    link.kind = kind;
    const auto added = m_store->claimLinks().add(link);
    return added ? *added : ClaimLink();
}

void tst_ClaimLinkStore::linksBothWays()
{
    const ClaimLink link = add(m_first, m_second, LinkKind::Contradicts);
    QVERIFY(link.id.isValid() && !link.uuid.isNull());
    for (const Claim& claim : {m_first, m_second}) {
        const auto links = m_store->claimLinks().ofClaim(claim.id);
        QVERIFY(links);
        QCOMPARE(links->size(), 1);
        QCOMPARE(links->first().from, m_first.id);
        QCOMPARE(links->first().to, m_second.id);
        QCOMPARE(links->first().kind, LinkKind::Contradicts);
    }
    QVERIFY(m_store->claimLinks().remove(link));
    QCOMPARE(linksOf(m_first), 0);
}

void tst_ClaimLinkStore::bothClaimsCountAsChanged()
{
    QSignalSpy changed(m_store.get(), &CaseStore::changed);
    const ClaimLink link = add(m_first, m_second, LinkKind::Repeats);
    QVERIFY(m_store->claimLinks().remove(link));
    QCOMPARE(changed.count(), 2);
    for (const QList<QVariant>& signal : changed) {
        const auto changes = signal.first().value<ChangeSet>();
        QCOMPARE(changes.claimsChanged, (QSet<ClaimId>{m_first.id, m_second.id}));
        QCOMPARE(changes.claimArticles, QSet<ArticleId>{m_article});
    }
}

void tst_ClaimLinkStore::refusesItselfAndStrangers()
{
    QVERIFY(!add(m_first, m_first, LinkKind::Supports).id.isValid());
    Claim stranger;
    stranger.id = ClaimId(99);
    QVERIFY(!add(m_first, stranger, LinkKind::Supports).id.isValid());
    QCOMPARE(linksOf(m_first), 0);
}

void tst_ClaimLinkStore::comesBackWithItsClaim()
{
    QVERIFY(add(m_first, m_second, LinkKind::Changes).id.isValid());
    QVERIFY(m_store->claims().remove(m_second.id));
    QCOMPARE(linksOf(m_first), 0);
    QVERIFY(m_store->claims().add(m_second));
    QCOMPARE(linksOf(m_first), 1);
}

void tst_ClaimLinkStore::aNewClaimInheritsNothing()
{
    QVERIFY(add(m_first, m_second, LinkKind::Changes).id.isValid());
    QVERIFY(m_store->claims().remove(m_second.id));
    const Claim other = addClaim(20);
    QCOMPARE(other.id, m_second.id); // the id is given anew
    QCOMPARE(linksOf(other), 0);
}

void tst_ClaimLinkStore::comesBackUnderItsId()
{
    const ClaimLink link = add(m_first, m_second, LinkKind::Supports);
    QVERIFY(m_store->claimLinks().remove(link));
    const auto again = m_store->claimLinks().add(link);
    QVERIFY(again);
    QCOMPARE(*again, link);
}

QTEST_GUILESS_MAIN(tst_ClaimLinkStore)
#include "tst_ClaimLinkStore.moc"
