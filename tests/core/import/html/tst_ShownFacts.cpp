#include "core/import/html/ShownFacts.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

ShownFacts shownOn(const QByteArray& body, const QString& title = u"Crane failure shuts harbour"_s,
    const QString& language = u"en"_s)
{
    const QByteArray source = "<html><body>" + body + "</body></html>";
    const HtmlTree tree(source);
    return chooseShownFacts(
        readShownSigns(tree), {title, title + u" - Harbour Post"_s, language, {}});
}

const QByteArray heading = "<h1>Crane failure shuts harbour</h1>";

} // namespace

/// Title, author and date of a page that says nothing of itself in its head.
class tst_ShownFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void authors_data();
    void authors();
    void dates_data();
    void dates();
    void commentsAndTeasersDoNotCount();
    void wrapperNamedLikeAnAsideIsNone();
    void headingOverWindowTitle();
    void shownDayOverTimeInUtc();
    void oneArticle();
};

void tst_ShownFacts::authors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("author");
    QTest::newRow("rel") << QByteArray("<a rel='author'>Ana Lindqvist</a>") << u"Ana Lindqvist"_s;
    QTest::newRow("itemprop") << QByteArray("<span itemprop='author'>Ana Lindqvist</span>")
                              << u"Ana Lindqvist"_s;
    QTest::newRow("class") << QByteArray("<div class='article__author-name'>Ana Lindqvist</div>")
                           << u"Ana Lindqvist"_s;
    QTest::newRow("address") << QByteArray("<a href='/autor/ana-lindqvist'>Ana Lindqvist</a>")
                             << u"Ana Lindqvist"_s;
    QTest::newRow("profile") << QByteArray("<a href='/perfil/713-ana'>Ana Lindqvist</a>")
                             << u"Ana Lindqvist"_s;
    QTest::newRow("line among blanks") << "<div>\n" + QByteArray(2000, ' ') + "\nPor\n"
            + QByteArray(2000, ' ') + "<b>Ana Lindqvist</b>\n</div>"
                                       << u"Ana Lindqvist"_s;
    QTest::newRow("line") << QByteArray("<div>Por Ana Lindqvist</div>") << u"Ana Lindqvist"_s;
    QTest::newRow("two side by side")
        << QByteArray("<a rel='author'>Ana Lindqvist</a> and <a rel='author'>Per Holm</a>")
        << u"Ana Lindqvist, Per Holm"_s;
    QTest::newRow("box of the author's picture")
        << QByteArray("<div class='author-image'>Photo</div>") << QString();
    QTest::newRow("none") << QByteArray("<p>The harbour was shut on Monday.</p>") << QString();
}

void tst_ShownFacts::authors()
{
    QFETCH(const QByteArray, body);
    QTEST(shownOn(heading + body).author.value, "author");
}

void tst_ShownFacts::dates_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("date");
    QTest::newRow("time") << QByteArray("<time datetime='2014-03-05T10:00'>Wed</time>")
                          << u"2014-03-05"_s;
    QTest::newRow("class") << QByteArray("<span class='post-date'>5 March 2014</span>")
                           << u"2014-03-05"_s;
    QTest::newRow("camel case") << QByteArray("<div id='articleDate'>5 March 2014</div>")
                                << u"2014-03-05"_s;
    QTest::newRow("line") << QByteArray("<div>Published 5 March 2014, 10:20</div>")
                          << u"2014-03-05"_s;
    QTest::newRow("line that ends with a time") << QByteArray(
        "<h6><a href='/autor/ana'>Ana Lindqvist</a> <span>15/3/2014 22:41</span></h6>")
                                                << u"2014-03-15"_s;
    QTest::newRow("sentence with a day in digits")
        << QByteArray("<p>The harbour had been shut since 15/3/2014.</p>") << QString();
    QTest::newRow("publication before update")
        << QByteArray("<time class='updated' datetime='2014-03-09'>Updated</time>"
                      "<time datetime='2014-03-05'>Published</time>")
        << u"2014-03-05"_s;
    QTest::newRow("in a sentence")
        << QByteArray("<p>The harbour had been shut since 5 March 2014, the port said.</p>")
        << QString();
}

void tst_ShownFacts::dates()
{
    QFETCH(const QByteArray, body);
    QTEST(shownOn(heading + body).published.value.toString(), "date");
}

void tst_ShownFacts::commentsAndTeasersDoNotCount()
{
    const ShownFacts facts = shownOn(heading
        + "<p>Text.</p><div class='comments'><a rel='author'>Per Holm</a><time "
          "datetime='2015-01-01'>x</time></div><div class='related-posts'><div "
          "class='byline'>By Ida Berg</div><span class='date'>2 May 2013</span></div>");
    QVERIFY(facts.author.value.isEmpty());
}

void tst_ShownFacts::wrapperNamedLikeAnAsideIsNone()
{
    const ShownFacts facts = shownOn("<div class='with-sidebar'>" + heading
        + "<div class='byline'>By Ana Lindqvist</div><div class='sidebar'><div "
          "class='byline'>By Per Holm</div></div></div>");
    QCOMPARE(facts.title.value, u"Crane failure shuts harbour"_s);
    QCOMPARE(facts.author.value, u"Ana Lindqvist"_s);
}

void tst_ShownFacts::headingOverWindowTitle()
{
    const ShownFacts facts = shownOn("<h1>Harbour Post</h1><h2>Crane failure shuts harbour</h2>",
        u"Crane failure shuts harbour"_s);
    QCOMPARE(facts.title.value, u"Crane failure shuts harbour"_s);
}

void tst_ShownFacts::shownDayOverTimeInUtc()
{
    const ShownFacts facts
        = shownOn(heading + "<time datetime='2014-03-06T02:00:00Z'>5 March 2014</time>");
    QCOMPARE(facts.published.value.toString(), u"2014-03-05"_s);
}

void tst_ShownFacts::oneArticle()
{
    QVERIFY(shownOn(heading + "<span class='byline'>By Ana Lindqvist</span>").isOneArticle);
    QVERIFY(!shownOn(heading).isOneArticle);
    QVERIFY(!shownOn(heading
        + "<span class='date'>5 March 2014</span>"
          "<p>5 March 2014</p><p>6 March 2014</p><p>7 March 2014</p><p>8 March 2014</p>")
                 .isOneArticle);
}

QTEST_APPLESS_MAIN(tst_ShownFacts)
#include "tst_ShownFacts.moc"
