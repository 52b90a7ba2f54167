#include "core/store/StatementStore.h"

#include "tests/core/compare/CaseOfClaims.h"

#include <QSignalSpy>
#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

class tst_StatementStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsNoted();
    void nothingNotedIsAnEmptyOne();
    void anEmptyOneTakesItBack();
    void itComesBackWithItsClaim();
    void refusesAClaimThatIsNotThere();
};

void tst_StatementStore::keepsWhatIsNoted()
{
    CaseOfClaims made;
    const auto article = made.article(u"Police told Reuters that a witness saw it."_s, u"Post"_s);
    const auto claim = made.claim(article, u"a witness saw it"_s);
    const QSignalSpy changed(&made.store(), &CaseStore::changed);
    Statement statement{claim, EdtfDate::fromMonth(2006, 2), u"press conference"_s,
        {{u"Reuters"_s, false, u"Police told Reuters"_s, {0, 19}}, {u"a witness"_s, true, {}, {}}}};
    QVERIFY(made.store().statements().set(statement));
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.first().first().value<ChangeSet>().claimsChanged.contains(claim));
    QCOMPARE(made.store().statements().ofClaim(claim), statement);
    QCOMPARE(made.store().statements().all(), QList<Statement>{statement});

    statement.sources.removeFirst();
    QVERIFY(made.store().statements().set(statement));
    QCOMPARE(made.store().statements().ofClaim(claim), statement);
}

void tst_StatementStore::nothingNotedIsAnEmptyOne()
{
    CaseOfClaims made;
    const auto claim = made.claim(made.article(u"It burned."_s, u"Post"_s), u"It"_s);
    const auto statement = made.store().statements().ofClaim(claim);
    QVERIFY(statement && statement->isEmpty());
    QCOMPARE(statement->claim, claim);
}

void tst_StatementStore::anEmptyOneTakesItBack()
{
    CaseOfClaims made;
    const auto claim = made.claim(made.article(u"It burned."_s, u"Post"_s), u"It"_s);
    QVERIFY(made.store().statements().set({claim, {}, u"hearing"_s, {}}));
    QVERIFY(made.store().statements().set({claim, {}, {}, {}}));
    const auto all = made.store().statements().all();
    QVERIFY(all && all->isEmpty());
}

void tst_StatementStore::itComesBackWithItsClaim()
{
    CaseOfClaims made;
    const auto id = made.claim(made.article(u"It burned."_s, u"Post"_s), u"It"_s);
    const auto claim = made.store().claims().claim(id);
    QVERIFY(made.store().statements().set({id, {}, u"hearing"_s, {}}));
    QVERIFY(made.store().claims().remove(id));
    const auto none = made.store().statements().all();
    QVERIFY(none && none->isEmpty());
    QVERIFY(made.store().claims().add(*claim));
    QCOMPARE(made.store().statements().ofClaim(id)->occasion, u"hearing"_s);
}

void tst_StatementStore::refusesAClaimThatIsNotThere()
{
    CaseOfClaims made;
    const auto done = made.store().statements().set({ClaimId(77), {}, u"hearing"_s, {}});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::NotFound);
}

QTEST_APPLESS_MAIN(tst_StatementStore)
#include "tst_StatementStore.moc"
