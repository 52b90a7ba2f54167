#include "core/summary/pages/SummaryPages.h"

#include "core/summary/pages/SummaryStyle.h"
#include "tests/core/summary/SummaryCase.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QTextBlock>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

/// The page, from 0, that shows the block's first line.
int pageOf(const SummaryPages& pages, const QTextBlock& block)
{
    const qreal top = pages.document().documentLayout()->blockBoundingRect(block).top()
        + block.layout()->lineAt(0).y();
    for (int page = 0; page < pages.count(); ++page) {
        if (top >= pages.slices().at(page).top - 0.01 && top < pages.slices().at(page).bottom)
            return page;
    }
    return -1;
}

CaseSummary longSummary(test::SummaryCase& sample, int claims)
{
    const ArticleId article = sample.addArticle(u"Long"_s,
        u"A sentence that is long enough to take more than a line on the page when it is quoted "
        "in a summary and printed on paper. "_s.repeated(claims));
    for (int index = 0; index < claims; ++index)
        sample.addClaim(article, index % 3,
            u"A sentence that is long enough to take more than a line on the page when it is "
            "quoted in a summary and printed on paper."_s,
            index % 4 == 0 ? QString() : u"2005-12-%1"_s.arg(index % 28 + 1, 2, 10, QChar(u'0')));
    return *gatherSummary(sample.store(), {});
}

} // namespace

class tst_SummaryPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesHoldAllLinesOnce();
    void noHeadingEndsAPage();
    void claimStaysWithItsCitation();
    void partsCanBeLeftOut();
    void countsStandInColumns();
    void aTableRepeatsItsHead();
    void typesDifferWithoutColour();
    void paintsInk();
    void hugeQuotationIsCut();
    void sameDataGivesTheSamePages();
};

void tst_SummaryPages::pagesHoldAllLinesOnce()
{
    test::SummaryCase sample;
    const SummaryPages pages(longSummary(sample, 60), {});
    QVERIFY(pages.count() > 5);
    qreal bottom = 0;
    for (const PageSlice& slice : pages.slices()) {
        QVERIFY(slice.top >= bottom - 0.01);
        QVERIFY(slice.bottom > slice.top);
        QVERIFY(slice.bottom - slice.top <= pages.paperSize().height() - 2 * 56);
        bottom = slice.bottom;
    }
    for (QTextBlock block = pages.document().begin(); block.isValid(); block = block.next())
        QVERIFY(pageOf(pages, block) >= 0);
}

void tst_SummaryPages::noHeadingEndsAPage()
{
    test::SummaryCase sample;
    const SummaryPages pages(longSummary(sample, 97), {});
    int headings = 0;
    for (QTextBlock block = pages.document().begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        ++headings;
        QVERIFY(block.next().isValid());
        QCOMPARE(pageOf(pages, block.next()), pageOf(pages, block));
    }
    QVERIFY(headings > 10);
}

void tst_SummaryPages::claimStaysWithItsCitation()
{
    test::SummaryCase sample;
    const SummaryPages pages(longSummary(sample, 97), {});
    int quotations = 0;
    for (QTextBlock block = pages.document().begin(); block.isValid(); block = block.next()) {
        if (!block.text().startsWith(u'\u201c'))
            continue;
        ++quotations;
        const QTextBlock citation = block.next().next();
        QVERIFY(citation.text().startsWith(u"[1] Long"_s));
        QCOMPARE(pageOf(pages, citation), pageOf(pages, block));
    }
    QCOMPARE(quotations, 2 * 97);
}

void tst_SummaryPages::partsCanBeLeftOut()
{
    test::SummaryCase sample;
    sample.fill();
    const auto summary = gatherSummary(sample.store(), {});
    QVERIFY(summary);
    SummaryOptions options;
    options.parts = {SummaryPart::ClaimsByType};
    const SummaryPages pages(*summary, options);
    const QString text = pages.document().toPlainText();
    QVERIFY(text.contains(u"Claims by type"_s));
    QVERIFY(!text.contains(u"Overview"_s));
    QVERIFY(!text.contains(u"Chronology"_s));
    QVERIFY(!text.contains(u"Timeline"_s));
    QVERIFY(!text.contains(u"No web address known"_s));
    QVERIFY(text.contains(u"all stand"_s));
}

