#include "core/import/pdf/PdfReader.h"

#include "tests/core/import/PaintedPdf.h"
#include "tests/core/import/SharedData.h"

#include <QDir>
#include <QGuiApplication>
#include <QTest>

using namespace careo;
using careo::test::makePdf;
using namespace Qt::StringLiterals;

namespace
{

void lines(QPainter& painter, double x, double y, const QStringList& texts)
{
    for (const QString& text : texts) {
        painter.drawText(QPointF(x, y), text);
        y += 14;
    }
}

ReadDocument read(const QByteArray& bytes)
{
    return readPdf(bytes, {}).value_or(ReadDocument{});
}

} // namespace

class tst_PdfReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Without Tesseract, which would read their pictures.
    void initTestCase() { qputenv("PATH", "/nowhere"); }
    void columnsOneAfterTheOther();
    void cutWordsAreJoined();
    void runningHeadsAreLeftOut();
    void heading();
    void ligaturesAreLetters();
    void noText();
    void damaged();
    void hostileFiles();
};

void tst_PdfReader::columnsOneAfterTheOther()
{
    const ReadDocument pdf = read(makePdf(1, [](QPainter& painter, int) {
        lines(painter, 60, 200,
            {u"The harbour office closed its gates on"_s,
                u"Monday, said the driver of the crane, and"_s,
                u"nobody could tell when it would open."_s,
                u"Engineers said that the repair of it all"_s});
        lines(painter, 330, 200,
            {u"would take until the autumn of the year."_s,
                u"The mayor spoke of a loss that the town"_s,
                u"would feel for a long time to come now."_s});
    }));
    const qsizetype left = pdf.text.indexOf(u"nobody could tell"_s);
    const qsizetype right = pdf.text.indexOf(u"The mayor spoke"_s);
    QVERIFY(left > 0);
    QVERIFY(right > left);
    QVERIFY2(pdf.text.contains(u"repair of it all would take until"_s), qPrintable(pdf.text));
}

void tst_PdfReader::cutWordsAreJoined()
{
    const ReadDocument pdf = read(makePdf(1, [](QPainter& painter, int) {
        lines(painter, 60, 200,
            {u"The harbour office closed its gates for an inves-"_s,
                u"tigation, said a well-known engineer, and a well-"_s,
                u"known driver agreed with what he had to say here."_s});
    }));
    QVERIFY2(pdf.text.contains(u"for an investigation, said"_s), qPrintable(pdf.text));
    QVERIFY2(pdf.text.contains(u"a well-known driver"_s), qPrintable(pdf.text));
}

void tst_PdfReader::runningHeadsAreLeftOut()
{
    const ReadDocument pdf = read(makePdf(4, [](QPainter& painter, int page) {
        painter.drawText(QPointF(60, 40), u"Coast Herald, 4 May 2011"_s);
        painter.drawText(QPointF(300, 820), u"Page %1 of 4"_s.arg(page + 1));
        lines(painter, 60, 200, {u"Paragraph %1 says something of its own."_s.arg(page + 1)});
    }));
    QVERIFY(!pdf.text.contains(u"Coast Herald"_s));
    QVERIFY(!pdf.text.contains(u"Page"_s));
    for (int page = 1; page <= 4; ++page)
        QVERIFY(pdf.text.contains(u"Paragraph %1 says"_s.arg(page)));
}

void tst_PdfReader::heading()
{
    const ReadDocument pdf = read(makePdf(1, [](QPainter& painter, int) {
        painter.setFont(QFont(u"Noto Sans"_s, 22));
        painter.drawText(QPointF(60, 150), u"Crane failure"_s);
        painter.setFont(QFont(u"Noto Sans"_s, 10));
        lines(painter, 60, 200,
            {u"The harbour office closed its gates on Monday."_s,
                u"Nobody could tell when it would open again at all."_s});
    }));
    QVERIFY(pdf.text.startsWith(u"Crane failure\n\nThe harbour"_s));
    QCOMPARE(pdf.hints.size(), 1);
    QCOMPARE(pdf.hints.first().headingLevel, 1);
}

void tst_PdfReader::ligaturesAreLetters()
{
    const ReadDocument pdf = read(makePdf(1, [](QPainter& painter, int) {
        painter.drawText(QPointF(60, 200), u"The o\ufb03ce \ufb01lled with \ufb02owers."_s);
    }));
    QCOMPARE(pdf.text, u"The office filled with flowers."_s);
}

void tst_PdfReader::noText()
{
    const QByteArray bytes
        = makePdf(1, [](QPainter& painter, int) { painter.fillRect(10, 10, 90, 90, Qt::black); });
    const auto pdf = extractBytes(u"scan.pdf"_s, bytes);
    QVERIFY(pdf);
    QCOMPARE(pdf->notice, FileNotice::NoText);
    QCOMPARE(pdf->file.mediaType, u"application/pdf"_s);
    QCOMPARE(pdf->file.bytes, bytes);
}

void tst_PdfReader::damaged()
{
    const auto pdf = readPdf("%PDF-1.4\nnothing of it", {});
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().code, ErrorCode::FileDamaged);
}

void tst_PdfReader::hostileFiles()
{
    const QDir folder(test::sharedData(u"hostile"_s));
    if (!folder.exists())
        QSKIP("The open data are not there; see tests/README.md.");
    for (const QString& name : folder.entryList(QDir::Files)) {
        const auto file = extractFile(folder.filePath(name));
        // Words, a notice that there are none, or a reason: never nothing at all.
        QVERIFY2(!file || file->notice == FileNotice::NoText || !file->articles.isEmpty(),
            qPrintable(name));
    }
}

QTEST_MAIN(tst_PdfReader)
#include "tst_PdfReader.moc"
