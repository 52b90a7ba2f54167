#include "core/import/Extraction.h"
#include "tests/core/import/PageOfArticles.h"

#include <QTest>

using namespace careo;
using namespace careo::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(careo::test::PageOfArticles)

namespace
{

QString en(int from, int count = 4)
{
    return paragraphs(Tongue::English, from, count);
}

QString es(int from, int count = 4)
{
    return paragraphs(Tongue::Spanish, from, count);
}

QString fr(int from, int count = 4)
{
    return paragraphs(Tongue::French, from, count);
}

// Three reports that have little in common but their language, as the articles of a press review.

QString harbourReport()
{
    return u"The crane of the harbour failed again on Monday, the third time since winter. A cable "
           "snapped while a freighter was unloading timber, and the jetty had to be cleared.\n\n"
           "Nobody was hurt. The port authority said spare cables were ordered in January but "
           "never "
           "shipped. Dockers refuse to work below the boom until an engineer has signed for it.\n\n"
           "Four vessels wait at anchor outside. Their owners reckon that each idle day costs them "
           "nine thousand crowns, and want the treasury to pay."_s;
}

QString courtReport()
{
    return u"Three judges will decide next April who bears the costs of the long dispute about the "
           "inheritance of a brewer. The ruling was expected in autumn.\n\n"
           "Lawyers for the nephews argued that the will had been witnessed by a notary who was "
           "abroad on that date. His diary, read aloud before the bench, seems to confirm it.\n\n"
           "Whatever the verdict, an appeal is certain. Both families have paid their counsel for "
           "another two years, a clerk remarked in the corridor."_s;
}

QString schoolReport()
{
    return u"Eleven children sit in a classroom built for sixty. The village keeps its teacher, "
           u"for "
           "now, because parents collected signatures all through summer.\n\n"
           "Inspectors counted the pupils twice. Under the education act a school with fewer than "
           "twelve is closed, unless the road to the nearest town is blocked by snow for a month."
           "\n\nIt was, last February. The mayor produced photographs of drifts as tall as a bus, "
           "and the ministry gave way."_s;
}

} // namespace

/// Pages in many layouts, put together here: where each article begins and ends, and what its
/// lines say of it.
class tst_PageSplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data();
    void pages();
    void nothingIsLost_data() { pages_data(); }
    void nothingIsLost();

private:
    void underTitle();
    void aboveTitle();
    void stackedAbove();
    void otherLanguages();
    void separators();
    void noMetadata();
    void oneArticle();
    void blocksBetween();
    void otherShapes();
    void wordings();
    void row(const char* name, const PageOfArticles& page) { QTest::newRow(name) << page; }
};

void tst_PageSplitter::underTitle()
{
    row("outlet and date under the title",
        PageOfArticles()
            .article(
                u"Crane failure shuts harbour for the third time\n\nCoast Herald\n\nMay 4, 2011\n\n"_s
                    + en(0),
                {u"Crane failure shuts harbour for the third time"_s, u"Coast Herald"_s, {},
                    u"2011-05-04"_s})
            .article(
                u"Judges to rule on costs in the spring\n\nThe Daily Post\n\n12 June 2011\n\n"_s
                    + en(1),
                {u"Judges to rule on costs in the spring"_s, u"The Daily Post"_s, {},
                    u"2011-06-12"_s})
            .article(
                u"Village school keeps eleven pupils\n\nNorth Radio\n\nJuly 2011\n\n"_s + en(2),
                {u"Village school keeps eleven pupils"_s, u"North Radio"_s, {}, u"2011-07"_s}));
    row("byline and date under the title",
        PageOfArticles()
            .article(u"Ferry contract was never signed\n\nBy Ana Lindqvist\n\nTue Jan 5, 2010\n\n"_s
                    + en(0),
                {u"Ferry contract was never signed"_s, {}, u"Ana Lindqvist"_s, u"2010-01-05"_s})
            .article(u"Smoke over the market\n\nBy Tom Okafor and Li Wei\n\nWed Feb 10, 2010\n\n"_s
                    + en(1),
                {u"Smoke over the market"_s, {}, u"Tom Okafor and Li Wei"_s, u"2010-02-10"_s}));
    row("source with date on one line",
        PageOfArticles()
            .article(
                u"Fishermen count lost days\n\nSource: Coast Herald, 3 March 2009\n\n"_s + en(0),
                {u"Fishermen count lost days"_s, u"Coast Herald"_s, {}, u"2009-03-03"_s})
            .article(u"A roof repaired by its teacher\n\nSource: Morning Star April 7, 2009\n\n"_s
                    + en(1),
                {u"A roof repaired by its teacher"_s, u"Morning Star"_s, {}, u"2009-04-07"_s}));
    row("author, outlet and date in one line",
        PageOfArticles()
            .article(
                u"Harbour office closes its gates\nBy Ana Lindqvist | Coast Herald | May 4, 2011\n\n"_s
                    + en(0),
                {u"Harbour office closes its gates"_s, u"Coast Herald"_s, u"Ana Lindqvist"_s,
                    u"2011-05-04"_s})
            .article(
                u"Council says plans were on display\nBy Tom Okafor | Daily Post | May 6, 2011\n\n"_s
                    + en(1),
                {u"Council says plans were on display"_s, u"Daily Post"_s, u"Tom Okafor"_s,
                    u"2011-05-06"_s}));
}

