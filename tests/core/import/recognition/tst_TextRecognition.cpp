#include "core/import/recognition/Tesseract.h"
#include "tests/core/import/PaintedPdf.h"

#include <QGuiApplication>
#include <QTest>

#include <algorithm>

using namespace careo;
using namespace careo::test;
using namespace Qt::StringLiterals;

namespace
{

const QString title = u"Crane failure shuts harbour"_s;
const QStringList english{u"The harbour office closed its gates on Monday, said the driver of"_s,
    u"the crane, and nobody could tell when it would open again. The repair"_s,
    u"would take until autumn, the engineers said at the town hall."_s};
const QStringList spanish{
    u"La oficina del puerto cerró sus puertas el lunes, según dijo el señor"_s,
    u"Muñoz, y nadie podía decir cuándo volvería a abrir. La reparación"_s,
    u"duraría hasta el otoño, señalaron los ingenieros en la reunión."_s};

QImage page()
{
    return scannedPage(title, english);
}

} // namespace

/// With the Tesseract that is installed; the pictures are painted here.
class tst_TextRecognition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { qputenv("PATH", m_path); }
    void pictures_data();
    void pictures();
    void spanishLetters();
    void scannedPdf();
    void pagesBetweenText();
    void pictureWithoutWords();
    void withoutTesseract();
    void cancelled();

private:
    QByteArray m_path = qgetenv("PATH");
};

void tst_TextRecognition::initTestCase()
{
    if (!Tesseract::find())
        QSKIP("Tesseract is not installed.");
}

void tst_TextRecognition::pictures_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("PNG") << QByteArray("png");
    QTest::newRow("JPEG") << QByteArray("jpg");
}

void tst_TextRecognition::pictures()
{
    QFETCH(QByteArray, format);
    const QByteArray bytes = encoded(page(), format);
    const auto read = extractBytes(u"clipping"_s, bytes);
    QVERIFY(read);
    QCOMPARE(read->notice, FileNotice::Recognised);
    QVERIFY(read->recognition);
    QVERIFY2(*read->recognition >= 85, qPrintable(QString::number(*read->recognition)));
    QCOMPARE(read->text.section(u'\n', 0, 0), title);
    QVERIFY2(read->text.contains(english.join(u' ')), qPrintable(read->text));
    QCOMPARE(read->articles.size(), 1);
    QCOMPARE(toArticle(*read, read->articles.first()).recognition, read->recognition);
    QCOMPARE(read->file.bytes, bytes);
}

void tst_TextRecognition::spanishLetters()
{
    const auto read = extractBytes(
        u"clipping.png"_s, encoded(scannedPage(u"La grúa cerró el puerto"_s, spanish), "png"));
    const auto tesseract = Tesseract::find();
    QVERIFY(tesseract);
    if (!tesseract->languages().contains(u"spa"_s))
        QSKIP("Tesseract does not know Spanish here.");
    QVERIFY(read);
    QVERIFY2(
        read->text.contains(u"señor Muñoz, y nadie podía decir cuándo"_s), qPrintable(read->text));
    QCOMPARE(read->articles.first().language.value, u"es"_s);
}

void tst_TextRecognition::scannedPdf()
{
    const auto read = extractBytes(u"scan.pdf"_s, makePdf(1, [](QPainter& painter, int) {
        painter.drawImage(QRectF(0, 0, 595, 384), page());
    }));
    QVERIFY(read);
    QCOMPARE(read->notice, FileNotice::Recognised);
    QVERIFY2(read->text.contains(english.join(u' ')), qPrintable(read->text));
    QCOMPARE(read->file.mediaType, u"application/pdf"_s);
}

void tst_TextRecognition::pagesBetweenText()
{
    const auto read = extractBytes(u"mixed.pdf"_s, makePdf(3, [](QPainter& painter, int number) {
        if (number == 1)
            painter.drawImage(QRectF(0, 0, 595, 384), page());
        else
            painter.drawText(QPointF(60, 300), u"Page %1 is set in type."_s.arg(number + 1));
    }));
    QVERIFY(read);
    QCOMPARE(read->notice, FileNotice::Recognised);
    const qsizetype before = read->text.indexOf(u"Page 1 is set in type."_s);
    const qsizetype between = read->text.indexOf(english.first());
    const qsizetype after = read->text.indexOf(u"Page 3 is set in type."_s);
    QVERIFY2(before >= 0 && between > before && after > between, qPrintable(read->text));
}

void tst_TextRecognition::pictureWithoutWords()
{
    QImage picture(600, 400, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.fillRect(100, 100, 200, 200, Qt::darkGray);
    painter.drawLine(0, 0, 600, 400);
    painter.end();
    const auto read = extractBytes(u"photo.png"_s, encoded(picture, "png"));
    QVERIFY(read);
    QCOMPARE(read->notice, FileNotice::NoText);
    QVERIFY(!read->recognition);
    const auto broken = extractBytes(u"photo.png"_s, encoded(picture, "png").left(60));
    QVERIFY(broken);
    QCOMPARE(broken->notice, FileNotice::NoText);
}

void tst_TextRecognition::withoutTesseract()
{
    qputenv("PATH", "/nowhere");
    const auto read = extractBytes(u"clipping.png"_s, encoded(page(), "png"));
    QVERIFY(read);
    QCOMPARE(read->notice, FileNotice::NoText);
    QVERIFY(read->articles.isEmpty());
}

void tst_TextRecognition::cancelled()
{
    const auto read = extractBytes(u"clipping.png"_s, encoded(page(), "png"), [] { return true; });
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Cancelled);
}

QTEST_MAIN(tst_TextRecognition)
#include "tst_TextRecognition.moc"
