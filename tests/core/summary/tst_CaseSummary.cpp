#include "core/summary/CaseSummary.h"

#include "tests/core/summary/SummaryCase.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

class tst_CaseSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersArticlesByPublication();
    void ordersTheChronology();
    void partialDateComesAfterWhatItHolds_data();
    void partialDateComesAfterWhatItHolds();
    void groupsClaimsByTypeInTreeOrder();
    void everyQuotationStands();
    void tamperedTextIsMarked();
    void shortenedTextIsMarked();
    void orphansAreListedApart();
    void filterNarrows();
    void emptyCase();
    void badWordsAreAFailure();
    void countsParagraphs_data();
    void countsParagraphs();
    void pathsNameParents();
};

void tst_CaseSummary::numbersArticlesByPublication()
{
    test::SummaryCase sample;
    sample.fill();
    const auto summary = gatherSummary(sample.store(), {});
    QVERIFY(summary);
    QCOMPARE(summary->caseName, u"The case"_s);
    QCOMPARE(summary->title, u"The case"_s);
    QStringList titles;
    for (const SummaryArticle& article : summary->articles) {
        titles.append(article.title);
        QCOMPARE(article.number, static_cast<int>(titles.size()));
    }
    QCOMPARE(titles, QStringList({u"First report"_s, u"Judge proposes release"_s, u"Letters"_s}));
    QCOMPARE(summary->articles.at(1).url, u"https://example.org/judge?a=1&b=2"_s);
    QCOMPARE(summary->articles.at(1).claims, 2);
    QCOMPARE(summary->outletCount(), 2);
}

void tst_CaseSummary::ordersTheChronology()
{
    test::SummaryCase sample;
    sample.fill();
    const auto summary = gatherSummary(sample.store(), {}, u"  A title "_s, QDate(2024, 5, 1));
    QVERIFY(summary);
    QCOMPARE(summary->title, u"A title"_s);
    QCOMPARE(summary->madeOn, QDate(2024, 5, 1));
    QStringList dates;
    for (const int index : summary->chronology)
        dates.append(summary->claims.at(index).eventDate.toString());
    QCOMPARE(dates, QStringList({u"2005-12-08"_s, u"2005-12-09"_s, u"2005-12"_s}));
    QCOMPARE(summary->undated.size(), 2);
    for (const int index : summary->undated)
        QVERIFY(summary->claims.at(index).eventDate.isUnknown());
}

void tst_CaseSummary::partialDateComesAfterWhatItHolds_data()
{
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<QString>("later");
    QTest::newRow("days") << u"2005-12-08"_s << u"2005-12-09"_s;
    QTest::newRow("day before its month") << u"2005-12-08"_s << u"2005-12"_s;
    QTest::newRow("last day before its month") << u"2005-12-31"_s << u"2005-12"_s;
    QTest::newRow("month before its year") << u"2005-12"_s << u"2005"_s;
    QTest::newRow("year before the next day") << u"2005"_s << u"2006-01-01"_s;
    QTest::newRow("day before the interval") << u"2012-03-31"_s << u"2011-11/2012-03"_s;
    QTest::newRow("month before an open start") << u"2012-12"_s << u"../2012"_s;
    QTest::newRow("open end last") << u"2030"_s << u"2012/.."_s;
}

void tst_CaseSummary::partialDateComesAfterWhatItHolds()
{
    QFETCH(QString, earlier);
    QFETCH(QString, later);
    const EdtfDate a = *EdtfDate::parse(earlier);
    const EdtfDate b = *EdtfDate::parse(later);
    QVERIFY(isEarlierEvent(a, b));
    QVERIFY(!isEarlierEvent(b, a));
    QVERIFY(!isEarlierEvent(a, a));
}

void tst_CaseSummary::groupsClaimsByTypeInTreeOrder()
{
    test::SummaryCase sample;
    sample.fill();
    const auto summary = gatherSummary(sample.store(), {});
    QVERIFY(summary);
    QCOMPARE(summary->types.size(), 3);
    QCOMPARE(summary->types.at(0).claims.size(), 1);
    QCOMPARE(summary->types.at(1).claims.size(), 3);
    QCOMPARE(summary->types.at(2).claims.size(), 1);
    QCOMPARE(
        summary->claims.at(summary->types.at(1).claims.first()).quote, u"Stopped on the road"_s);
    QCOMPARE(summary->countOf(summary->types.at(1).claims, ClaimStatus::Disputed), 1);
}

void tst_CaseSummary::everyQuotationStands()
{
    test::SummaryCase sample;
    sample.fill();
    const auto summary = gatherSummary(sample.store(), {});
    QVERIFY(summary);
    QCOMPARE(summary->count(QuoteCheck::Stands), 5);
    QCOMPARE(summary->count(QuoteCheck::Differs), 0);
    const SummaryClaim& claim = summary->claims.at(summary->chronology.first());
    QCOMPARE(claim.quote, u"did not tell the consulate"_s);
    QCOMPARE(claim.paragraph, 2);
    QCOMPARE(claim.speaker, u"Arturo Zaldívar"_s);
    QCOMPARE(claim.stance, Stance::Asserts);
    QCOMPARE(claim.status, ClaimStatus::Confirmed);
}

