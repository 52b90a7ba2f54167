#include "core/compare/Testimony.h"

#include "tests/core/compare/CaseOfClaims.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

QStringList quotes(const QList<SpokenClaim>& spoken)
{
    QStringList quotes;
    for (const SpokenClaim& each : spoken)
        quotes << each.row.claim.quote;
    return quotes;
}

} // namespace

class tst_Testimony : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statementsComeInTheOrderTheyWereSaid();
    void namesAreOneSpeakerWithoutCaseAndAccents();
    void changesNameTheEventsBetween();
};

void tst_Testimony::statementsComeInTheOrderTheyWereSaid()
{
    CaseOfClaims made;
    const auto first
        = made.article(u"He was there, he said on the phone."_s, u"Post"_s, u"2006-03"_s);
    const auto second = made.article(u"He was away. He never came."_s, u"Mail"_s, u"2006-02-10"_s);
    const auto undated = made.article(u"He forgot."_s, u"Sun"_s);
    const auto phone = made.claim(first, u"He was there"_s, u"Ramón Ode"_s);
    made.claim(second, u"He was away"_s, u"Ramón Ode"_s);
    made.claim(undated, u"He forgot"_s, u"Ramón Ode"_s);
    made.claim(second, u"He never came"_s, u"Ana Roldán"_s);
    made.claim(second, u"He"_s);

    auto testimony = readTestimony(made.store());
    QVERIFY(testimony);
    QCOMPARE(quotes(testimony->of(u"Ramón Ode"_s)),
        (QStringList{u"He was away"_s, u"He was there"_s, u"He forgot"_s}));

    const auto spoken = EdtfDate::parse(u"2005-12-09"_s);
    QVERIFY(made.store().statements().set({phone, *spoken, u"telephone call"_s, {}}));
    testimony = readTestimony(made.store());
    QVERIFY(testimony);
    QCOMPARE(quotes(testimony->of(u"Ramón Ode"_s)),
        (QStringList{u"He was there"_s, u"He was away"_s, u"He forgot"_s}));
    QCOMPARE(testimony->of(u"Ramón Ode"_s).first().statement.occasion, u"telephone call"_s);
    QCOMPARE(testimony->speakers.size(), 2);
}

void tst_Testimony::namesAreOneSpeakerWithoutCaseAndAccents()
{
    CaseOfClaims made;
    const auto article = made.article(u"One. Two. Three."_s, u"Post"_s);
    made.claim(article, u"One"_s, u"Ramón Ode"_s);
    made.claim(article, u"Two"_s, u"ramon ode"_s);
    made.claim(article, u"Three"_s, u"Ramón Ode"_s);
    const auto testimony = readTestimony(made.store());
    QVERIFY(testimony);
    QCOMPARE(testimony->speakers, (QList<SpeakerCount>{{u"Ramón Ode"_s, 3, 0}}));
    QCOMPARE(testimony->of(u"RAMON ODE"_s).size(), 3);
}

void tst_Testimony::changesNameTheEventsBetween()
{
    CaseOfClaims made;
    const auto before = made.article(u"He did not see her."_s, u"Post"_s, u"2005-12-10"_s);
    const auto after = made.article(u"He saw her."_s, u"Mail"_s, u"2006-02-14"_s);
    made.claim(before, u"He"_s, u"Aaron First"_s);
    const auto earlier = made.claim(before, u"He did not see her"_s, u"Ramón Ode"_s);
    const auto later = made.claim(after, u"He saw her"_s, u"Ramón Ode"_s);
    for (const auto& [title, date] : {std::pair(u"before it"_s, u"2005-11"_s),
             std::pair(u"televised call"_s, u"2006-02-10"_s), std::pair(u"ruling"_s, u"2013"_s)}) {
        ContextEvent event;
        event.title = title;
        event.date = *EdtfDate::parse(date);
        QVERIFY(made.store().contextEvents().add(event));
    }
    ClaimLink link;
    link.from = later;
    link.to = earlier;
    link.kind = LinkKind::Changes;
    QVERIFY(made.store().claimLinks().add(link));

    const auto testimony = readTestimony(made.store());
    QVERIFY(testimony);
    QCOMPARE(testimony->changes.size(), 1);
    const TestimonyChange& change = testimony->changes.first();
    QCOMPARE(change.earlier.row.claim.id, earlier);
    QCOMPARE(change.later.row.claim.id, later);
    QCOMPARE(change.between.size(), 1);
    QCOMPARE(change.between.first().title, u"televised call"_s);
    QCOMPARE(testimony->speakers.first(), (SpeakerCount{u"Ramón Ode"_s, 2, 1}));
}

QTEST_APPLESS_MAIN(tst_Testimony)
#include "tst_Testimony.moc"
