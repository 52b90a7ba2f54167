#include "ui/texts/TextReview.h"

#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_TextReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnlyWhatIsInDoubt();
    void aPlaceTakenIsTheResearchersWord();
    void anOrphanStaysOne();

private:
    [[nodiscard]] static TextReview review();
};

TextReview tst_TextReview::review()
{
    const QString former = u"The raid was staged. The consul was told late. Nobody else came."_s;
    Article article;
    article.text = former;
    QList<Claim> claims;
    for (const QString& words :
        {u"The raid was staged"_s, u"The consul was told late"_s, u"Nobody else came"_s}) {
        Claim claim;
        claim.id = ClaimId(claims.size() + 1);
        const qsizetype start = former.indexOf(words);
        anchorClaim(claim, former, {start, start + words.size()});
        claims << claim;
    }
    const auto preview = previewText(
        article, claims, {}, u"The raid was staged. The consul was told very late."_s);
    return preview ? TextReview(*preview) : TextReview();
}

void tst_TextReview::asksOnlyWhatIsInDoubt()
{
    const TextReview asked = review();
    QCOMPARE(asked.doubtful(), (QList<qsizetype>{1, 2}));
    QCOMPARE(asked.offers(1).first().in(asked.preview().text), u"The consul was told very late");
    QVERIFY(!asked.isDecided(1));
}

void tst_TextReview::aPlaceTakenIsTheResearchersWord()
{
    TextReview asked = review();
    asked.take(2, {0, 8});
    QVERIFY(asked.isDecided(2));
    QCOMPARE(asked.preview().claims[2].found.state, AnchorState::Exact);
    const auto stored = replacementOf(asked.preview(), TextChange::Corrected).claims[2];
    QCOMPARE(stored.quote, u"The raid"_s);
    QCOMPARE(stored.anchor, AnchorState::Exact);
    asked.take(1, {5, 5});
    QVERIFY(!asked.isDecided(1));
}

void tst_TextReview::anOrphanStaysOne()
{
    TextReview asked = review();
    asked.keepAsOrphan(1);
    const auto stored = replacementOf(asked.preview(), TextChange::Corrected).claims[1];
    QCOMPARE(stored.anchor, AnchorState::Orphan);
    QCOMPARE(stored.quote, u"The consul was told late"_s);
    QVERIFY(stored.passage.isEmpty());
}

QTEST_APPLESS_MAIN(tst_TextReview)
#include "tst_TextReview.moc"
