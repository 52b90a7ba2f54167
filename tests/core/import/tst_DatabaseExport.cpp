#include "core/import/database/DatabaseExport.h"

#include "tests/core/import/SharedData.h"

#include <QFile>
#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

const QString body
    = u"The harbour office closed its gates on Monday, said the driver of the crane.\n\n"
      "Engineers said that the repair would take until the autumn."_s;

void compare(const ArticleProposal& article, const QString& title, const QString& outlet,
    const QString& day, const QString& author)
{
    QCOMPARE(article.title.value, title);
    QCOMPARE(article.outlet.value, outlet);
    QCOMPARE(article.published.value.toString(), day);
    QCOMPARE(article.author.value, author);
}

QString bodyOf(const QString& text, const ArticleProposal& article)
{
    return article.span.in(text).sliced(article.bodyStart).toString();
}

} // namespace

/// Exports as each database writes them, in several languages of their interfaces.
class tst_DatabaseExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbered();
    void ended();
    void factiva();
    void factivaFields_data();
    void factivaFields();
    void factivaBareName();
    void europresse();
    void europresseWithNotices();
    void ordinaryTextIsNone_data();
    void ordinaryTextIsNone();
    void pageThatOnlyLooksLikeOne();
    void movedBoundary();
    void realExports_data();
    void realExports();
};

void tst_DatabaseExport::numbered()
{
    const QString text
        = u"1 of 2 DOCUMENTS\n\nCoast Herald\n\nMay 4, 2011, CITY EDITION\n\nCrane failure shuts "
          "harbour\n\nBYLINE: By ANA DUARTE\n\nSECTION: HOME; Pg. 1\n\nLENGTH: 700 words\n\n"_s
        + body
        + u"\n\nLOAD-DATE: May 5, 2011\n\nLANGUAGE: ENGLISH\n\nCopyright 2011 Coast Herald\n\n"
          "2 of 2 DOCUMENTS\n\nKüstenblatt\n\n5. Mai 2011 Donnerstag\n\nKran fällt aus\n\n"
          "AUTOR: Von Jan Meer\n\nLÄNGE: 200 Wörter\n\n"_s
        + body + u"\n\nUPDATE: 6. Mai 2011\n"_s;
    const auto split = splitDatabaseExport(text);
    QVERIFY(split);
    QCOMPARE(split->articles.size(), 2);
    compare(split->articles[0], u"Crane failure shuts harbour"_s, u"Coast Herald"_s,
        u"2011-05-04"_s, u"ANA DUARTE"_s);
    compare(
        split->articles[1], u"Kran fällt aus"_s, u"Küstenblatt"_s, u"2011-05-05"_s, u"Jan Meer"_s);
    QCOMPARE(bodyOf(text, split->articles[0]), body);
    QCOMPARE(bodyOf(text, split->articles[1]), body);
    QCOMPARE(split->leftOut.size(), 3);
}

void tst_DatabaseExport::ended()
{
    const QString document
        = u"%1\n\nCoast Herald\n\n%2\n\n\nCopyright 2011 Coast Herald\n\nSection: HOME; Pg. "
          "1\n\nLength: 700 words\n\nByline: By Ana Duarte\n\nBody\n\n\n%3\n\nLoad-Date: May 5, "
          "2011\n\n\n%4\n\n\n"_s;
    const QString text = u"User Name: X\n\nDate and Time: Wednesday, December 19, 2018\n\n"
                         "Documents (2)\n\n1. Crane failure shuts harbour\n\n\n"_s
        + document.arg(u"Crane failure shuts harbour"_s, u"May 4, 2011 Wednesday"_s, body,
            u"End of Document"_s)
        + document.arg(u"La grúa falla"_s, u"4 de mayo de 2011"_s, body, u"Fin del documento"_s);
    const auto split = splitDatabaseExport(text);
    QVERIFY(split);
    QCOMPARE(split->articles.size(), 2);
    compare(split->articles[0], u"Crane failure shuts harbour"_s, u"Coast Herald"_s,
        u"2011-05-04"_s, u"Ana Duarte"_s);
    compare(split->articles[1], u"La grúa falla"_s, u"Coast Herald"_s, u"2011-05-04"_s,
        u"Ana Duarte"_s);
    QCOMPARE(bodyOf(text, split->articles[0]), body);
    QVERIFY(split->articles[0].span.in(text).startsWith(u"Crane failure"));
}

