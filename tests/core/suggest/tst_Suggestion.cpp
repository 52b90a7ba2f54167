#include "core/suggest/Suggestion.h"

#include <QTest>

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

} // namespace

class tst_Suggestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentencesThatMatchAreProposed();
    void whatSpeaksAgainstLowersTheScore();
    void otherSentencesBearOneOut();
    void cuesOfOtherLanguagesAreNotAsked();
    void taggedPassagesAreNotProposed();
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