void tst_PageSplitter::aboveTitle()
{
    row("date first",
        PageOfArticles()
            .article(u"May 4, 2011\n\nCrane failure shuts harbour for the third time\n\n"_s + en(0),
                {u"Crane failure shuts harbour for the third time"_s, {}, {}, u"2011-05-04"_s})
            .article(u"June 12, 2011\n\nJudges to rule on costs in the spring\n\n"_s + en(1),
                {u"Judges to rule on costs in the spring"_s, {}, {}, u"2011-06-12"_s})
            .article(u"July 1, 2011\n\nVillage school keeps eleven pupils\n\n"_s + en(2),
                {u"Village school keeps eleven pupils"_s, {}, {}, u"2011-07-01"_s}));
    row("outlet and date first",
        PageOfArticles()
            .article(
                u"Coast Herald, 4 May 2011\n\nCrane failure shuts harbour for the third time\n\n"_s
                    + en(0),
                {u"Crane failure shuts harbour for the third time"_s, u"Coast Herald"_s, {},
                    u"2011-05-04"_s})
            .article(
                u"Daily Post, 12 June 2011\n\nJudges to rule on costs in the spring\n\n"_s + en(1),
                {u"Judges to rule on costs in the spring"_s, u"Daily Post"_s, {},
                    u"2011-06-12"_s}));
}

void tst_PageSplitter::stackedAbove()
{
    row("outlet, date, title and name in a stack",
        PageOfArticles()
            .article(
                u"EL FARO\nMiércoles 4 de mayo de 2011\nLa grúa falla por tercera vez\nLUCÍA MARÍN\n\n"_s
                    + es(0),
                {u"La grúa falla por tercera vez"_s, u"EL FARO"_s, u"LUCÍA MARÍN"_s,
                    u"2011-05-04"_s, u"es"_s})
            .article(u"El Sur\n12 de junio de 2011\nOnce alumnos en la escuela\n\n"_s + es(1),
                {u"Once alumnos en la escuela"_s, u"El Sur"_s, {}, u"2011-06-12"_s, u"es"_s})
            .article(u"Mañana / 1-jul-2011\nEl canal se llena de arena\n\n"_s + es(2),
                {u"El canal se llena de arena"_s, u"Mañana"_s, {}, u"2011-07-01"_s, u"es"_s}));
    row("titles that name their source",
        PageOfArticles()
            .article(u"1. Crane failure shuts harbour (Coast Herald, May 4, 2011)\n\n"_s + en(0),
                {u"Crane failure shuts harbour"_s, u"Coast Herald"_s, {}, u"2011-05-04"_s})
            .article(u"2. Judges to rule on costs (Daily Post, 12 June 2011)\n\n"_s + en(1),
                {u"Judges to rule on costs"_s, u"Daily Post"_s, {}, u"2011-06-12"_s}));
    row("posts of a blog",
        PageOfArticles()
            .article(u"Crane failure shuts harbour\n\nPosted on May 4, 2011 by webmaster\n\n"_s
                    + en(0, 2),
                {u"Crane failure shuts harbour"_s, {}, {}, u"2011-05-04"_s})
            .other(u"Comments (3) | Permalink"_s)
            .article(
                u"“They never had a chance,” says a judge\n\nPosted on June 12, 2011 by webmaster\n\n"_s
                    + en(1, 2),
                {u"“They never had a chance,” says a judge"_s, {}, {}, u"2011-06-12"_s})
            .other(u"No comments\n\n« Older posts"_s));
}