void tst_DatabaseExport::factiva()
{
    const QString document
        = u"HOME\n\nCrane failure shuts harbour and town\n\nBy Ana Duarte\n\n%1\n\n"
          "%2\n\nCoast Herald\n\nCOAST\n\n1\n\nEnglish\n\nCopyright 2011 Coast "
          "Herald\n\n%3\n\n%4 COAST00020110504e75400%5\n\n"_s;
    const QString text
        = document.arg(u"1,700 words"_s, u"4 May 2011"_s, body, u"Document"_s, u"01a"_s)
        + document.arg(u"170 palabras"_s, u"5 mayo 2011"_s, body, u"Documento"_s, u"02b"_s);
    const auto split = splitDatabaseExport(text);
    QVERIFY(split);
    QCOMPARE(split->articles.size(), 2);
    compare(split->articles[0], u"Crane failure shuts harbour and town"_s, u"Coast Herald"_s,
        u"2011-05-04"_s, u"Ana Duarte"_s);
    QCOMPARE(split->articles[1].published.value.toString(), u"2011-05-05"_s);
    QCOMPARE(bodyOf(text, split->articles[0]), body);
}

namespace
{

/// Two documents in Factiva's fields: how one field is written, and how a document.
QByteArray factivaFile(const QString& field, const QString& document)
{
    const QList<std::pair<QString, QString>> fields{{u"SE"_s, u"News"_s},
        {u"HD"_s, u"Crane failure shuts harbour"_s}, {u"BY"_s, u"By Ana Duarte"_s},
        {u"WC"_s, u"1,700 words"_s}, {u"PD"_s, u"4 May 2011"_s}, {u"ET"_s, u"09:15"_s},
        {u"SN"_s, u"Coast Herald"_s}, {u"SC"_s, u"COAST"_s}, {u"LA"_s, u"English"_s},
        {u"CY"_s, u"(c) 2011 Coast Herald"_s}, {u"LP"_s, u"The harbour office closed."_s},
        {u"TD"_s, u"Engineers spoke of months, and the mayor of a loss for all."_s},
        {u"NS"_s, u"gcat : Political/General News"_s}, {u"PUB"_s, u"Herald Media"_s}};
    QString rows;
    for (const auto& [code, value] : fields)
        rows += field.arg(code, value);
    QString text;
    for (int i = 1; i <= 2; ++i)
        text += document.arg(
            rows + field.arg(u"AN"_s, u"Document COAST00020110504e75400%101a"_s.arg(i)));
    return text.toUtf8();
}

} // namespace

void tst_DatabaseExport::factivaFields_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("table") << factivaFile(u"<tr><td><b>%1</b></td><td><p "
                                          "class=\"articleParagraph\">%2</p></td></tr>"_s,
        u"<div class=\"article enArticle\"><table>%1</table></div>"_s);
    QTest::newRow("text with tabs") << factivaFile(u"%1\t%2\n"_s, u"%1\n\n"_s);
    QTest::newRow("text in columns") << factivaFile(u"%1   %2\n\n"_s, u"%1\n\n"_s);
}

void tst_DatabaseExport::factivaFields()
{
    QFETCH(QByteArray, bytes);
    const auto read = extractBytes(u"factiva"_s, bytes);
    QVERIFY(read);
    QVERIFY(read->isDatabaseExport);
    QCOMPARE(read->articles.size(), 2);
    for (const ArticleProposal& article : read->articles) {
        compare(article, u"Crane failure shuts harbour"_s, u"Coast Herald"_s, u"2011-05-04"_s,
            u"Ana Duarte"_s);
        const QString told = bodyOf(read->text, article);
        QVERIFY2(told.startsWith(u"The harbour office closed."_s), qPrintable(told));
        QVERIFY2(told.endsWith(u"a loss for all."_s), qPrintable(told));
    }
}

void tst_DatabaseExport::factivaBareName()
{
    const QString text
        = u"Crane failure shuts harbour and town\n\nAna Duarte\n\n700 words\n\n4 May "
          "2011\n\n09:15\n\nCoast Herald\n\nCOAST\n\nEnglish\n\n(c) 2011\n\n"_s
        + body + u"\n\nDocument COAST00020110504e7540001a\n"_s;
    const auto split = splitDatabaseExport(text);
    QVERIFY(split);
    compare(split->articles.first(), u"Crane failure shuts harbour and town"_s, u"Coast Herald"_s,
        u"2011-05-04"_s, u"Ana Duarte"_s);
    QCOMPARE(bodyOf(text, split->articles.first()), body);
}

