#include "core/summary/SummaryWords.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

class tst_SummaryWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scopeOfTheWholeCase();
    void scopeNamesEachField();
    void unknownValuesAreSaid();
    void partialDatesSayWhatTheyLeaveOpen();
    void checkResult();
    void storedTextIsShortened();
};

void tst_SummaryWords::scopeOfTheWholeCase()
{
    QCOMPARE(SummaryWords().scope({}), QStringList(u"The whole case"_s));
}

void tst_SummaryWords::scopeNamesEachField()
{
    CaseSummary summary;
    SummaryType type;
    type.id = ClaimTypeId(4);
    type.path = u"Staged raid"_s;
    summary.types = {type};
    summary.filter.claimTypes = {ClaimTypeId(4)};
    summary.filter.statuses = {ClaimStatus::Disputed, ClaimStatus::SetAside};
    summary.filter.outlets = {u"Agency"_s, QString()};
    summary.filter.languages = {u"es"_s};
    summary.filter.publishedFrom = QDate(2011, 11, 1);
    summary.filter.publishedTo = QDate(2012, 3, 7);
    summary.filter.words = u"ranch -road"_s;
    QCOMPARE(SummaryWords().scope(summary),
        QStringList({u"Claim type: Staged raid"_s, u"Status: disputed or set aside"_s,
            u"Outlet: Agency or no outlet known"_s, u"Language: Spanish"_s,
            u"Published between 1 November 2011 and 7 March 2012"_s,
            u"Articles with the words: ranch -road"_s}));
    summary.filter = {};
    summary.filter.publishedFrom = QDate(2011, 11, 1);
    QCOMPARE(
        SummaryWords().scope(summary), QStringList(u"Published on or after 1 November 2011"_s));
}

void tst_SummaryWords::unknownValuesAreSaid()
{
    SummaryArticle article;
    article.number = 3;
    const SummaryWords words;
    QCOMPARE(words.imprint(article), u"No outlet known \u00b7 no author named \u00b7 no date"_s);
    QCOMPARE(words.address({}), u"No web address known"_s);
    QCOMPARE(words.speaks({}), u"asserts, no speaker named"_s);
}

void tst_SummaryWords::partialDatesSayWhatTheyLeaveOpen()
{
    const SummaryWords words;
    QCOMPARE(words.eventDate(*EdtfDate::parse(u"2005-12-08"_s)), u"8 December 2005"_s);
    QCOMPARE(words.eventDate(*EdtfDate::parse(u"2005-12"_s)), u"December 2005 (no day given)"_s);
    QCOMPARE(words.eventDate(*EdtfDate::parse(u"2005"_s)), u"2005 (no month given)"_s);
    QCOMPARE(words.eventDate(*EdtfDate::parse(u"2005~"_s)), u"About 2005 (no month given)"_s);
    QCOMPARE(words.eventDate({}), u"No event date"_s);
}

void tst_SummaryWords::checkResult()
{
    const SummaryWords words;
    CaseSummary summary;
    QCOMPARE(words.checkResult(summary), u"No quotations to check."_s);
    summary.claims.resize(1);
    QCOMPARE(
        words.checkResult(summary), u"1 quotation checked against the stored text: it stands."_s);
    summary.claims.resize(4);
    QCOMPARE(
        words.checkResult(summary), u"4 quotations checked against the stored text: all stand."_s);
    summary.claims[0].check = QuoteCheck::Differs;
    summary.claims[1].check = QuoteCheck::Orphaned;
    QCOMPARE(words.checkResult(summary),
        u"3 quotations checked against the stored text: 1 does not match and is stamped; "
        "1 claim has lost its passage."_s);
}

void tst_SummaryWords::storedTextIsShortened()
{
    SummaryClaim claim;
    const SummaryWords words;
    QVERIFY(words.stampDetail(claim).isEmpty());
    QVERIFY(words.stamp(claim.check).isEmpty());
    claim.check = QuoteCheck::Differs;
    QCOMPARE(words.stampDetail(claim), u"The passage lies outside the stored text."_s);
    claim.stored = QString(1000, u'x');
    QVERIFY(words.stampDetail(claim).size() < 400);
    QVERIFY(words.stampDetail(claim).endsWith(u"[\u2026]\u201d"_s));
}

QTEST_GUILESS_MAIN(tst_SummaryWords)
#include "tst_SummaryWords.moc"
