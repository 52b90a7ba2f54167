#include "core/suggest/ClaimSet.h"

#include "core/base/Resources.h"
#include "core/model/TextQuery.h"
#include "tests/core/compare/CaseOfClaims.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

class tst_ClaimSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void everySetIsWhole();
    void aSetIsAddedOnce();
    void ownCuesAreKept();
    void cuesComeBackWithTheirType();
    void cuesMustBeUnderstood();
    void unknownSet();
};

void tst_ClaimSet::everySetIsWhole()
{
    const auto sets = claimSets();
    QCOMPARE(sets.size(), 3);
    for (const ClaimSet& set : sets) {
        QVERIFY(!set.title.isEmpty() && !set.types.isEmpty());
        for (const SetType& type : set.types) {
            QVERIFY2(!type.type.definition.isEmpty(), qPrintable(type.type.name));
            QStringList languages;
            for (const Cue& cue : type.cues) {
                const auto query = TextQuery::parse(cue.expression);
                QVERIFY2(query && !query->isEmpty(), qPrintable(cue.expression));
                QVERIFY(cue.weight != 0 && cue.weight > -1 && cue.weight < 1);
                languages << cue.language;
            }
            for (const QString& language : {u"en"_s, u"es"_s, u"fr"_s})
                QVERIFY2(languages.contains(language), qPrintable(type.type.name));
        }
    }
}

void tst_ClaimSet::aSetIsAddedOnce()
{
    CaseOfClaims made;
    const auto before = made.store().claimTypes().all()->size();
    const auto set = findClaimSet(u"Attacks on human-rights defenders"_s);
    QVERIFY(set);
    QVERIFY(addClaimSet(made.store(), *set));
    const auto types = *made.store().claimTypes().all();
    QCOMPARE(types.size(), before + 5);
    QCOMPARE(types.last().name, u"Enforced disappearance"_s);
    QSet<int> keys;
    for (const ClaimType& type : types) {
        QVERIFY(type.key == 0 || !keys.contains(type.key));
        keys.insert(type.key);
    }
    QVERIFY(!made.store().cues().all()->value(types.last().id).isEmpty());
    QVERIFY(addClaimSet(made.store(), *set));
    QCOMPARE(made.store().claimTypes().all()->size(), before + 5);
}

void tst_ClaimSet::ownCuesAreKept()
{
    CaseOfClaims made;
    const auto types = *made.store().claimTypes().all();
    const QList<Cue> own{{u"consul*"_s, 0.5, {}}};
    QVERIFY(made.store().cues().set(types.first().id, own));
    QVERIFY(addClaimSet(made.store(), *findClaimSet(u"first-case"_s)));
    QCOMPARE(made.store().claimTypes().all()->size(), types.size());
    QCOMPARE(made.store().cues().all()->value(types.first().id), own);
    QVERIFY(!made.store().cues().all()->value(types[1].id).isEmpty());
}

void tst_ClaimSet::cuesComeBackWithTheirType()
{
    CaseOfClaims made;
    const ClaimType type = made.store().claimTypes().all()->last();
    const QList<Cue> own{{u"raid*"_s, 0.5, u"en"_s}, {u"\"for the cameras\""_s, -0.25, {}}};
    QVERIFY(made.store().cues().set(type.id, own));
    QVERIFY(made.store().claimTypes().remove(type.id));
    QVERIFY(made.store().cues().all()->isEmpty());
    QVERIFY(made.store().claimTypes().add(type));
    QCOMPARE(made.store().cues().all()->value(type.id), own);
}

void tst_ClaimSet::cuesMustBeUnderstood()
{
    CaseOfClaims made;
    const ClaimType type = made.store().claimTypes().all()->first();
    const auto done = made.store().cues().set(type.id, {{u"(raid"_s, 0.5, {}}});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::QueryInvalid);
    QCOMPARE(made.store().cues().set(ClaimTypeId(99), {}).error().code, ErrorCode::NotFound);
}

void tst_ClaimSet::unknownSet()
{
    const auto set = findClaimSet(u"nothing"_s);
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(tst_ClaimSet)
#include "tst_ClaimSet.moc"
