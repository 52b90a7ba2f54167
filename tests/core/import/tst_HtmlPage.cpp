#include "core/import/Extraction.h"
#include "tests/core/import/PageOfArticles.h"

#include <QTest>

using namespace careo;
using namespace careo::test;
using namespace Qt::StringLiterals;

namespace
{

QString tagged(int from, int count = 4)
{
    return u"<p>"_s + paragraphs(Tongue::English, from, count, u"</p>\n<p>"_s) + u"</p>\n"_s;
}

Extraction read(const QString& html)
{
    const Result<Extraction> result = extractBytes(u"page"_s, html.toUtf8());
    return result ? *result : Extraction();
}

QString articleText(const Extraction& page, qsizetype article = 0)
{
    return toArticle(page, page.articles[article]).text;
}

} // namespace

/// Saved web pages, written here: the article alone, and what the page says of it.
class tst_HtmlPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articleAlone();
    void metadata_data();
    void metadata();
    void textOfThePage();
    void severalArticles();
    void severalInPlainTags();
    void partedBoxes();
    void encodings_data();
    void encodings();
    void contentDecides();
    void movedBoundaryKeepsTheFacts();
    void nothingIsLost();
    void noScriptNoNetwork();
};

void tst_HtmlPage::articleAlone()
{
    const Extraction page = read(
        u"<!doctype html><html><head><title>Crane failure | Coast Herald</title></head><body>"
        "<nav><a href='/'>Home</a> <a href='/news'>News</a></nav>"
        "<div class='cookie-notice'>We use cookies to make this site better for all of you.</div>"
        "<article><h1>Crane failure shuts harbour</h1><p class='byline'>By Ana Lindqvist</p>"_s
        + tagged(0)
        + u"<div class='related'><h3>Related</h3><ul><li><a href='/a'>The school "
          "above the bay</a></li></ul></div>"_s
        + tagged(1)
        + u"</article><div id='comments'><p>What a shame this is for all of us, said a reader of "
          "the page.</p></div><footer>Copyright Coast Herald</footer></body></html>"_s);
    QCOMPARE(page.articles.size(), 1);
    const QString text = articleText(page);
    QVERIFY(text.startsWith(u"Crane failure shuts harbour\n\n"_s));
    for (const QString& kept : paragraphs(Tongue::English, 0, 4, u"\n"_s).split(u'\n'))
        QVERIFY(text.contains(u"\n\n"_s + kept));
    for (const QString& out : {u"Home"_s, u"cookies"_s, u"Related"_s, u"above the bay</a>"_s,
             u"shame"_s, u"Copyright"_s}) {
        QVERIFY2(!text.contains(out), qPrintable(out));
    }
    QCOMPARE(page.articles.first().author.value, u"Ana Lindqvist"_s);
    QCOMPARE(page.articles.first().title.value, u"Crane failure shuts harbour"_s);
}

void tst_HtmlPage::metadata_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("detail");
    QTest::newRow("JSON-LD")
        << u"<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@graph\":[{"
           "\"@type\":\"NewsArticle\",\"headline\":\"Crane failure shuts "
           "harbour\",\"datePublished\":"
           "\"2011-05-04T08:00:00+02:00\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ana "
           "Lindqvist\"}],\"publisher\":{\"@type\":\"Organization\",\"name\":\"Coast Herald\"},"
           "\"url\":\"https://coast.example/crane\"}]}</script>"_s
        << u"JSON-LD datePublished"_s;
    QTest::newRow("Open Graph")
        << u"<meta property='og:title' content='Crane failure shuts harbour'>"
           "<meta property='og:site_name' content='Coast Herald'>"
           "<meta property='article:published_time' content='2011-05-04T08:00:00+02:00'>"
           "<meta name='author' content='Ana Lindqvist'>"
           "<meta property='og:url' content='https://coast.example/crane'>"_s
        << u"article:published_time"_s;
    QTest::newRow("Dublin Core") << u"<meta name='DC.title' content='Crane failure shuts harbour'>"
                                    "<meta name='DC.publisher' content='Coast Herald'>"
                                    "<meta name='DC.date.issued' content='2011-05-04'>"
                                    "<meta name='DC.creator' content='Ana Lindqvist'>"
                                    "<link rel='canonical' href='https://coast.example/crane'>"_s
                                 << u"dc.date.issued"_s;
    QTest::newRow("time and classes")
        << u"<meta property='og:site_name' content='Coast Herald'>"
           "<link rel='canonical' href='https://coast.example/crane'></head><body>"
           "<span class='author'>Ana Lindqvist</span><time datetime='2011-05-04'>4 May</time>"_s
        << u"time"_s;
}

