#include "core/import/html/ScriptFacts.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

/// Data that scripts of a page carry, read as text.
class tst_ScriptFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data();
    void forms();
    void severalAreNone();
};

void tst_ScriptFacts::forms_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("published");
    QTest::newRow("layer") << QByteArray("dataLayer=[{'author':'Ana Lindqvist',"
                                         "'publishDate':'2014-03-05T10:00'}]")
                           << u"Ana Lindqvist"_s << u"2014-03-05"_s;
    QTest::newRow("settings") << QByteArray("config.authors = 'Ana Lindqvist';")
                              << u"Ana Lindqvist"_s << QString();
    QTest::newRow("state") << QByteArray(
        "x=\"{\\\"authors\\\":[{\\\"name\\\":\\\"Ana Lindqvist\\\"}],"
        "\\\"datePublished\\\":\\\"2014-03-05\\\"}\"")
                           << u"Ana Lindqvist"_s << u"2014-03-05"_s;
    QTest::newRow("key alone") << QByteArray("{\"author\":\"\",\"section\":\"News\"}") << QString()
                               << QString();
}

void tst_ScriptFacts::forms()
{
    QFETCH(const QByteArray, script);
    const ScriptFacts facts = readScriptFacts({script});
    QTEST(facts.author, "author");
    QTEST(facts.published, "published");
}

void tst_ScriptFacts::severalAreNone()
{
    const ScriptFacts facts
        = readScriptFacts({"{\"author\":\"Ana Lindqvist\",\"pubDate\":\"2014-03-05\"}",
            "{\"author\":\"Per Holm\",\"pubDate\":\"2014-03-06\"}"});
    QVERIFY(facts.author.isEmpty());
    QVERIFY(facts.published.isEmpty());
}

QTEST_APPLESS_MAIN(tst_ScriptFacts)
#include "tst_ScriptFacts.moc"
