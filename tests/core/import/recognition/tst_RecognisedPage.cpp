#include "core/import/recognition/RecognisedPage.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

QByteArray row(int level, const QRect& box, double confidence = -1, const QByteArray& text = {})
{
    QByteArrayList cells{QByteArray::number(level), "1", "1", "1", "1", "1"};
    for (const int number : {box.left(), box.top(), box.width(), box.height()})
        cells << QByteArray::number(number);
    cells << QByteArray::number(confidence) << text;
    return cells.join('\t') + '\n';
}

QByteArray word(const QByteArray& text, double confidence)
{
    return row(5, {0, 0, 10, 10}, confidence, text);
}

const QByteArray top = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\t"
                       "height\tconf\ttext\n"
    + row(1, {0, 0, 600, 900}) + row(2, {0, 0, 600, 900}) + row(3, {0, 0, 600, 900});

} // namespace

class tst_RecognisedPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAndConfidence();
    void linesOfAParagraphAreEquallyHigh();
    void noiseIsNoText();
    void brokenTable_data();
    void brokenTable();
};

void tst_RecognisedPage::linesAndConfidence()
{
    const RecognisedPage page = readRecognisedPage(top + row(4, {60, 120, 300, 30})
            + word("The", 96) + word("harbour", 92) + row(4, {60, 160, 300, 30})
            + word("office", 90) + word("clo\xc3\xb3", 42) + word(" ", 95),
        3, 144);
    QCOMPARE(page.lines.size(), 2);
    QCOMPARE(page.lines[0].text, u"The harbour"_s);
    QCOMPARE(page.lines[1].text, u"office cloó"_s);
    QCOMPARE(page.lines[0].box, QRectF(30, 60, 150, 15));
    QCOMPARE(page.lines[0].page, 3);
    QCOMPARE(page.lines[0].pageHeight, 450.0);
    QCOMPARE(page.words, 4);
    QCOMPARE(page.confidenceSum, 320.0);
}

void tst_RecognisedPage::linesOfAParagraphAreEquallyHigh()
{
    const RecognisedPage page = readRecognisedPage(top + row(4, {0, 100, 300, 40})
            + word("Harbour", 96) + row(4, {0, 160, 300, 20}) + word("summer", 96)
            + row(4, {0, 200, 300, 40}) + word("gates", 96),
        0, 72);
    QCOMPARE(page.lines.size(), 3);
    QCOMPARE(page.lines[1].box.height(), 40.0);
    QCOMPARE(page.lines[1].box.center().y(), 170.0);
}

void tst_RecognisedPage::noiseIsNoText()
{
    const QByteArray specks = row(4, {0, 100, 300, 40}) + word("iy", 12) + word("|", 30);
    QVERIFY(readRecognisedPage(top + specks, 0, 72).lines.isEmpty());
    QCOMPARE(readRecognisedPage(top + specks, 0, 72).words, 0);
    const RecognisedPage page = readRecognisedPage(top + specks + row(4, {0, 200, 300, 40})
            + word("The", 90) + word("harbour", 90) + word("closed", 90),
        0, 72);
    QCOMPARE(page.lines.size(), 1);
    QCOMPARE(page.words, 3);
}

void tst_RecognisedPage::brokenTable_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("head only") << top;
    QTest::newRow("cut") << top + row(4, {0, 100, 300, 40}) + "5\t1\t1\t1\t1\t1\t0";
    QTest::newRow("no table") << QByteArray("Error during processing.\n\0\xff", 27);
    QTest::newRow("words without lines") << word("a", 10) + word("b", 10);
}

void tst_RecognisedPage::brokenTable()
{
    QFETCH(QByteArray, table);
    QVERIFY(readRecognisedPage(table, 0, 300).lines.isEmpty());
}

QTEST_GUILESS_MAIN(tst_RecognisedPage)
#include "tst_RecognisedPage.moc"
