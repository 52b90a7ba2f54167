#include "core/compare/ConflictProposals.h"

#include "core/import/Extraction.h"
#include "tests/core/import/SharedData.h"

#include <QFile>
#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

using Kind = ConflictProposal::Kind;

Article article(qint64 id, const QString& text, const QString& language = u"en"_s)
{
    Article article;
    article.id = ArticleId(id);
    article.text = text;
    article.language = language;
    return article;
}

QList<ConflictProposal> proposed(
    const QList<Article>& articles, const QList<TextCopy>& copies, const QList<Claim>& claims = {})
{
    return proposeConflicts(SentenceIndex(articles), claims, copies);
}

/// "2010 | 2011" for each proposal.
QStringList values(const QList<Article>& articles, Kind kind, const QList<TextCopy>& copies = {})
{
    QStringList values;
    for (const ConflictProposal& proposal : proposed(articles, copies)) {
        if (proposal.kind == kind)
            values << proposal.first.value + u" | "_s + proposal.second.value;
    }
    return values;
}

} // namespace

class tst_ConflictProposals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates();
    void datesThatCanBothHold();
    void places();
    void amounts();
    void otherLanguages();
    void otherEvents();
    void copiesAreNotToldTwice();
    void datesOfPublicationAreNoAccounts();
    void claimsOfOneTypeNeedBeLessAlike();
    void eventDatesOfClaimsThatDiffer();
    void theRealPage();
};

void tst_ConflictProposals::dates()
{
    const auto found = proposed(
        {article(
             1, u"The harbour office closed the northern ferry line in 2010 after a protest."_s),
            article(2, u"After the protest, the northern ferry line was closed in 2011."_s)},
        {});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().kind, Kind::Date);
    QCOMPARE(found.first().first.value, u"2010"_s);
    QCOMPARE(found.first().second.value, u"2011"_s);
    QCOMPARE(found.first().sharedWords,
        (QStringList{u"after"_s, u"closed"_s, u"ferry"_s, u"line"_s, u"northern"_s, u"protest"_s}));
    QVERIFY(found.first().likeness > 0.5 && found.first().likeness <= 1);
}

void tst_ConflictProposals::datesThatCanBothHold()
{
    QVERIFY(proposed(
        {article(1, u"The harbour office closed the northern ferry line in March 2010."_s),
            article(2, u"The northern ferry line was closed by the harbour office in 2010."_s)},
        {})
                .isEmpty());
}

void tst_ConflictProposals::places()
{
    QCOMPARE(values({article(1, u"Police arrested the driver Juan Paz at a farm near Toluca."_s),
                        article(2, u"Juan Paz, the driver, was arrested on the coast road."_s)},
                 Kind::Place),
        QStringList{u"at a farm | on the coast road"_s});
    QVERIFY(values({article(1, u"Police arrested the driver Juan Paz at a farm near Toluca."_s),
                       article(2, u"Juan Paz, the driver, was arrested at the farm."_s)},
        Kind::Place)
                .isEmpty());
}

void tst_ConflictProposals::amounts()
{
    QCOMPARE(values({article(1, u"The judge sentenced the captain to 60 years for smuggling."_s),
                        article(2, u"For smuggling, the captain got a 98-year sentence."_s)},
                 Kind::Number),
        QStringList{u"60 years | 98-year"_s});
}

void tst_ConflictProposals::otherLanguages()
{
    QCOMPARE(
        values({article(
                    1, u"El juez canceló el festival de cine en 2010 tras la protesta."_s, u"es"_s),
                   article(2, u"El festival de cine fue cancelado en 2011, tras la protesta."_s,
                       u"es"_s)},
            Kind::Date),
        QStringList{u"2010 | 2011"_s});
    QCOMPARE(values({article(1, u"Le juge a annulé le festival de cinéma en 2010 après la grève."_s,
                         u"fr"_s),
                        article(2, u"Le festival de cinéma fut annulé en 2011, après la grève."_s,
                            u"fr"_s)},
                 Kind::Date),
        QStringList{u"2010 | 2011"_s});
}