void tst_PageSplitter::otherLanguages()
{
    row("Spanish",
        PageOfArticles()
            .article(
                u"La grúa del puerto falla por tercera vez\n\nEl Faro\n\n4 de mayo de 2011\n\n"_s
                    + es(0),
                {u"La grúa del puerto falla por tercera vez"_s, u"El Faro"_s, {}, u"2011-05-04"_s,
                    u"es"_s})
            .article(
                u"Once alumnos en la escuela del pueblo\n\nPor Lucía Marín\n\nFuente: Diario del Sur\n\n"_s
                "12/06/2011\n\n"_s
                    + es(1),
                {u"Once alumnos en la escuela del pueblo"_s, u"Diario del Sur"_s, u"Lucía Marín"_s,
                    {}, u"es"_s}));
    row("French",
        PageOfArticles()
            .article(u"La grue du port tombe en panne\n\nLe Phare, le 4 mai 2011\n\n"_s + fr(0),
                {u"La grue du port tombe en panne"_s, u"Le Phare"_s, {}, u"2011-05-04"_s, u"fr"_s})
            .article(
                u"Onze élèves à l'école du village\n\nPar Hélène Morin\n\nPublié le 12 juin 2011\n\n"_s
                    + fr(1),
                {u"Onze élèves à l'école du village"_s, {}, u"Hélène Morin"_s, u"2011-06-12"_s,
                    u"fr"_s}));
    row("three languages on one page",
        PageOfArticles()
            .article(u"Crane failure shuts harbour\n\nCoast Herald\n\nMay 4, 2011\n\n"_s + en(0),
                {u"Crane failure shuts harbour"_s, u"Coast Herald"_s, {}, u"2011-05-04"_s})
            .article(
                u"La grúa del puerto falla otra vez\n\nEl Faro\n\n4 de mayo de 2011\n\n"_s + es(1),
                {u"La grúa del puerto falla otra vez"_s, u"El Faro"_s, {}, u"2011-05-04"_s,
                    u"es"_s})
            .article(u"La grue du port tombe en panne\n\nLe Phare\n\n4 mai 2011\n\n"_s + fr(2),
                {u"La grue du port tombe en panne"_s, u"Le Phare"_s, {}, u"2011-05-04"_s,
                    u"fr"_s}));
    row("dateline of an agency",
        PageOfArticles()
            .article(u"Crane failure shuts harbour\n\nPORTO VELHO (Reuters) – "_s + en(0),
                {u"Crane failure shuts harbour"_s, u"Reuters"_s, {}, {}})
            .article(u"Judges to rule in spring on harbour costs\n\nLISBON, 12 June 2011 (AFP) - "_s
                    + en(1),
                {u"Judges to rule in spring on harbour costs"_s, u"AFP"_s, {}, u"2011-06-12"_s}));
}