void tst_SummaryPages::countsStandInColumns()
{
    test::SummaryCase sample;
    sample.fill();
    const SummaryPages pages(*gatherSummary(sample.store(), {}), {});
    int rows = 0;
    for (QTextBlock block = pages.document().begin(); block.isValid(); block = block.next()) {
        if (block.text().count(u'\t') != 5)
            continue;
        ++rows;
        QCOMPARE(block.layout()->lineCount(), 1);
        const qreal right = block.layout()->lineAt(0).naturalTextRect().right();
        QVERIFY2(
            qAbs(right - pages.document().textWidth()) < 1, qPrintable(QString::number(right)));
    }
    QCOMPARE(rows, 5);
}

void tst_SummaryPages::aTableRepeatsItsHead()
{
    test::SummaryCase sample;
    sample.fill();
    const ArticleId article = sample.addArticle(u"Many"_s, u"A sentence of many types."_s);
    for (int index = 0; index < 60; ++index) {
        ClaimType type;
        type.name = u"Type %1"_s.arg(index);
        QVERIFY(sample.store().claimTypes().add(type));
    }
    const auto count = sample.store().claimTypes().all()->size();
    for (int index = 0; index < count; ++index)
        sample.addClaim(article, index, u"A sentence"_s);
    SummaryOptions options;
    options.parts = {SummaryPart::Overview};
    const SummaryPages pages(*gatherSummary(sample.store(), {}), options);
    QVERIFY(pages.count() > 1);
    QCOMPARE(pages.slices().first().headBottom, pages.slices().first().headTop);
    for (int page = 1; page < pages.count(); ++page) {
        const PageSlice& slice = pages.slices().at(page);
        QVERIFY(slice.headBottom > slice.headTop);
        QVERIFY(slice.headBottom <= pages.slices().first().bottom);
    }
}

void tst_SummaryPages::typesDifferWithoutColour()
{
    test::SummaryCase sample;
    sample.fill();
    SummaryOptions options;
    options.parts = {SummaryPart::Chronology};
    const SummaryPages pages(*gatherSummary(sample.store(), {}), options);
    QMap<QString, QSet<int>> patterns;
    QString letter;
    // From the end, because the swatch with the letter stands below the bar's first lines.
    for (QTextBlock block = pages.document().lastBlock(); block.isValid();
         block = block.previous()) {
        if (!block.blockFormat().hasProperty(summaryStyle::BarPattern))
            continue;
        for (auto run = block.begin(); !run.atEnd(); ++run) {
            const QTextCharFormat format = run.fragment().charFormat();
            if (format.hasProperty(summaryStyle::SwatchLetter))
                letter = format.stringProperty(summaryStyle::SwatchLetter);
        }
        if (block.text().startsWith(u'\u201c'))
            patterns[letter].insert(block.blockFormat().intProperty(summaryStyle::BarPattern));
    }
    QCOMPARE(patterns.keys(), QStringList({u"A"_s, u"B"_s, u"C"_s}));
    QCOMPARE(patterns[u"A"_s], QSet<int>({0}));
    QCOMPARE(patterns[u"B"_s], QSet<int>({1}));
    QCOMPARE(patterns[u"C"_s], QSet<int>({2}));
}

void tst_SummaryPages::paintsInk()
{
    test::SummaryCase sample;
    sample.fill();
    const SummaryPages pages(*gatherSummary(sample.store(), {}), {});
    QImage image(pages.paperSize().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.paint(painter, 0);
    painter.end();
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool isDark = qGray(image.pixel(x, y)) < 100;
            dark += isDark ? 1 : 0;
            if (isDark)
                QVERIFY2(x > 45 && x < image.width() - 45, "ink in the margin");
        }
    }
    QVERIFY(dark > 1000);
}

void tst_SummaryPages::hugeQuotationIsCut()
{
    test::SummaryCase sample;
    const QString huge = u"word "_s.repeated(40000).trimmed();
    const ArticleId article = sample.addArticle(u"Huge"_s, huge);
    sample.addClaim(article, 0, huge);
    const SummaryPages pages(*gatherSummary(sample.store(), {}), {});
    QVERIFY(pages.count() > 50);
    for (const PageSlice& slice : pages.slices())
        QVERIFY(slice.bottom - slice.top <= pages.paperSize().height() - 2 * 56);
}

void tst_SummaryPages::sameDataGivesTheSamePages()
{
    test::SummaryCase sample;
    const CaseSummary summary = longSummary(sample, 30);
    const SummaryPages first(summary, {});
    const SummaryPages second(summary, {});
    QCOMPARE(first.slices(), second.slices());
    QCOMPARE(first.document().toPlainText(), second.document().toPlainText());
}

QTEST_MAIN(tst_SummaryPages)
#include "tst_SummaryPages.moc"