void tst_DatabaseExport::europresse()
{
    const QString document
        = u"Le Phare (site web)\n\nRégions, mercredi 4 mai 2011 700 mots, p. 4\n\n"
          "La grue tombe\n\nPar Ana Duarte\n\n%1\n\nnews·20110504·LP·%2\n\n\n"_s;
    const QString text = document.arg(body, u"0001"_s) + document.arg(body, u"0002"_s);
    const auto split = splitDatabaseExport(text);
    QVERIFY(split);
    QCOMPARE(split->articles.size(), 2);
    for (const ArticleProposal& article : split->articles) {
        compare(article, u"La grue tombe"_s, u"Le Phare"_s, u"2011-05-04"_s, u"Ana Duarte"_s);
        QCOMPARE(bodyOf(text, article), body);
    }
}

void tst_DatabaseExport::europresseWithNotices()
{
    const QString document
        = u"Le Phare, no. 20955\n\nRégions, mercredi 4 mai 2011 700 mots, p. 4\n\n"
          "La grue tombe\n\n%1\n\n%2\n\nnews·20110504·LP·000%3\n\n© 2011 SA Le Phare. Tous droits "
          "réservés.\n\nCertificat émis le 4 mai 2012 à BIBLIOTHEQUE.\n\n"_s;
    const QString text = document.arg(u"Ana Duarte"_s, body, u"1"_s)
        + document.arg(u"Duarte, Ana"_s, body, u"2"_s);
    const auto split = splitDatabaseExport(text);
    QVERIFY(split);
    QCOMPARE(split->articles.size(), 2);
    compare(
        split->articles[0], u"La grue tombe"_s, u"Le Phare"_s, u"2011-05-04"_s, u"Ana Duarte"_s);
    compare(
        split->articles[1], u"La grue tombe"_s, u"Le Phare"_s, u"2011-05-04"_s, u"Duarte, Ana"_s);
    for (const ArticleProposal& article : split->articles)
        QCOMPARE(bodyOf(text, article), body);
}

void tst_DatabaseExport::ordinaryTextIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("report") << u"Crane failure\n\nMay 4, 2011\n\n"_s + body;
    QTest::newRow("separator alone") << u"A story\n\n"_s + body + u"\n\nEnd of Document\n"_s;
    QTest::newRow("empty") << QString();
}

void tst_DatabaseExport::ordinaryTextIsNone()
{
    QFETCH(QString, text);
    QVERIFY(!splitDatabaseExport(text));
}

void tst_DatabaseExport::pageThatOnlyLooksLikeOne()
{
    const QString page
        = u"<html><head><title>Crane failure</title></head><body><nav><a href=\"/\">Home"
          "</a></nav><article><h1 class=\"myHeadline\">Crane failure</h1>"
          "<p>%1</p><p>%1</p></article></body></html>"_s.arg(body);
    const auto read = extractBytes(u"page.html"_s, page.toUtf8());
    QVERIFY(read);
    QVERIFY(!read->isDatabaseExport);
    QCOMPARE(read->articles.size(), 1);
    QCOMPARE(read->articles.first().title.value, u"Crane failure"_s);
    QVERIFY(!read->articles.first().span.in(read->text).contains(u"Home"));
}

void tst_DatabaseExport::movedBoundary()
{
    const QString text
        = u"1 of 1 DOCUMENT\n\nCoast Herald\n\nMay 4, 2011\n\nCrane failure\n\nLENGTH: 7 "
          "words\n\n"_s
        + body;
    const auto extraction = extractBytes(u"export.txt"_s, text.toUtf8());
    QVERIFY(extraction);
    QVERIFY(extraction->isDatabaseExport);
    const ArticleProposal again = proposeArticle(*extraction, {0, extraction->text.size()});
    compare(again, u"Crane failure"_s, u"Coast Herald"_s, u"2011-05-04"_s, QString());
    QCOMPARE(bodyOf(text, again), body);
}

void tst_DatabaseExport::realExports_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("articles");
    QTest::newRow("Nexis Uni 50") << u"nyt1.docx"_s << 50;
    QTest::newRow("Nexis Uni 7") << u"usa-today.docx"_s << 7;
    QTest::newRow("Nexis 166") << u"irish-times_1995-06-12_0001.html"_s << 166;
}

void tst_DatabaseExport::realExports()
{
    QFETCH(QString, file);
    QFETCH(int, articles);
    const QString path = test::sharedData(u"dumps/"_s + file);
    if (!QFile::exists(path))
        QSKIP("The open data are not there; see tests/README.md.");
    const auto read = extractFile(path);
    QVERIFY(read);
    QCOMPARE(read->articles.size(), articles);
}

QTEST_GUILESS_MAIN(tst_DatabaseExport)
#include "tst_DatabaseExport.moc"