void tst_HtmlPage::metadata()
{
    QFETCH(QString, head);
    QFETCH(QString, detail);
    const Extraction page = read(u"<html lang='en'><head>"_s + head
        + u"</head><body><h1>Crane failure shuts harbour</h1>"_s + tagged(0) + u"</body></html>"_s);
    QCOMPARE(page.articles.size(), 1);
    const ArticleProposal& article = page.articles.first();
    QCOMPARE(article.title.value, u"Crane failure shuts harbour"_s);
    QCOMPARE(article.outlet.value, u"Coast Herald"_s);
    QCOMPARE(article.outlet.evidence.kind, EvidenceKind::MetaTag);
    QCOMPARE(article.author.value, u"Ana Lindqvist"_s);
    QCOMPARE(article.published.value.toString(), u"2011-05-04"_s);
    QCOMPARE(article.published.evidence.kind, EvidenceKind::MetaTag);
    QCOMPARE(article.published.evidence.detail, detail);
    QCOMPARE(article.language.value, u"en"_s);
    QCOMPARE(article.url.value, u"https://coast.example/crane"_s);
}

void tst_HtmlPage::textOfThePage()
{
    const Extraction page
        = read(u"<html><body><div><h1>What became of the harbour</h1>"_s + tagged(0, 3)
            + u"<h2>The third&nbsp;failure</h2><p>One line<br>and another line of the same words, "
              "with <b>bold</b>and&shy;soft &amp; an entity.</p><ul><li>The crane was built in the "
              "year of the flood</li><li>It failed three times since</li></ul>"_s
            + tagged(1, 3) + u"</div></body></html>"_s);
    QCOMPARE(page.articles.size(), 1);
    const QString text = articleText(page);
    QVERIFY(text.contains(u"\n\nThe third\u00a0failure\n\nOne line\nand another line"_s));
    QVERIFY(text.contains(u"with boldandsoft & an entity."_s));
    QVERIFY(text.contains(u"in the year of the flood\nIt failed three times since"_s));
    QVERIFY(!text.contains(u"\n\n\n"_s));
}

void tst_HtmlPage::severalArticles()
{
    QString html = u"<html><head><meta property='og:site_name' content='Friends of the Harbour'>"
                   "</head><body><div id='main'>"_s;
    const QStringList titles{u"Crane failure shuts harbour"_s, u"Judges to rule on costs"_s,
        u"Village school keeps eleven pupils"_s};
    for (int i = 0; i < titles.size(); ++i) {
        html += u"<article class='post'><h2><a href='/p'>"_s + titles[i]
            + u"</a></h2><p>Coast Herald</p><p>May "_s + QString::number(i + 4) + u", 2011</p>"_s
            + tagged(i, 5) + u"</article>"_s;
    }
    const Extraction page = read(html + u"</div></body></html>"_s);
    QCOMPARE(page.articles.size(), titles.size());
    for (int i = 0; i < titles.size(); ++i) {
        QCOMPARE(page.articles[i].title.value, titles[i]);
        QCOMPARE(page.articles[i].outlet.value, u"Coast Herald"_s);
        QCOMPARE(page.articles[i].published.value.toString(), u"2011-05-0%1"_s.arg(i + 4));
    }
}

void tst_HtmlPage::severalInPlainTags()
{
    QString html = u"<html><head><title>Press on the harbour</title></head><body>"_s;
    const QStringList titles{u"Crane failure shuts harbour for the third time"_s,
        u"Judges are to rule on costs"_s, u"Village school keeps eleven pupils"_s};
    for (int i = 0; i < titles.size(); ++i) {
        html += u"<p><b>"_s + titles[i] + u"</b></p><p>Source: Coast Herald, May "_s
            + QString::number(i + 4) + u", 2011</p>"_s + tagged(i, 5);
    }
    const Extraction page = read(html + u"</body></html>"_s);
    QCOMPARE(page.articles.size(), titles.size());
    for (int i = 0; i < titles.size(); ++i) {
        QCOMPARE(page.articles[i].title.value, titles[i]);
        QCOMPARE(page.articles[i].published.value.toString(), u"2011-05-0%1"_s.arg(i + 4));
    }
}