void tst_ConflictProposals::otherEvents()
{
    QVERIFY(proposed({article(1, u"The harbour office closed the ferry line in 2010."_s),
                         article(2, u"A festival of films opened in Toluca in 2011."_s)},
        {})
                .isEmpty());
    // One writer may tell of several times.
    QVERIFY(proposed({article(1,
                         u"The northern ferry line closed in 2010 after a protest. "
                         u"The northern ferry line closed in 2011 after a protest."_s)},
        {})
                .isEmpty());
}

void tst_ConflictProposals::copiesAreNotToldTwice()
{
    const QString told = u"The harbour office closed the northern ferry line in 2010."_s;
    const QList<Article> articles{article(1, told), article(2, told),
        article(3, u"The northern ferry line was closed by the harbour office in 2011."_s)};
    const TextCopy copy{ArticleId(1), {0, told.size()}, ArticleId(2), {0, told.size()}};
    const auto found = proposed(articles, {copy});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().first.article, ArticleId(1));
}

void tst_ConflictProposals::datesOfPublicationAreNoAccounts()
{
    QList<Article> articles{
        article(1, u"The harbour office closed the northern ferry line on 7 March 2012."_s),
        article(2, u"The northern ferry line was closed by the harbour office on 22 May 2012."_s)};
    QCOMPARE(proposed(articles, {}).size(), 1);
    articles[0].published = *EdtfDate::parse(u"2012-03-07");
    articles[1].published = *EdtfDate::parse(u"2012-05-22");
    QVERIFY(proposed(articles, {}).isEmpty());
}

void tst_ConflictProposals::claimsOfOneTypeNeedBeLessAlike()
{
    const QList<Article> articles{
        article(1, u"Nobody of the harbour staff saw the burning ferry in 2010, says the union."_s),
        article(2, u"The burning ferry was towed to the beach in 2011."_s),
        article(3, u"Another thing entirely was told by the mayor about taxes and parking."_s)};
    QVERIFY(proposed(articles, {}).isEmpty());
    QList<Claim> claims;
    for (const qsizetype i : {0, 1}) {
        Claim claim;
        claim.article = articles[i].id;
        claim.type = ClaimTypeId(7);
        claim.passage = {0, articles[i].text.size()};
        claims << claim;
    }
    const auto found = proposed(articles, {}, claims);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().type, ClaimTypeId(7));
    QCOMPARE(found.first().sharedWords, (QStringList{u"burning"_s, u"ferry"_s}));
    claims[1].type = ClaimTypeId(8);
    QVERIFY(proposed(articles, {}, claims).isEmpty());
}

void tst_ConflictProposals::eventDatesOfClaimsThatDiffer()
{
    const QList<Article> articles{
        article(1, u"The northern ferry line was closed by the harbour office."_s),
        article(2, u"The harbour office closed the northern ferry line."_s)};
    QList<Claim> claims;
    for (const qsizetype i : {0, 1}) {
        Claim claim;
        claim.article = articles[i].id;
        claim.type = ClaimTypeId(7);
        claim.passage = {0, articles[i].text.size()};
        claim.eventDate = EdtfDate::fromYear(i == 0 ? 2010 : 2011);
        claims << claim;
    }
    const auto found = proposed(articles, {}, claims);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().first.value, u"2010"_s);
    QCOMPARE(found.first().second.value, u"2011"_s);
    claims[0].status = ClaimStatus::SetAside;
    QVERIFY(proposed(articles, {}, claims).isEmpty());
}

void tst_ConflictProposals::theRealPage()
{
    const QString path = test::sharedData(u"cassez/page.txt"_s);
    if (!QFile::exists(path))
        QSKIP("The shared data with page.txt is not beside the project.");
    const auto page = extractFile(path);
    QVERIFY(page.has_value());
    QList<Article> articles;
    for (const ArticleProposal& proposal : page->articles) {
        articles << article(articles.size() + 1, proposal.span.in(page->text).toString());
        articles.last().bodyStart = proposal.bodyStart;
    }
    QVERIFY(proposed(articles, {}).size() <= 10);
    QVERIFY(values(articles, Kind::Date).contains(u"2010 | 2011"_s));
    QVERIFY(values(articles, Kind::Place)
                .contains(u"on the Mexico City-Cuernavaca highway | at a ranch"_s));
}

QTEST_APPLESS_MAIN(tst_ConflictProposals)
#include "tst_ConflictProposals.moc"
