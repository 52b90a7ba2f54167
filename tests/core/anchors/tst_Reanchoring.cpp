#include "core/anchors/Reanchoring.h"
#include "tests/Properties.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

const QString article = u"Prosecutors said the woman was arrested on the highway to Cuernavaca.\n"
                        "A witness told the court that the raid had been staged for the "
                        "cameras, the morning after the arrest.\n"
                        "The consul was told two days later, he said. The judge, he said, had "
                        "no comment.\n"_s;

SoughtQuote sought(const QString& text, const QString& quote, qsizetype from = 0)
{
    const qsizetype start = text.indexOf(quote, from);
    Claim claim;
    anchorClaim(claim, text, {start, start + quote.size()});
    return soughtQuote(claim);
}

Reanchored found(
    const QString& former, const QString& present, const QString& quote, qsizetype from = 0)
{
    return Reanchoring(former, present).find(sought(former, quote, from));
}

QString words(const Reanchored& result, const QString& text)
{
    return result.passage.in(text).toString();
}

} // namespace

class tst_Reanchoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStandsWhereItStoodIsExact();
    void whatStandsElsewhereIsMoved();
    void aMovedParagraphTakesItsQuotationAlong();
    void garbledWordsAreFoundByLikeness_data();
    void garbledWordsAreFoundByLikeness();
    void aRewrittenMiddleKeepsItsEnds();
    void whatWasTakenOutIsAnOrphan();
    void theOtherOfTwoIsNeverTaken();
    void twoThatAreAlikeAreNoneTaken();
    void aShortWordElsewhereIsNotTaken();
    void anotherTextMakesOrphans();
    void anOrphanIsFoundWhenItsWordsComeBack();
    void charactersStayWhole_data();
    void charactersStayWhole();
    void aLongQuotationIsFound();
    void aQuotationWithinAWordIsFound();
    void whatIsTakenIsWhatItSays();
};

void tst_Reanchoring::whatStandsWhereItStoodIsExact()
{
    const auto result = found(article, article + u"More."_s, u"the raid had been staged"_s);
    QCOMPARE(result.state, AnchorState::Exact);
    QCOMPARE(words(result, article), u"the raid had been staged"_s);
}

void tst_Reanchoring::whatStandsElsewhereIsMoved()
{
    const QString present = u"MEXICO CITY. "_s + article;
    const auto result = found(article, present, u"the raid had been staged"_s);
    QCOMPARE(result.state, AnchorState::Moved);
    QCOMPARE(words(result, present), u"the raid had been staged"_s);
}

void tst_Reanchoring::aMovedParagraphTakesItsQuotationAlong()
{
    const qsizetype first = article.indexOf(u'\n') + 1;
    const QString present = article.mid(first) + article.left(first);
    const auto result = found(article, present, u"on the highway"_s);
    QCOMPARE(result.state, AnchorState::Moved);
    QCOMPARE(words(result, present), u"on the highway"_s);
}

void tst_Reanchoring::garbledWordsAreFoundByLikeness_data()
{
    QTest::addColumn<QString>("tagged");
    QTest::addColumn<QString>("after");
    QTest::newRow("letters") << u"tlie raid liad heen staged"_s << u"the raid had been staged"_s;
    QTest::newRow("hyphen") << u"the raid had been sta- ged"_s << u"the raid had been staged"_s;
    QTest::newRow("word in") << u"the raid had staged"_s << u"the raid had been staged"_s;
    QTest::newRow("word out") << u"the raid had been been staged"_s
                              << u"the raid had been staged"_s;
    QTest::newRow("first letter") << u"rhe raid had been staged"_s << u"the raid had been staged"_s;
}

void tst_Reanchoring::garbledWordsAreFoundByLikeness()
{
    QFETCH(QString, tagged);
    QFETCH(QString, after);
    QString former = article;
    former.replace(after, tagged);
    const auto result = found(former, article, tagged);
    QCOMPARE(result.state, AnchorState::Approximate);
    QCOMPARE(words(result, article), after);
    QVERIFY(result.likeness >= Reanchoring::floor);
}