void tst_PageSplitter::separators()
{
    for (const QString& rule : {u"---"_s, u"* * *"_s, u"***"_s, u"____________"_s}) {
        QTest::addRow("separator %s, no metadata", qPrintable(rule))
            << PageOfArticles()
                   .gap(u"\n\n"_s)
                   .article(
                       u"Crane failure shuts harbour for the third time\n\n"_s + harbourReport(),
                       {u"Crane failure shuts harbour for the third time"_s, {}, {}, {}})
                   .other(rule)
                   .article(u"Judges to rule on costs in the spring\n\n"_s + courtReport(),
                       {u"Judges to rule on costs in the spring"_s, {}, {}, {}})
                   .other(rule)
                   .article(u"Village school keeps eleven pupils\n\n"_s + schoolReport(),
                       {u"Village school keeps eleven pupils"_s, {}, {}, {}});
    }
    row("counted documents with fields",
        PageOfArticles()
            .other(u"1 of 2 DOCUMENTS"_s)
            .article(
                u"The Coast Herald\n\nMay 4, 2011, CITY EDITION\n\nCrane failure shuts harbour\n\n"
                "BYLINE: By ANA LINDQVIST\n\nSECTION: HOME NEWS; Pg. 3\n\nLENGTH: 310 words\n\n"_s
                    + en(0),
                {u"Crane failure shuts harbour"_s, u"The Coast Herald"_s, u"ANA LINDQVIST"_s,
                    u"2011-05-04"_s})
            .other(u"LOAD-DATE: May 5, 2011\n\nLANGUAGE: ENGLISH\n\n2 of 2 DOCUMENTS"_s)
            .article(u"The Coast Herald\n\nJune 12, 2011\n\nJudges to rule on costs\n\n"
                     "SECTION: WORLD; Pg. 9\n\nLENGTH: 210 words\n\n"_s
                    + en(1),
                {u"Judges to rule on costs"_s, u"The Coast Herald"_s, {}, u"2011-06-12"_s})
            .other(u"LOAD-DATE: June 13, 2011\n\nLANGUAGE: ENGLISH"_s));
}

void tst_PageSplitter::noMetadata()
{
    row("titles in capitals",
        PageOfArticles()
            .gap(u"\n\n\n"_s)
            .article(u"CRANE FAILURE SHUTS HARBOUR FOR THE THIRD TIME\n\n"_s + harbourReport(),
                {u"CRANE FAILURE SHUTS HARBOUR FOR THE THIRD TIME"_s, {}, {}, {}})
            .article(u"JUDGES TO RULE ON COSTS IN THE SPRING\n\n"_s + courtReport(),
                {u"JUDGES TO RULE ON COSTS IN THE SPRING"_s, {}, {}, {}})
            .article(u"VILLAGE SCHOOL KEEPS ELEVEN PUPILS\n\n"_s + schoolReport(),
                {u"VILLAGE SCHOOL KEEPS ELEVEN PUPILS"_s, {}, {}, {}}));
    row("wide gaps and nothing else",
        PageOfArticles()
            .gap(u"\n\n\n\n"_s)
            .article(u"Crane failure shuts the old harbour for the third time this year\n\n"_s
                    + harbourReport(),
                {u"Crane failure shuts the old harbour for the third time this year"_s, {}, {}, {}})
            .article(
                u"Judges are expected to rule on the costs in the spring\n\n"_s + courtReport(),
                {u"Judges are expected to rule on the costs in the spring"_s, {}, {}, {}}));
    row("the usual gap and nothing else",
        PageOfArticles()
            .gap(u"\n\n"_s)
            .article(u"Crane of the old harbour failed for the third time\n\n"_s + harbourReport(),
                {u"Crane of the old harbour failed for the third time"_s, {}, {}, {}})
            .article(
                u"Judges will decide about the costs of the brewer's dispute\n\n"_s + courtReport(),
                {u"Judges will decide about the costs of the brewer's dispute"_s, {}, {}, {}})
            .article(u"Village keeps its school with eleven children\n\n"_s + schoolReport(),
                {u"Village keeps its school with eleven children"_s, {}, {}, {}}));
}

