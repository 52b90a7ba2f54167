#include "ui/reader/TextBounds.h"

#include <QTest>

using namespace careo;
using namespace careo::ui;

class tst_TextBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trimsWhiteSpace();
    void findsUnits_data();
    void findsUnits();
    void growsByUnits();
    void stepsByWordEnds();
    void survivesEmptyTexts();
};

void tst_TextBounds::trimsWhiteSpace()
{
    const QString text = QStringLiteral(" \n two words\u00a0\t ");
    QCOMPARE(trimmed(text, {0, text.size()}).in(text), QStringLiteral("two words"));
    QVERIFY(trimmed(text, {0, 3}).isEmpty());
    QCOMPARE(trimmed(text, {-5, 900}).in(text), QStringLiteral("two words"));
}

void tst_TextBounds::findsUnits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("paragraph");
    QTest::newRow("English") << QStringLiteral(
        "First line.\n\nShe was held. The judge, Mr. A. Zaldívar, said so! Why? \nLast.")
                             << QStringLiteral("judge") << QStringLiteral("judge")
                             << QStringLiteral("The judge, Mr. A. Zaldívar, said so!")
                             << QStringLiteral(
                                    "She was held. The judge, Mr. A. Zaldívar, said so! Why?");
    QTest::newRow("emoji") << QStringLiteral("Bad news 😡. It came on Friday 😀 at noon.")
                           << QStringLiteral("Friday") << QStringLiteral("Friday")
                           << QStringLiteral("It came on Friday 😀 at noon.")
                           << QStringLiteral("Bad news 😡. It came on Friday 😀 at noon.");
    QTest::newRow("Arabic") << QStringLiteral("قال القاضي ذلك. ثم خرج من القاعة.")
                            << QStringLiteral("خرج") << QStringLiteral("خرج")
                            << QStringLiteral("ثم خرج من القاعة.")
                            << QStringLiteral("قال القاضي ذلك. ثم خرج من القاعة.");
    QTest::newRow("combining marks")
        << QStringLiteral("Zaldi\u0301var spoke. He left.") << QStringLiteral("var")
        << QStringLiteral("Zaldi\u0301var") << QStringLiteral("Zaldi\u0301var spoke.")
        << QStringLiteral("Zaldi\u0301var spoke. He left.");
}

void tst_TextBounds::findsUnits()
{
    QFETCH(QString, text);
    QFETCH(QString, at);
    const qsizetype place = text.indexOf(at) + 1;
    QTEST(wordAt(text, place).in(text).toString(), "word");
    QTEST(sentenceAt(text, place).in(text).toString(), "sentence");
    QTEST(paragraphAt(text, place).in(text).toString(), "paragraph");
}

void tst_TextBounds::growsByUnits()
{
    const QString text = QStringLiteral("Head\nOne two. Three four.\nFive.");
    Passage passage{text.indexOf(u"hree"), text.indexOf(u"hree")};
    const QStringList expected{QStringLiteral("Three"), QStringLiteral("Three four."),
        QStringLiteral("One two. Three four."), QStringLiteral("One two. Three four.\nFive."),
        QStringLiteral("One two. Three four.\nFive.")};
    for (const QString& unit : expected) {
        passage = grown(text, passage, 5);
        QCOMPARE(passage.in(text).toString(), unit);
    }
}

void tst_TextBounds::stepsByWordEnds()
{
    const QString text = QStringLiteral("One, two.\n\nThree");
    QCOMPARE(nextWordEnd(text, 0), 3);
    QCOMPARE(nextWordEnd(text, 3), 8);
    QCOMPARE(nextWordEnd(text, 8), 16);
    QCOMPARE(nextWordEnd(text, 16), 16);
    QCOMPARE(previousWordEnd(text, 16), 8);
    QCOMPARE(previousWordEnd(text, 9), 8);
    QCOMPARE(previousWordEnd(text, 8), 3);
    QCOMPARE(previousWordEnd(text, 3), 3);
}

void tst_TextBounds::survivesEmptyTexts()
{
    QVERIFY(wordAt(u"", 0).isEmpty());
    QVERIFY(sentenceAt(u"\n\n", 1).isEmpty());
    QVERIFY(paragraphAt(u"\n", 5).isEmpty());
    QCOMPARE(nextWordEnd(u"", 0), 0);
    QCOMPARE(previousWordEnd(u"", 0), 0);
    QVERIFY(grown(u"", {0, 0}, 0).isEmpty());
}

QTEST_GUILESS_MAIN(tst_TextBounds)
#include "tst_TextBounds.moc"
