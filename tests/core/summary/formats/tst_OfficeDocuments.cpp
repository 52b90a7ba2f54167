#include "core/import/Extraction.h"
#include "core/summary/SummaryOutput.h"
#include "tests/core/summary/SummaryCase.h"

#include <QImage>
#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

/// What is the same of ODT and DOCX.
class tst_OfficeDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryQuotation_data() { formats(); }
    void holdsEveryQuotation();
    void holdsTheTimeline_data() { formats(); }
    void holdsTheTimeline();

private:
    static void formats();
    static QByteArray written(test::SummaryCase& sample, SummaryFormat format,
        const SummaryOptions& options, const QString& path);
};

void tst_OfficeDocuments::formats()
{
    QTest::addColumn<SummaryFormat>("format");
    QTest::newRow("ODT") << SummaryFormat::Odt;
    QTest::newRow("DOCX") << SummaryFormat::Docx;
}

QByteArray tst_OfficeDocuments::written(test::SummaryCase& sample, SummaryFormat format,
    const SummaryOptions& options, const QString& path)
{
    const auto summary = gatherSummary(sample.store(), {});
    if (!summary || !writeSummary(*summary, path, format, options))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_OfficeDocuments::holdsEveryQuotation()
{
    QFETCH(SummaryFormat, format);
    test::SummaryCase sample;
    sample.fill();
    const QString path = sample.file(u"summary."_s + suffix(format));
    QVERIFY(!written(sample, format, {}, path).isEmpty());
    const auto read = extractFile(path);
    QVERIFY(read);
    const QString text = test::normalised(read->text);
    const auto summary = gatherSummary(sample.store(), {});
    for (const SummaryClaim& claim : summary->claims)
        QVERIFY2(text.contains(test::normalised(claim.quote)), qPrintable(claim.quote));
}

void tst_OfficeDocuments::holdsTheTimeline()
{
    QFETCH(SummaryFormat, format);
    test::SummaryCase sample;
    sample.fill();
    const QString path = sample.file(u"summary."_s + suffix(format));
    const QByteArray bytes = written(sample, format, {}, path);
    const qsizetype picture = bytes.indexOf("\x89PNG");
    QVERIFY(picture > 0);
    const QImage image = QImage::fromData(bytes.mid(picture), "PNG");
    QVERIFY(image.width() > 1000);
    QVERIFY(image.pixelColor(0, 0) == Qt::white);

    SummaryOptions without;
    without.parts.removeAll(SummaryPart::Timeline);
    QVERIFY(!written(sample, format, without, path).contains("\x89PNG"));
}

QTEST_MAIN(tst_OfficeDocuments)
#include "tst_OfficeDocuments.moc"
