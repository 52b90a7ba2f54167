#include "core/summary/formats/SummaryHtml.h"

#include "tests/core/summary/SummaryCase.h"

#include <QRegularExpression>
#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

class tst_SummaryHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryQuotation();
    void escapesEverything();
    void standsAlone();
    void headingsGoDownInOrder();
    void stampsTamperedText();
    void onlyWebAddressesBecomeLinks();
    void partsCanBeLeftOut();
    void emptyCase();
};

void tst_SummaryHtml::holdsEveryQuotation()
{
    test::SummaryCase sample;
    sample.fill();
    const auto summary = gatherSummary(sample.store(), {});
    QVERIFY(summary);
    const QString html = summaryHtml(*summary, {});
    for (const SummaryClaim& claim : summary->claims)
        QCOMPARE(html.count(claim.quote), 2);
    for (const SummaryArticle& article : summary->articles)
        QVERIFY(html.contains(u"<li id=\"article-%1\">"_s.arg(article.number)));
    QVERIFY(html.contains(u"Arturo Zaldívar asserts"_s));
    QVERIFY(html.contains(u"<a href=\"#article-2\">[2]</a> Judge proposes release"_s));
}

void tst_SummaryHtml::escapesEverything()
{
    test::SummaryCase sample;
    const QString bad = u"<script>alert(1)</script> & \"q\"\nsecond\u0001 line"_s;
    const ArticleId article = sample.addArticle(bad, bad, bad, {}, bad, u"https://x/?\"><i>"_s);
    sample.addClaim(article, 0, bad, u"2005"_s, bad);
    ClaimType type = sample.store().claimTypes().all()->first();
    type.name = bad;
    type.definition = bad;
    QVERIFY(sample.store().claimTypes().update(type));
    CaseFilter filter;
    filter.outlets = {bad};
    const auto summary = gatherSummary(sample.store(), filter, bad);
    QVERIFY(summary);
    const QString html = summaryHtml(*summary, {});
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(!html.contains(u"<i>"_s));
    QVERIFY(!html.contains(QChar(1)));
    QVERIFY(html.contains(u"&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;q&quot;\nsecond"_s));
}

void tst_SummaryHtml::standsAlone()
{
    test::SummaryCase sample;
    sample.fill();
    const QString html = summaryHtml(*gatherSummary(sample.store(), {}), {});
    QVERIFY(html.startsWith(u"<!DOCTYPE html>"_s));
    QVERIFY(html.contains(u"default-src 'none'"_s));
    QVERIFY(html.contains(u"<svg"_s));
    QVERIFY(!html.contains(u"<?xml"_s));
    QVERIFY(!html.contains(u"src=\"http"_s));
    QVERIFY(!html.contains(u"<link"_s));
    QVERIFY(!html.contains(u"@import"_s));
}

void tst_SummaryHtml::headingsGoDownInOrder()
{
    test::SummaryCase sample;
    sample.fill();
    const QString html = summaryHtml(*gatherSummary(sample.store(), {}), {});
    static const QRegularExpression heading(u"<h([1-6])"_s);
    int last = 0;
    int count = 0;
    for (auto match = heading.globalMatch(html); match.hasNext(); ++count) {
        const int level = match.next().captured(1).toInt();
        QVERIFY(level <= last + 1);
        last = level;
    }
    QVERIFY(count > 8);
    QCOMPARE(html.count(u"<h1"_s), 1);
}

void tst_SummaryHtml::stampsTamperedText()
{
    test::SummaryCase sample;
    sample.fill();
    sample.tamper(u"UPDATE article SET text = replace(text, 'did not tell', 'did now tell')"_s);
    const QString html = summaryHtml(*gatherSummary(sample.store(), {}), {});
    QCOMPARE(html.count(u">Quotation does not match the stored text<"_s), 2);
    QVERIFY(html.contains(u"did now tell the consulate"_s));
    QVERIFY(html.contains(u"class=\"warning\""_s));
}

void tst_SummaryHtml::onlyWebAddressesBecomeLinks()
{
    test::SummaryCase sample;
    sample.addArticle(u"A"_s, u"Text one."_s, {}, {}, {}, u"javascript:alert(1)"_s);
    sample.addArticle(u"B"_s, u"Text two."_s, {}, {}, {}, u"https://example.org/b"_s);
    const QString html = summaryHtml(*gatherSummary(sample.store(), {}), {});
    QVERIFY(!html.contains(u"href=\"javascript"_s));
    QVERIFY(html.contains(u"javascript:alert(1)"_s));
    QVERIFY(html.contains(u"href=\"https://example.org/b\""_s));
}

void tst_SummaryHtml::partsCanBeLeftOut()
{
    test::SummaryCase sample;
    sample.fill();
    SummaryOptions options;
    options.parts = {SummaryPart::Chronology};
    const QString html = summaryHtml(*gatherSummary(sample.store(), {}), options);
    QVERIFY(html.contains(u">Chronology</h2>"_s));
    QVERIFY(!html.contains(u"<svg"_s));
    QVERIFY(!html.contains(u">Articles</h2>"_s));
    QVERIFY(!html.contains(u"#article-"_s));
}

void tst_SummaryHtml::emptyCase()
{
    test::SummaryCase sample;
    const QString html = summaryHtml(*gatherSummary(sample.store(), {}), {});
    QVERIFY(html.contains(u"This case holds no articles yet."_s));
    QVERIFY(html.contains(u"</html>"_s));
}

QTEST_MAIN(tst_SummaryHtml)
#include "tst_SummaryHtml.moc"