void tst_PageSplitter::oneArticle()
{
    row("subheadings",
        PageOfArticles().article(
            u"What became of the harbour\n\nBy Ana Lindqvist\n\nMay 4, 2011\n\n"_s + en(0, 3)
                + u"\n\nThe third failure\n\n"_s + en(1, 3) + u"\n\nA channel full of sand\n\n"_s
                + en(2, 4) + u"\n\nWhat comes next\n\n"_s + en(3, 3),
            {u"What became of the harbour"_s, {}, u"Ana Lindqvist"_s, u"2011-05-04"_s}));
    row("questions as subheadings",
        PageOfArticles().article(u"The harbour explained\n\nCoast Herald\n\nMay 4, 2011\n\n"_s
                + en(0, 3) + u"\n\nWhy did the crane fail?\n\n"_s + en(1, 4)
                + u"\n\nWho will pay for the repair?\n\n"_s + en(2, 4),
            {u"The harbour explained"_s, u"Coast Herald"_s, {}, u"2011-05-04"_s}));
    row("subheadings, no metadata",
        PageOfArticles().article(u"What became of the harbour\n\n"_s + en(0, 4)
                + u"\n\nThe third failure\n\n"_s + en(1, 4) + u"\n\nA channel full of sand\n\n"_s
                + en(2, 4),
            {u"What became of the harbour"_s, {}, {}, {}}));
    row("a date inside the text",
        PageOfArticles().article(u"The log of a closed harbour\n\nCoast Herald\n\nMay 4, 2011\n\n"_s
                + en(0, 2)
                + u"\n\nOn March 3, 2009 the first report was written. It was never answered.\n\n"_s
                + en(1, 3),
            {u"The log of a closed harbour"_s, u"Coast Herald"_s, {}, u"2011-05-04"_s}));
    row("no title at all", PageOfArticles().article(en(0, 5), {{}, {}, {}, {}}));
}

void tst_PageSplitter::blocksBetween()
{
    const QString first
        = u"Crane failure shuts harbour\n\nCoast Herald\n\nMay 4, 2011\n\n"_s + en(0);
    const QString second = u"Judges to rule on costs\n\nDaily Post\n\nJune 12, 2011\n\n"_s + en(1);
    const Expected firstFacts{
        u"Crane failure shuts harbour"_s, u"Coast Herald"_s, {}, u"2011-05-04"_s};
    const Expected secondFacts{u"Judges to rule on costs"_s, u"Daily Post"_s, {}, u"2011-06-12"_s};
    row("related links",
        PageOfArticles()
            .article(first, firstFacts)
            .other(u"Related articles\n\nhttp://example.org/one\n\nhttp://example.org/two"_s)
            .article(second, secondFacts));
    row("buttons and a comment form",
        PageOfArticles()
            .article(first, firstFacts)
            .other(u"Share this\n\nTweet\n\nPrint\n\nLeave a comment"_s)
            .article(second, secondFacts)
            .other(u"Share this\n\nTweet\n\nPrint\n\nLeave a comment"_s));
    row("signature of the page's maker",
        PageOfArticles()
            .gap(u"\n\n\n\n"_s)
            .article(first, firstFacts)
            .other(u"Marie Dubois\n\nFriends of the Harbour – Toronto (Canada)"_s)
            .gap(u"\n\n"_s)
            .article(second, secondFacts));
    row("a teaser",
        PageOfArticles()
            .article(first, firstFacts)
            .other(
                u"The whole story of the crane (translated from the Norwegian)\n\nClick here to read it"_s)
            .article(second, secondFacts));
}

