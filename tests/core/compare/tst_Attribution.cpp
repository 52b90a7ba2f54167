#include "core/compare/Attribution.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

/// "Reuters > the police > a witness?", a question mark after those nobody names.
QString chain(const QString& text, const QString& words)
{
    Article article;
    article.text = text;
    const qsizetype start = text.indexOf(words);
    QStringList names;
    for (const SourceLink& link : proposeAttribution(article, {start, start + words.size()}))
        names << link.name + (link.isAnonymous ? u"?"_s : QString());
    return names.join(u" > "_s);
}

} // namespace

class tst_Attribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheChain_data();
    void readsTheChain();
    void linksCarryTheirWords();
};

void tst_Attribution::readsTheChain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("told") << u"Police told Reuters that a witness said the door was open."_s
                          << u"Reuters > Police > a witness?"_s;
    QTest::newRow("said") << u"The night watchman, he thinks. Prosecutor Ana Roldán said the door "
                             u"was open."_s
                          << u"Prosecutor Ana Roldán"_s;
    QTest::newRow("after the words")
        << u"“Nobody warned us, the door was open,” said harbour master Piet Oudeman."_s
        << u"harbour master Piet Oudeman"_s;
    QTest::newRow("wraps the sentence")
        << u"A neighbour said the door was open, according to the Port Police."_s
        << u"the Port Police > A neighbour?"_s;
    QTest::newRow("according to, first")
        << u"According to the Port Police, a neighbour said the door was open."_s
        << u"the Port Police > a neighbour?"_s;
    QTest::newRow("sources") << u"The door was open, sources close to the case said."_s
                             << u"sources close to the case?"_s;
    QTest::newRow("nobody") << u"That night the door was open and the guard had left."_s
                            << QString();
    QTest::newRow("pronoun") << u"He said the door was open."_s << QString();
    QTest::newRow("where it was said")
        << u"In court the watchman said the door was open."_s << u"the watchman"_s;
    QTest::newRow("what they say")
        << u"Some witnesses changed what they said, the door was open."_s << QString();
    QTest::newRow("Spanish") << u"Según la Procuraduría, un testigo dijo que the door was open."_s
                             << u"la Procuraduría > un testigo?"_s;
    QTest::newRow("Spanish verb first")
        << u"«No avisaron; the door was open», afirmó el abogado Luis Mora."_s
        << u"el abogado Luis Mora"_s;
    QTest::newRow("French") << u"Selon la police, un voisin a déclaré que the door was open."_s
                            << u"la police > un voisin?"_s;
    QTest::newRow("French, the name after the verb")
        << u"« the door was open », a déclaré Jeanne Morel."_s << u"Jeanne Morel"_s;
}

void tst_Attribution::readsTheChain()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(chain(text, u"door was open"_s), expected);
}

void tst_Attribution::linksCarryTheirWords()
{
    Article article;
    article.text = u"It rained. Police told Reuters that nobody was hurt."_s;
    const auto links = proposeAttribution(article, {20, 30});
    QCOMPARE(links.size(), 2);
    for (const SourceLink& link : links) {
        QCOMPARE(link.quote, link.passage.in(article.text).toString());
        QVERIFY(link.quote.contains(link.name));
    }
    QCOMPARE(links[0].quote, u"Police told Reuters"_s);
    QCOMPARE(links[1].quote, u"Police told"_s);
}

QTEST_APPLESS_MAIN(tst_Attribution)
#include "tst_Attribution.moc"
