#include "core/import/Contradictions.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

ArticleProposal articleIn(const QByteArray& head, const QByteArray& body)
{
    const QByteArray text(
        "<p>The harbour was shut on Monday after a crane failed, the port said, and ships had to "
        "wait outside for most of the day while workers cleared the quay of broken steel.</p>");
    const Result<Extraction> page = extractBytes(u"page.html"_s,
        "<html><head>" + head + "</head><body><article><h1>Crane failure shuts harbour</h1>" + body
            + text + text + text + "</article></body></html>");
    return page && page->articles.size() == 1 ? page->articles.first() : ArticleProposal();
}

} // namespace

/// A file that says two things of one: both are kept, each with where it came from.
class tst_Contradictions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesOfAPage();
    void authorsOfAPage();
    void oneNameWrittenTwoWaysIsNone();
    void eachOnce();
    void contradictedIsLessSure();
};

void tst_Contradictions::datesOfAPage()
{
    const ArticleProposal article
        = articleIn("<meta property='article:published_time' content='2014-03-05'>",
            "<span class='post-date'>9 March 2014</span>");
    QCOMPARE(article.published.value.toString(), u"2014-03-05"_s);
    QCOMPARE(article.published.contradictions.size(), 1);
    QCOMPARE(article.published.contradictions.first().value, u"2014-03-09"_s);
    QCOMPARE(article.published.contradictions.first().evidence.kind, EvidenceKind::DateLine);
}

void tst_Contradictions::authorsOfAPage()
{
    const ArticleProposal article = articleIn(
        "<meta name='author' content='Ana Lindqvist'>", "<p class='byline'>By Per Holm</p>");
    QCOMPARE(article.author.value, u"Ana Lindqvist"_s);
    QCOMPARE(article.author.contradictions.size(), 1);
    QCOMPARE(article.author.contradictions.first().value, u"Per Holm"_s);
}

void tst_Contradictions::oneNameWrittenTwoWaysIsNone()
{
    ProposedText author{u"Ana María Lindqvist"_s, {EvidenceKind::Byline, {}}};
    noteContradiction(author, {u"ANA LINDQVIST"_s, {EvidenceKind::MetaTag, u"author"_s}});
    noteContradiction(author, {QString(), {}});
    QVERIFY(author.contradictions.isEmpty());
    ProposedDate month{EdtfDate::fromMonth(2014, 3), {EvidenceKind::DateLine, {}}};
    noteContradiction(month, EdtfDate::fromDay({2014, 3, 5}), {EvidenceKind::MetaTag, {}});
    QVERIFY(month.contradictions.isEmpty());
}

void tst_Contradictions::eachOnce()
{
    ProposedText author{u"Ana Lindqvist"_s, {EvidenceKind::Byline, {}}};
    noteContradiction(author, {u"Per Holm"_s, {EvidenceKind::OutletLine, {}}});
    noteContradiction(author, {u"PER HOLM"_s, {EvidenceKind::Byline, {}}});
    noteContradiction(author, {u"Ida Berg"_s, {EvidenceKind::MetaTag, u"author"_s}});
    QCOMPARE(author.contradictions.size(), 2);
    QCOMPARE(author.contradictions.first().value, u"Ida Berg"_s);
}

void tst_Contradictions::contradictedIsLessSure()
{
    ProposedText author{u"Ana Lindqvist"_s, {EvidenceKind::Byline, {}}};
    const double alone = confidenceOf(author);
    noteContradiction(author, {u"Per Holm"_s, {EvidenceKind::MetaTag, u"author"_s}});
    QVERIFY(confidenceOf(author) < alone);
    QCOMPARE(confidenceOf(ProposedText()), 0.0);
}

QTEST_APPLESS_MAIN(tst_Contradictions)
#include "tst_Contradictions.moc"