void tst_PageSplitter::otherShapes()
{
    row("no empty lines between paragraphs",
        PageOfArticles()
            .gap(u"\n\n"_s)
            .article(u"Crane failure shuts harbour\nCoast Herald\nMay 4, 2011\n"_s
                    + paragraphs(Tongue::English, 0, 5, u"\n"_s),
                {u"Crane failure shuts harbour"_s, u"Coast Herald"_s, {}, u"2011-05-04"_s})
            .article(u"Judges to rule on costs\nDaily Post\nJune 12, 2011\n"_s
                    + paragraphs(Tongue::English, 1, 5, u"\n"_s),
                {u"Judges to rule on costs"_s, u"Daily Post"_s, {}, u"2011-06-12"_s}));
    row("a standfirst between title and date",
        PageOfArticles()
            .article(u"Crane failure shuts harbour\n\nThe repair will take until autumn, engineers "
                     u"say.\n\n"
                     "By Ana Lindqvist\n\nMay 4, 2011\n\n"_s
                    + en(0),
                {u"Crane failure shuts harbour"_s, {}, u"Ana Lindqvist"_s, u"2011-05-04"_s})
            .article(u"Judges to rule on costs\n\nA second hearing is set for the spring.\n\n"
                     "By Tom Okafor\n\nJune 12, 2011\n\n"_s
                    + en(1),
                {u"Judges to rule on costs"_s, {}, u"Tom Okafor"_s, u"2011-06-12"_s}));
    row("source below each text",
        PageOfArticles()
            .article(u"Crane failure shuts harbour for the third time\n\n"_s + en(0)
                    + u"\n\nSource: Coast Herald, May 4, 2011"_s,
                {u"Crane failure shuts harbour for the third time"_s, u"Coast Herald"_s, {},
                    u"2011-05-04"_s})
            .article(u"Judges to rule on costs in the spring\n\n"_s + en(1)
                    + u"\n\nSource: Daily Post, June 12, 2011"_s,
                {u"Judges to rule on costs in the spring"_s, u"Daily Post"_s, {},
                    u"2011-06-12"_s}));
}

/// Lines about an article as outlets write them, each on a page of two articles.
void tst_PageSplitter::wordings()
{
    struct Wording {
        const char* lines;
        Expected facts;
        Tongue tongue = Tongue::English;
    };
    const QList<Wording> wordings{
        {"By John Smith, Associated Press Writer\n\nMarch 3, 2010",
            {{}, {}, u"John Smith"_s, u"2010-03-03"_s}},
        {"By JOHN SMITH\nAssociated Press\nMarch 3, 2010",
            {{}, u"Associated Press"_s, u"JOHN SMITH"_s, u"2010-03-03"_s}},
        {"Posted by admin on March 3, 2010", {{}, {}, {}, u"2010-03-03"_s}},
        {"Posted on March 3, 2010 by Carol Jones", {{}, {}, u"Carol Jones"_s, u"2010-03-03"_s}},
        {"Wednesday, March 3, 2010 4:32 PM", {{}, {}, {}, u"2010-03-03"_s}},
        {"Published: March 3, 2010\nUpdated: March 9, 2010", {{}, {}, {}, u"2010-03-03"_s}},
        {"Published March 3rd, 2010 at 4:32 pm", {{}, {}, {}, u"2010-03-03"_s}},
        {"Reuters – Mar 3, 2010", {{}, u"Reuters"_s, {}, u"2010-03-03"_s}},
        {"(Daily Post, March 3, 2010)", {{}, u"Daily Post"_s, {}, u"2010-03-03"_s}},
        {"http://news.example.org/2010/crane.html\n\nMarch 3, 2010", {{}, {}, {}, u"2010-03-03"_s}},
        {"Source: http://www.coastherald.com/crane\n\nMarch 3, 2010",
            {{}, u"coastherald.com"_s, {}, u"2010-03-03"_s}},
        {"El Faro, 3 de marzo de 2010", {{}, u"El Faro"_s, {}, u"2010-03-03"_s, u"es"_s},
            Tongue::Spanish},
        {"(El Faro, 23/03/2010)", {{}, u"El Faro"_s, {}, u"2010-03-23"_s, u"es"_s},
            Tongue::Spanish},
        {"Por Lucía Marín | El Faro | 3 marzo 2010",
            {{}, u"El Faro"_s, u"Lucía Marín"_s, u"2010-03-03"_s, u"es"_s}, Tongue::Spanish},
        {"Publicado el 3 de marzo de 2010 en El Faro",
            {{}, u"El Faro"_s, {}, u"2010-03-03"_s, u"es"_s}, Tongue::Spanish},
        {"Lucía Marín\nEl Faro\nmiércoles 3 de marzo de 2010",
            {{}, u"El Faro"_s, u"Lucía Marín"_s, u"2010-03-03"_s, u"es"_s}, Tongue::Spanish},
        {"Le Phare | 13.03.2010 à 10h32 | Par Hélène Morin",
            {{}, u"Le Phare"_s, u"Hélène Morin"_s, u"2010-03-13"_s, u"fr"_s}, Tongue::French},
        {"Publié le 13/03/2010 à 10:32, mis à jour le 14/03/2010",
            {{}, {}, {}, u"2010-03-13"_s, u"fr"_s}, Tongue::French},
        {"Par Hélène Morin, le 3 mars 2010", {{}, {}, u"Hélène Morin"_s, u"2010-03-03"_s, u"fr"_s},
            Tongue::French},
        {"Par Hélène Morin et Paul Petit\n\nLe Phare, mercredi 3 mars 2010",
            {{}, u"Le Phare"_s, u"Hélène Morin et Paul Petit"_s, u"2010-03-03"_s, u"fr"_s},
            Tongue::French},
    };
    const QList<QStringList> titles{
        {u"Crane failure shuts harbour"_s, u"Judges to rule on costs"_s},
        {u"La grúa del puerto falla otra vez"_s, u"Once alumnos en la escuela"_s},
        {u"La grue du port tombe en panne"_s, u"Onze élèves à l'école du village"_s}};
    for (const Wording& wording : wordings) {
        PageOfArticles page;
        for (int i = 0; i < 2; ++i) {
            const QString title = titles[static_cast<int>(wording.tongue)][i];
            Expected facts = wording.facts;
            facts.title = title;
            page.article(title + u"\n\n"_s + QString::fromUtf8(wording.lines) + u"\n\n"_s
                    + paragraphs(wording.tongue, i, 4),
                facts);
        }
        row(QString::fromUtf8(wording.lines).replace(u'\n', u'/').toUtf8().constData(), page);
    }
}

