#include "core/suggest/Suggestion.h"

#include <QTest>

#include <algorithm>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

const ClaimTypeId notice(1);

Article article(const QString& text, const QString& language = u"en"_s)
{
    Article article;
    article.id = ArticleId(5);
    article.text = text;
    article.language = language;
    return article;
}

const QList<Cue> cues{{u"consul* (told OR informed)"_s, 0.8, u"en"_s}, {u"consul*"_s, 0.4, {}},
    {u"\"honorary consul\""_s, -0.9, {}}};

QList<Suggestion> suggested(const Article& article, const QList<Claim>& claims = {})
{
    return Suggester({{notice, cues}}).suggest(article, claims, 0.1);
}

const QHash<ClaimTypeId, QList<Cue>> twoCues{
    {notice, {{u"raid"_s, 0.5, {}}, {u"ambassador"_s, 0.5, {}}}}};

SuggestionDecision decided(const QString& quote, bool isAccepted)
{
    SuggestionDecision decision;
    decision.type = notice;
    decision.quote = quote;
    decision.isAccepted = isAccepted;
    return decision;
}

} // namespace

class tst_Suggestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentencesThatMatchAreProposed();
    void whatSpeaksAgainstLowersTheScore();
    void otherSentencesBearOneOut();
    void aSmallShareOfALongArticleBearsLittleOut();
    void whatIsDeniedBearsLessOut();
    void cuesOfOtherLanguagesAreNotAsked();
    void taggedPassagesAreNotProposed();
    void languagesAreRanges_data();
    void languagesAreRanges();
    void rejectedHitsOfACueLowerItsOthers();
    void acceptedWordsRaiseTheScore();
    void withoutDecisionsNothingIsLearned();
    void stances_data();
    void stances();
};

void tst_Suggestion::sentencesThatMatchAreProposed()
{
    const auto found = suggested(article(
        u"It rained. Police informed the consulate late. The consulate is in Port St. Ann."_s));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].passage, (Passage{11, 46}));
    QCOMPARE(found[0].type, notice);
    QCOMPARE(found[0].reason, u"consul* (told OR informed)"_s);
    QVERIFY(found[0].score > found[1].score);
    QVERIFY(found[0].score < 1);
    QCOMPARE(found[1].reason, u"consul*"_s);
    QVERIFY(Suggester({{notice, cues}})
                .suggest(article(u"Police informed the consulate."_s), {}, 0.99)
                .isEmpty());
}

void tst_Suggestion::whatSpeaksAgainstLowersTheScore()
{
    const auto plain = suggested(article(u"He told the consul everything."_s));
    const auto honorary = suggested(article(u"He told the honorary consul everything."_s));
    QCOMPARE(plain.size(), 1);
    QVERIFY(honorary.isEmpty() || honorary[0].score < plain[0].score / 5);
}

void tst_Suggestion::otherSentencesBearOneOut()
{
    const auto alone = suggested(article(u"Police informed the consulate."_s));
    const auto borneOut = suggested(article(
        u"Police informed the consulate. The consul was told. Then the consul informed Paris."_s));
    QVERIFY(borneOut[0].score > alone[0].score);
}

void tst_Suggestion::aSmallShareOfALongArticleBearsLittleOut()
{
    const QString said = u"Police informed the consulate. The consul was told. "_s;
    const auto brief = suggested(article(said));
    const auto lengthy = suggested(
        article(said + u"It rained on the market that day and on the next. "_s.repeated(60)));
    QCOMPARE(brief.size(), 2);
    QCOMPARE(lengthy.size(), 2);
    QVERIFY(lengthy[0].score < brief[0].score);
}

void tst_Suggestion::whatIsDeniedBearsLessOut()
{
    const QString before = u"It rained. The market was closed. "_s;
    const auto told = suggested(article(before + u"The consul was told. The consul came."_s));
    const auto denied = suggested(article(before + u"The consul was told. No consul came."_s));
    QCOMPARE(told.size(), 2);
    QCOMPARE(denied.size(), 2);
    QCOMPARE(denied[1].stance, Stance::Denies);
    QVERIFY(denied[0].score < told[0].score);
}

void tst_Suggestion::cuesOfOtherLanguagesAreNotAsked()
{
    const auto found = suggested(article(u"Police informed the consulate."_s, u"es"_s));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].reason, u"consul*"_s);
}

void tst_Suggestion::taggedPassagesAreNotProposed()
{
    Claim claim;
    claim.type = notice;
    claim.passage = {7, 15};
    const Article one = article(u"Police informed the consulate."_s);
    QVERIFY(suggested(one, {claim}).isEmpty());
    claim.type = ClaimTypeId(2);
    QCOMPARE(suggested(one, {claim}).size(), 1);
}

void tst_Suggestion::languagesAreRanges_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("reason");

    QTest::newRow("same") << u"en"_s << cues[0].expression;
    QTest::newRow("region") << u"en-GB"_s << cues[0].expression;
    QTest::newRow("case") << u"EN_us"_s << cues[0].expression;
    QTest::newRow("unknown") << QString() << cues[0].expression;
    QTest::newRow("another that begins alike") << u"enm"_s << cues[1].expression;
}

