#include "core/import/html/JsonLd.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

class tst_JsonLd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mended_data();
    void mended();
    void brokenIsPassedOver();
    void thePagesOwnArticle();
};

void tst_JsonLd::mended_data()
{
    QTest::addColumn<QByteArray>("block");
    const QByteArray whole
        = R"({"@type":"NewsArticle","headline":"Crane failure","datePublished":"2018-03-04"})";
    QTest::newRow("sound") << whole;
    QByteArray parted = whole;
    QTest::newRow("line ends in it") << parted.replace("Crane failure", "Crane\nfailure");
    QTest::newRow("CDATA marks") << "//<![CDATA[\n" + whole + "\n//]]>";
    QTest::newRow("comment marks") << "<!-- " + whole + " -->";
    QTest::newRow("semicolon") << whole + ";";
    QByteArray comma = whole;
    QTest::newRow("comma too many") << comma.replace("}", ",}");
}

void tst_JsonLd::mended()
{
    QFETCH(const QByteArray, block);
    const JsonLdArticle article = readJsonLd({block}, {});
    QCOMPARE(article.count, 1);
    QCOMPARE(article.headline, u"Crane failure"_s);
    QCOMPARE(article.published, u"2018-03-04"_s);
}

void tst_JsonLd::brokenIsPassedOver()
{
    QCOMPARE(readJsonLd({"{\"@type\":\"NewsArticle\",\"headline\""}, {}).count, 0);
}

void tst_JsonLd::thePagesOwnArticle()
{
    const QByteArray two
        = R"([{"@type":"NewsArticle","headline":"The fair moves inland","datePublished":"2018-05-01"},
              {"@type":"NewsArticle","headline":"Crane failure","author":{"name":"Per Holm"}}])";
    const JsonLdArticle own = readJsonLd({two}, u"Crane failure - Harbour Post"_s);
    QCOMPARE(own.count, 1);
    QVERIFY(own.published.isEmpty());
    QCOMPARE(own.headline, u"Crane failure"_s);
    QCOMPARE(own.author, u"Per Holm"_s);
    const JsonLdArticle first = readJsonLd({two}, u"Harbour Post"_s);
    QCOMPARE(first.count, 2);
    QCOMPARE(first.headline, u"The fair moves inland"_s);
}

QTEST_GUILESS_MAIN(tst_JsonLd)

#include "tst_JsonLd.moc"