void tst_Reanchoring::aRewrittenMiddleKeepsItsEnds()
{
    QString present = article;
    present.replace(u"raid had been"_s, u"whole raid was"_s);
    const auto result
        = found(article, present, u"A witness told the court that the raid had been staged"_s);
    QCOMPARE(result.state, AnchorState::Approximate);
    QCOMPARE(words(result, present), u"A witness told the court that the whole raid was staged"_s);
}

void tst_Reanchoring::whatWasTakenOutIsAnOrphan()
{
    QString present = article;
    present.remove(u"The consul was told two days later, he said. "_s);
    const auto result = found(article, present, u"The consul was told two days later"_s);
    QCOMPARE(result.state, AnchorState::Orphan);
    QVERIFY(result.passage.isEmpty());
    QCOMPARE(result.passage.start, present.indexOf(u"The judge"));
}

void tst_Reanchoring::theOtherOfTwoIsNeverTaken()
{
    QString present = article;
    present.remove(u", he said. The"_s);
    const auto result = found(article, present, u"he said"_s);
    QCOMPARE(result.state, AnchorState::Orphan);
    QVERIFY(!result.others.isEmpty());
    QCOMPARE(result.others.first().passage.in(present), u"he said");
}

void tst_Reanchoring::twoThatAreAlikeAreNoneTaken()
{
    const QString former = u"Report. The raid was staged by agents. End of it."_s;
    const QString present = u"Quite another beginning: the raid was stagged by agents, we hear. "
                            "And again: the raid was stagged by agents, we hear."_s;
    const auto result = found(former, present, u"The raid was staged by agents"_s);
    QCOMPARE(result.state, AnchorState::Orphan);
    QVERIFY(result.others.size() >= 2);
}

void tst_Reanchoring::aShortWordElsewhereIsNotTaken()
{
    const auto result
        = found(article, u"In quite another country a judge retired at seventy."_s, u"judge"_s);
    QCOMPARE(result.state, AnchorState::Orphan);
}

void tst_Reanchoring::anotherTextMakesOrphans()
{
    const QString present = u"The weather will be fine in most of the country until Sunday, when "
                            "rain is expected from the north."_s;
    for (const QString& quote : {u"arrested on the highway to Cuernavaca"_s,
             u"the raid had been staged for the cameras"_s, u"he said"_s})
        QCOMPARE(found(article, present, quote).state, AnchorState::Orphan);
}

void tst_Reanchoring::anOrphanIsFoundWhenItsWordsComeBack()
{
    SoughtQuote orphan = sought(article, u"the raid had been staged"_s);
    orphan.passage = {};
    QString without = article;
    without.remove(orphan.quote);
    const auto result = Reanchoring(without, article).find(orphan);
    QCOMPARE(result.state, AnchorState::Moved);
    QCOMPARE(words(result, article), orphan.quote);
}

void tst_Reanchoring::charactersStayWhole_data()
{
    QTest::addColumn<QString>("former");
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("expected");
    QTest::newRow("emoji") << u"They wrote: the raid 🎥🎬 was filmed by them all."_s
                           << u"They wrote: the raid 🎥🎭 was filmed by them all."_s << u"raid 🎥🎬"_s
                           << u"raid 🎥🎭"_s;
    QTest::newRow("combining") << u"La detenci\u00f3n fue en la carretera de la ciudad."_s
                               << u"La detencio\u0301n fue en la carretera de la ciudad."_s
                               << u"detenci\u00f3n"_s << u"detencio\u0301n"_s;
    QTest::newRow("right to left") << u"قالت الشرطة إن المرأة اعتقلت في الطريق السريع."_s
                                   << u"قالت الشرطة إن المراة اعتقلت في الطريق السريع."_s
                                   << u"المرأة اعتقلت"_s << u"المراة اعتقلت"_s;
    QTest::newRow("no spaces") << u"警察は彼女を道路で逮捕したと発表した。記者は驚いた。"_s
                               << u"警察は彼女を農場で逮捕したと発表した。記者は驚いた。"_s
                               << u"彼女を道路で逮捕した"_s << u"彼女を農場で逮捕した"_s;
}