void tst_Suggestion::languagesAreRanges()
{
    QFETCH(QString, language);
    QFETCH(QString, reason);
    const auto found = suggested(article(u"Police informed the consulate."_s, language));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].reason, reason);
}

void tst_Suggestion::rejectedHitsOfACueLowerItsOthers()
{
    Suggester suggester(twoCues);
    const Article other
        = article(u"Several vans left the raid at noon. The ambassador spoke of it."_s);
    const auto before = suggester.suggest(other, {}, 0.05);
    suggester.learn({decided(u"A raid upon crops was seen."_s, false),
        decided(u"Cold weather will raid gardens."_s, false),
        decided(u"They raid shops on Sundays."_s, false)});
    const auto after = suggester.suggest(other, {}, 0.05);
    QCOMPARE(before.size(), 2);
    QCOMPARE(after.size(), 2);
    QVERIFY(after[0].score < before[0].score * 0.8);
    QCOMPARE(after[0].cueScore, before[0].cueScore);
    // The other cue loses less.
    QVERIFY(after[1].score / before[1].score > after[0].score / before[0].score + 0.05);
    const auto weights = suggester.learned(notice).all();
    const auto raid = std::find_if(weights.begin(), weights.end(), [](const SignWeight& each) {
        return each.sign == Sign{Sign::Cue, u"raid"_s};
    });
    QVERIFY(raid != weights.end());
    QCOMPARE(raid->rejected, 3);
    QVERIFY(raid->weight < 0);
}

void tst_Suggestion::acceptedWordsRaiseTheScore()
{
    Suggester suggester(twoCues);
    suggester.learn({decided(u"The staged raid was filmed."_s, true),
        decided(u"Cameras filmed a raid."_s, true), decided(u"Bees raid hives."_s, false),
        decided(u"Ants raid hives."_s, false)});
    const auto found
        = suggester.suggest(article(u"A raid was filmed. Wasps raid hives."_s), {}, 0.01);
    QCOMPARE(found.size(), 2);
    QVERIFY(found[0].score > found[0].cueScore);
    QVERIFY(found[1].score < found[1].cueScore);
}

void tst_Suggestion::withoutDecisionsNothingIsLearned()
{
    Suggester suggester(twoCues);
    SuggestionDecision elsewhere = decided(u"Bees raid hives."_s, false);
    elsewhere.type = ClaimTypeId(2);
    suggester.learn({elsewhere});
    QVERIFY(suggester.learned(notice).isEmpty());
    const auto found = suggester.suggest(article(u"A raid was filmed."_s), {}, 0.01);
    QCOMPARE(found[0].score, found[0].cueScore);
}

void tst_Suggestion::stances_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Stance>("expected");

    QTest::newRow("asserts") << u"The consulate was informed."_s << Stance::Asserts;
    QTest::newRow("not") << u"They had not told the consulate."_s << Stance::Denies;
    QTest::newRow("denies") << u"The minister denied that police had informed the consulate."_s
                            << Stance::Denies;
    QTest::newRow("if") << u"She asked whether they told the consulate."_s << Stance::Questions;
    QTest::newRow("Spanish, no") << u"Nunca avisaron al consulado."_s << Stance::Denies;
    QTest::newRow("contraction") << u"Officers hadn’t told the consulate."_s << Stance::Denies;
    QTest::newRow("French, not") << u"La police n’a pas prévenu le consulat."_s << Stance::Denies;
    QTest::newRow("a negation of another clause")
        << u"He did not flee, so they told the consulate."_s << Stance::Asserts;
    QTest::newRow("but") << u"The minister denied it but police told the consulate."_s
                         << Stance::Asserts;
    QTest::newRow("a relative clause that has ended")
        << u"The chief, who denied all blame, told the consulate."_s << Stance::Asserts;
    QTest::newRow("a denial that is negated")
        << u"The chief never denied that he told the consulate."_s << Stance::Asserts;
    QTest::newRow("a denial with a clause between")
        << u"He denied that, in May, police told the consulate."_s << Stance::Denies;
    QTest::newRow("denied a right")
        << u"She was denied that the consulate be told."_s << Stance::Asserts;
    QTest::newRow("not only") << u"They not only told the consulate."_s << Stance::Asserts;
    QTest::newRow("denied behind")
        << u"That the consulate was told was denied on Monday."_s << Stance::Denies;
    QTest::newRow("false") << u"Reports about the consulate told there are false."_s
                           << Stance::Denies;
    QTest::newRow("never happened")
        << u"A call to the consulate never took place."_s << Stance::Denies;
    QTest::newRow("a question") << u"Who told the consulate?"_s << Stance::Questions;
    QTest::newRow("a condition") << u"If he talks, they would tell the consulate."_s
                                 << Stance::Questions;
    QTest::newRow("Spanish, but") << u"No huyó, pero avisaron al consulado."_s << Stance::Asserts;
    QTest::newRow("Spanish, false") << u"El aviso al consulado es falso."_s << Stance::Denies;
    QTest::newRow("French, perhaps") << u"On aurait informe le consulat."_s << Stance::Questions;
}

void tst_Suggestion::stances()
{
    QFETCH(QString, text);
    QFETCH(Stance, expected);
    const auto found = suggested(article(text, QString()));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].stance, expected);
}

QTEST_APPLESS_MAIN(tst_Suggestion)
#include "tst_Suggestion.moc"