void tst_PageSplitter::pages_data()
{
    QTest::addColumn<PageOfArticles>("page");
    underTitle();
    aboveTitle();
    stackedAbove();
    otherLanguages();
    separators();
    noMetadata();
    oneArticle();
    blocksBetween();
    otherShapes();
    wordings();
}

void tst_PageSplitter::pages()
{
    QFETCH(PageOfArticles, page);
    const Result<Extraction> extraction = extractBytes(u"page.txt"_s, page.text().toUtf8());
    QVERIFY(extraction.has_value());
    QCOMPARE(extraction->text, page.text());
    QStringList titles;
    QStringList expectedTitles;
    for (const ArticleProposal& article : extraction->articles)
        titles << article.title.value;
    for (const Expected& expected : page.expected())
        expectedTitles << expected.title;
    QCOMPARE(titles, expectedTitles);
    for (qsizetype i = 0; i < page.spans().size(); ++i) {
        const ArticleProposal& found = extraction->articles[i];
        const Expected& expected = page.expected()[i];
        QCOMPARE(found.span.in(page.text()).toString(), page.spans()[i].in(page.text()).toString());
        QCOMPARE(found.span, page.spans()[i]);
        QCOMPARE(found.outlet.value, expected.outlet);
        QCOMPARE(found.author.value, expected.author);
        QCOMPARE(found.published.value.toString(), expected.published);
        QCOMPARE(found.language.value, expected.language);
    }
}

void tst_PageSplitter::nothingIsLost()
{
    QFETCH(PageOfArticles, page);
    const Result<Extraction> extraction = extractBytes(u"page.txt"_s, page.text().toUtf8());
    QVERIFY(extraction.has_value());
    QList<Passage> blocks;
    for (const ArticleProposal& article : extraction->articles)
        blocks << article.span;
    for (const LeftOut& left : extraction->leftOut)
        blocks << left.span;
    std::sort(blocks.begin(), blocks.end(), [](Passage a, Passage b) { return a.start < b.start; });
    qsizetype end = 0;
    for (const Passage block : blocks) {
        QVERIFY(block.start >= end);
        const Passage between{end, block.start};
        QVERIFY(between.in(extraction->text).trimmed().isEmpty());
        end = block.end;
    }
    QVERIFY(QStringView(extraction->text).sliced(end).trimmed().isEmpty());
}

QTEST_GUILESS_MAIN(tst_PageSplitter)
#include "tst_PageSplitter.moc"