void tst_Reanchoring::charactersStayWhole()
{
    QFETCH(QString, former);
    QFETCH(QString, present);
    QFETCH(QString, quote);
    QFETCH(QString, expected);
    const auto result = found(former, present, quote);
    QCOMPARE(result.state, AnchorState::Approximate);
    QCOMPARE(words(result, present), expected);
}

void tst_Reanchoring::aLongQuotationIsFound()
{
    QString quote;
    for (int i = 0; i < 200; ++i)
        quote += u"Sentence %1 of a long hearing. "_s.arg(i);
    quote = quote.trimmed();
    const QString former = u"Before it. "_s + quote + u" After it."_s;
    QString present = former;
    present.replace(u"Sentence 100 of"_s, u"Sentence one hundred of"_s);
    const auto result = found(former, present, quote);
    QCOMPARE(result.state, AnchorState::Approximate);
    QCOMPARE(words(result, present), present.mid(11, present.size() - 11 - 10));
}

void tst_Reanchoring::aQuotationWithinAWordIsFound()
{
    const QString present = u"- "_s + article;
    const auto result = found(article, present, u"itnes"_s);
    QCOMPARE(result.state, AnchorState::Moved);
    QCOMPARE(words(result, present), u"itnes"_s);
}

void tst_Reanchoring::whatIsTakenIsWhatItSays()
{
    const QStringList pieces{u"The raid was staged. "_s, u"he said "_s, u"🎥"_s, u"e\u0301"_s,
        u"\n"_s, u"قالت الشرطة "_s, u"逮捕した"_s, u"consul "_s, u"highway, "_s, u"a"_s, u" "_s};
    const auto textOf = [&pieces](test::Draws draws, int count) {
        QString text;
        for (int i = 0; i < count; ++i)
            text += pieces.at(draws.below(pieces.size()));
        return text;
    };
    constexpr int cases = 400;
    const bool isSo = test::holds(cases, [&] {
        test::Draws draws(*test::Draws::some(20));
        const QString former = textOf(test::Draws(*test::Draws::some(30)), 12) + u"."_s;
        QString present = former;
        for (int i = draws.below(4); i >= 0; --i)
            present.replace(draws.below(present.size()), draws.below(20),
                pieces.at(draws.below(pieces.size())));
        const int start = draws.below(former.size());
        const Passage passage{start, start + 1 + draws.below(former.size() - start)};
        RC_PRE(passage.isValidIn(former));
        Claim claim;
        anchorClaim(claim, former, passage);
        const SoughtQuote sought = soughtQuote(claim);
        const Reanchored result = Reanchoring(former, present).find(sought);
        switch (result.state) {
        case AnchorState::Exact:
        case AnchorState::Moved:
            RC_ASSERT(result.passage.isValidIn(present));
            RC_ASSERT(result.passage.in(present) == sought.quote);
            break;
        case AnchorState::Approximate:
            RC_ASSERT(result.passage.isValidIn(present));
            RC_ASSERT(!result.passage.isEmpty());
            RC_ASSERT(result.passage.in(present) != sought.quote);
            RC_ASSERT(result.likeness >= Reanchoring::floor);
            break;
        case AnchorState::Orphan:
            RC_ASSERT(result.passage.isEmpty());
        }
    });
    QVERIFY(isSo);
}

QTEST_APPLESS_MAIN(tst_Reanchoring)
#include "tst_Reanchoring.moc"