void tst_CaseSummary::tamperedTextIsMarked()
{
    test::SummaryCase sample;
    sample.fill();
    sample.tamper(u"UPDATE article SET text = replace(text, 'did not tell', 'DID not tell')"_s);
    const auto summary = gatherSummary(sample.store(), {});
    QVERIFY(summary);
    QCOMPARE(summary->count(QuoteCheck::Differs), 1);
    QCOMPARE(summary->count(QuoteCheck::Stands), 4);
    const SummaryClaim& claim = summary->claims.at(summary->chronology.first());
    QCOMPARE(claim.check, QuoteCheck::Differs);
    QCOMPARE(claim.quote, u"did not tell the consulate"_s);
    QCOMPARE(claim.stored, u"DID not tell the consulate"_s);
}

void tst_CaseSummary::shortenedTextIsMarked()
{
    test::SummaryCase sample;
    sample.fill();
    sample.tamper(u"UPDATE article SET text = 'gone' WHERE title = 'Letters'"_s);
    const auto summary = gatherSummary(sample.store(), {});
    QVERIFY(summary);
    QCOMPARE(summary->count(QuoteCheck::Differs), 2);
    for (const SummaryClaim& claim : summary->claims) {
        if (claim.check == QuoteCheck::Differs) {
            QVERIFY(claim.stored.isEmpty());
            QCOMPARE(claim.paragraph, 0);
        }
    }
}

void tst_CaseSummary::orphansAreListedApart()
{
    test::SummaryCase sample;
    sample.fill();
    sample.tamper(u"UPDATE claim SET anchor = 'orphan' WHERE event_date = '2005-12-08'"_s);
    const auto summary = gatherSummary(sample.store(), {});
    QVERIFY(summary);
    QCOMPARE(summary->orphans.size(), 1);
    QCOMPARE(summary->claims.at(summary->orphans.first()).quote, u"did not tell the consulate"_s);
    QCOMPARE(summary->count(QuoteCheck::Orphaned), 1);
    QCOMPARE(summary->chronology.size(), 2);
    QCOMPARE(summary->timeline.size(), 4);
    QVERIFY(summary->types.at(0).claims.isEmpty());
    QCOMPARE(summary->articles.at(1).claims, 1);
}

void tst_CaseSummary::filterNarrows()
{
    test::SummaryCase sample;
    sample.fill();
    CaseFilter filter;
    filter.claimTypes = {sample.type(1)};
    filter.outlets = {QString()};
    const auto summary = gatherSummary(sample.store(), filter);
    QVERIFY(summary);
    QCOMPARE(summary->claims.size(), 1);
    QCOMPARE(summary->claims.first().quote, u"Seized at a ranch"_s);
    QCOMPARE(summary->articles.size(), 1);
    QCOMPARE(summary->articles.first().number, 1);
}

void tst_CaseSummary::emptyCase()
{
    test::SummaryCase sample;
    const auto summary = gatherSummary(sample.store(), {});
    QVERIFY(summary);
    QVERIFY(summary->isEmpty());
    QCOMPARE(summary->types.size(), 3);
}

void tst_CaseSummary::badWordsAreAFailure()
{
    test::SummaryCase sample;
    CaseFilter filter;
    filter.words = u"\"open"_s;
    const auto summary = gatherSummary(sample.store(), filter);
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, ErrorCode::QueryInvalid);
}

void tst_CaseSummary::countsParagraphs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("bodyStart");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("number");
    const QString text = u"Title\n\nOne\n  \nTwo\nThree"_s;
    QTest::newRow("title") << text << 7 << 2 << 0;
    QTest::newRow("first") << text << 7 << 7 << 1;
    QTest::newRow("its last letter") << text << 7 << 9 << 1;
    QTest::newRow("after a blank line") << text << 7 << 15 << 2;
    QTest::newRow("last") << text << 7 << text.size() - 1 << 3;
    QTest::newRow("body from the first line") << text << 0 << 0 << 1;
    QTest::newRow("body starts at a line end") << text << 5 << 7 << 1;
    QTest::newRow("no text") << QString() << 0 << 0 << 0;
}

void tst_CaseSummary::countsParagraphs()
{
    QFETCH(QString, text);
    QFETCH(int, bodyStart);
    QFETCH(int, position);
    QFETCH(int, number);
    QCOMPARE(paragraphNumber(text, bodyStart, position), number);
}

void tst_CaseSummary::pathsNameParents()
{
    test::SummaryCase sample;
    ClaimType child;
    child.parent = sample.type(1);
    child.name = u"Cameras"_s;
    QVERIFY(sample.store().claimTypes().add(child));
    const auto summary = gatherSummary(sample.store(), {});
    QVERIFY(summary);
    QCOMPARE(summary->types.at(2).path, u"Staged raid \u203a Cameras"_s);
    QCOMPARE(summary->types.at(2).depth, 1);
}

QTEST_GUILESS_MAIN(tst_CaseSummary)
#include "tst_CaseSummary.moc"
