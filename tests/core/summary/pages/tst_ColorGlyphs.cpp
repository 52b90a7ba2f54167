#include "core/summary/pages/ColorGlyphs.h"

#include "core/summary/SummaryOutput.h"
#include "tests/core/summary/SummaryCase.h"

#include <poppler-qt6.h>

#include <QFontDatabase>
#include <QImage>
#include <QTest>

#include <memory>

using namespace careo;
using namespace Qt::StringLiterals;

class tst_ColorGlyphs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emojiAreSeen();
};

void tst_ColorGlyphs::emojiAreSeen()
{
    if (!QFontDatabase::families().contains(u"Noto Color Emoji"_s))
        QSKIP("The font Noto Color Emoji is not installed.");
    test::SummaryCase sample;
    const QString words = u"She wrote 🙂 on it"_s;
    sample.addClaim(sample.addArticle(u"Wall"_s, words), 0, words);
    SummaryOptions options;
    options.parts = {SummaryPart::Chronology};
    const QString path = sample.file(u"summary.pdf"_s);
    QVERIFY(writeSummary(*gatherSummary(sample.store(), {}), path, SummaryFormat::Pdf, options));
    const auto pdf = Poppler::Document::load(path);
    QVERIFY(pdf);
    const auto page = pdf->page(0);
    const QImage image = page->renderToImage(144, 144);
    int yellow = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            yellow += color.red() > 200 && color.green() > 150 && color.blue() < 100 ? 1 : 0;
        }
    }
    QVERIFY2(yellow > 50, qPrintable(QString::number(yellow)));
}

QTEST_MAIN(tst_ColorGlyphs)
#include "tst_ColorGlyphs.moc"