void tst_HtmlPage::partedBoxes()
{
    const Extraction page = read(
        u"<html><head><meta property='og:type' content='article'></head><body><main>"
        "<h1>Crane failure shuts harbour</h1><p>This is the lead, which says in one long sentence "
        "what the whole of the article is about, and stands apart from it.</p>"
        "<section><div class='story-text'>"_s
        + tagged(0, 4)
        + u"</div></section><section class='advert'><p>Buy a crane of your own today, "
          "at a price that you can not refuse.</p></section><section>"
          "<div class='story-text'>"_s
        + tagged(1, 4) + u"</div></section></main></body></html>"_s);
    QCOMPARE(page.articles.size(), 1);
    const QString text = articleText(page);
    QVERIFY(text.contains(u"This is the lead"_s));
    QVERIFY(text.contains(paragraphs(Tongue::English, 0, 1)));
    QVERIFY(text.contains(paragraphs(Tongue::English, 1, 4)));
    QVERIFY(!text.contains(u"Buy a crane"_s));
}

void tst_HtmlPage::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray body = "<h1>El caf\xe9 del ma\xf1"
                            "ana</h1><p>La oficina del puerto cerr\xf3 sus "
                            "puertas el lunes despu\xe9s de que la gr\xfa"
                            "a fallara.</p></body></html>";
    QTest::newRow("declared ISO 8859-1")
        << "<html><head><meta charset='iso-8859-1'></head><body>" + body;
    QTest::newRow("declared by http-equiv")
        << "<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-1252'>"
           "</head><body>"
            + body;
    QTest::newRow("not declared") << "<html><body>" + body;
    QTest::newRow("declared UTF-8, but is not")
        << "<html><head><meta charset='utf-8'></head><body>" + body;
    QTest::newRow("declared ISO 8859-1, but is UTF-8")
        << "<html><head><meta charset='iso-8859-1'></head><body>"
            + QString::fromLatin1(body).toUtf8();
}

void tst_HtmlPage::encodings()
{
    QFETCH(QByteArray, bytes);
    const Result<Extraction> page = extractBytes(u"page.html"_s, bytes);
    QVERIFY(page.has_value());
    QVERIFY(page->text.contains(u"El café del mañana"_s));
    QVERIFY(page->text.contains(u"cerró sus puertas el lunes después de que la grúa fallara."_s));
}

void tst_HtmlPage::contentDecides()
{
    const QByteArray html = u"<html><body><h1>Crane</h1>%1</body></html>"_s.arg(tagged(0)).toUtf8();
    QCOMPARE(extractBytes(u"page.txt"_s, html)->file.mediaType, u"text/html"_s);
    const QByteArray text = "If a < b and b > c, then the <em>rest</em> of it stays as it is.";
    const Result<Extraction> plain = extractBytes(u"page.html"_s, text);
    QCOMPARE(plain->file.mediaType, u"text/plain"_s);
    QCOMPARE(plain->text, QString::fromLatin1(text));
}

void tst_HtmlPage::movedBoundaryKeepsTheFacts()
{
    const Extraction page = read(
        u"<html><head><meta property='og:type' content='article'><meta property='og:site_name' "
        "content='Coast Herald'></head><body><nav><a href='/'>Home</a></nav><article>"
        "<h1>Crane failure shuts harbour</h1>"_s
        + tagged(0, 5) + u"</article></body></html>"_s);
    const ArticleProposal whole = proposeArticle(page, {0, page.text.size()});
    QCOMPARE(whole.outlet.value, u"Coast Herald"_s);
    QCOMPARE(proposeArticle(page, page.articles.first().span), page.articles.first());
}

void tst_HtmlPage::nothingIsLost()
{
    const Extraction page = read(u"<html><body><nav>Alpha</nav><article><h1>Crane failure</h1>"_s
        + tagged(0) + u"<aside>Beta</aside></article><footer>Gamma</footer></body></html>"_s);
    for (const QString& word : {u"Alpha"_s, u"Beta"_s, u"Gamma"_s})
        QVERIFY(page.text.contains(word));
    qsizetype covered = 0;
    for (const ArticleProposal& article : page.articles)
        covered += article.span.length();
    for (const LeftOut& left : page.leftOut)
        covered += left.span.length();
    QVERIFY(page.text.size() - covered <= 2 * (page.articles.size() + page.leftOut.size()));
}

void tst_HtmlPage::noScriptNoNetwork()
{
    const Extraction page = read(
        u"<html><head><script>document.write('Alpha')</script><style>p{color:red}</style></head>"
        "<body onload='x()'><img src='http://127.0.0.1:9/x.png' alt='Beta'><h1>Crane failure</h1>"_s
        + tagged(0) + u"<iframe src='http://127.0.0.1:9/'>Gamma</iframe></body></html>"_s);
    for (const QString& word : {u"Alpha"_s, u"Beta"_s, u"Gamma"_s, u"color"_s})
        QVERIFY2(!page.text.contains(word), qPrintable(word));
}

QTEST_GUILESS_MAIN(tst_HtmlPage)
#include "tst_HtmlPage.moc"
