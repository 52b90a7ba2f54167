#include "core/summary/SummaryOutput.h"

#include "core/summary/pages/SummaryPages.h"
#include "tests/core/summary/SummaryCase.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

/// The PDF's text, page by page; empty when it can't be read.
QStringList pdfPages(const QString& path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    QStringList pages
        = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
    for (QString& page : pages)
        page = test::normalised(page);
    return pages;
}

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Takes one page and no other.
class JammedPrinter : public QPdfWriter
{
public:
    using QPdfWriter::QPdfWriter;
    bool newPage() override { return false; }
};

} // namespace

class tst_SummaryOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pdfHoldsEveryQuotation();
    void pdfStampsTamperedText();
    void pdfOfAnEmptyCase();
    void pdfNumbersItsPages();
    void pdfShowsRightToLeftAndEmoji();
    void letterPaper();
    void printsOnlyThePagesAskedFor();
    void aPrinterThatFailsIsTold();
    void unwritableFolderLeavesTheFormerFile_data();
    void unwritableFolderLeavesTheFormerFile();
    void failingWriteLeavesTheFormerFile_data();
    void failingWriteLeavesTheFormerFile();
    void deviceIsNoFile();
    void whoReadsTheFormerFileKeepsIt();
    void emptyScopeAndNoClaimsReadWell_data();
    void emptyScopeAndNoClaimsReadWell();
    void cancelledLeavesTheFormerFile();
};

void tst_SummaryOutput::pdfHoldsEveryQuotation()
{
    test::SummaryCase sample;
    sample.fill();
    const auto summary = gatherSummary(sample.store(), {});
    QVERIFY(summary);
    const QString path = sample.file(u"summary.pdf"_s);
    QVERIFY(writeSummary(*summary, path, SummaryFormat::Pdf, {}));
    const QString text = pdfPages(path).join(u' ');
    for (const SummaryClaim& claim : summary->claims) {
        QCOMPARE(text.count(test::normalised(claim.quote)), 2);
        const SummaryArticle& article = summary->articles.at(claim.article);
        QVERIFY(text.contains(u"[%1] "_s.arg(article.number) + article.title));
    }
    QVERIFY(text.contains(u"5 quotations checked against the stored text: all stand."_s));
    QVERIFY(text.contains(u"December 2005 no day given"_s));
    QVERIFY(text.contains(u"No outlet known"_s));
    QVERIFY(text.contains(u"https://example.org/judge?a=1&b=2"_s));
    QVERIFY(!text.contains(u"does not match"_s));
}

void tst_SummaryOutput::pdfStampsTamperedText()
{
    test::SummaryCase sample;
    sample.fill();
    sample.tamper(u"UPDATE article SET text = replace(text, 'did not tell', 'did now tell')"_s);
    const auto summary = gatherSummary(sample.store(), {});
    QVERIFY(summary);
    const QString path = sample.file(u"summary.pdf"_s);
    QVERIFY(writeSummary(*summary, path, SummaryFormat::Pdf, {}));
    const QString text = pdfPages(path).join(u' ');
    QCOMPARE(text.count(u"Quotation does not match the stored text"_s), 2);
    QVERIFY(text.contains(u"\u201cdid not tell the consulate\u201d"_s));
    QVERIFY(text.contains(u"reads here: \u201cdid now tell the consulate\u201d"_s));
    QVERIFY(text.contains(u"1 does not match and is stamped"_s));
}

void tst_SummaryOutput::pdfOfAnEmptyCase()
{
    test::SummaryCase sample;
    const auto summary = gatherSummary(sample.store(), {});
    QVERIFY(summary);
    const QString path = sample.file(u"summary.pdf"_s);
    QVERIFY(writeSummary(*summary, path, SummaryFormat::Pdf, {}));
    const QStringList pages = pdfPages(path);
    QCOMPARE(pages.size(), 1);
    QVERIFY(pages.first().contains(u"This case holds no articles yet."_s));
    QVERIFY(pages.first().contains(u"Page 1 of 1"_s));
}

void tst_SummaryOutput::pdfNumbersItsPages()
{
    test::SummaryCase sample;
    sample.fill();
    const ArticleId article = sample.addArticle(
        u"Long"_s, u"A sentence that is tagged again and again. "_s.repeated(40));
    for (int index = 0; index < 40; ++index)
        sample.addClaim(article, index % 3, u"A sentence that is tagged again and again."_s);
    const auto summary = gatherSummary(sample.store(), {});
    QVERIFY(summary);
    const QString path = sample.file(u"summary.pdf"_s);
    QVERIFY(writeSummary(*summary, path, SummaryFormat::Pdf, {}));
    const QStringList pages = pdfPages(path);
    QVERIFY(pages.size() > 3);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QVERIFY(pages.at(page).contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages.size())));
        QVERIFY(pages.at(page).contains(u"The case"_s));
        QVERIFY(pages.at(page).contains(u"Case summary"_s));
    }
}

void tst_SummaryOutput::pdfShowsRightToLeftAndEmoji()
{
    test::SummaryCase sample;
    const QString arabic = u"لم تبلغ الشرطة القنصلية بالاعتقال"_s;
    const QString emoji = u"She wrote 🙂 e\u0301t"_s;
    const ArticleId article
        = sample.addArticle(u"عنوان"_s, arabic + u'\n' + emoji + u"\nLast <b>&amp;</b>."_s);
    sample.addClaim(article, 0, arabic, u"2005-12-08"_s, u"الشرطة"_s);
    sample.addClaim(article, 1, emoji);
    sample.addClaim(article, 2, u"Last <b>&amp;</b>"_s);
    const auto summary = gatherSummary(sample.store(), {});
    QVERIFY(summary);
    QCOMPARE(summary->count(QuoteCheck::Stands), 3);
    const QString path = sample.file(u"summary.pdf"_s);
    QVERIFY(writeSummary(*summary, path, SummaryFormat::Pdf, {}));
    const QString text = pdfPages(path).join(u' ');
    QVERIFY(text.contains(u"\u201cLast <b>&amp;</b>"_s));
    QVERIFY(text.contains(u"She wrote"_s));
    const SummaryPages pages(*summary, {});
    QVERIFY(pages.document().toPlainText().contains(arabic));
    QVERIFY(pages.document().toPlainText().contains(emoji));
}

void tst_SummaryOutput::letterPaper()
{
    QCOMPARE(usualPaper(QLocale(u"en_US"_s)).id(), QPageSize::Letter);
    QCOMPARE(usualPaper(QLocale(u"es_MX"_s)).id(), QPageSize::Letter);
    QCOMPARE(usualPaper(QLocale(u"fr_FR"_s)).id(), QPageSize::A4);
    SummaryOptions options;
    options.paper = QPageSize(QPageSize::Letter);
    QCOMPARE(SummaryPages({}, options).paperSize(), QSizeF(612, 792));
}

void tst_SummaryOutput::printsOnlyThePagesAskedFor()
{
    test::SummaryCase sample;
    const ArticleId article = sample.addArticle(
        u"Long"_s, u"A sentence that is tagged again and again. "_s.repeated(40));
    for (int index = 0; index < 60; ++index)
        sample.addClaim(article, index % 3, u"A sentence that is tagged again and again."_s);
    const auto summary = gatherSummary(sample.store(), {});
    QVERIFY(summary);
    const SummaryPages pages(*summary, {});
    QVERIFY(pages.count() > 3);
    QPdfWriter writer(sample.file(u"some.pdf"_s));
    writer.setPageLayout(summaryPageLayout(QPageSize(QPageSize::A4)));
    writer.setPageRanges(QPageRanges::fromString(u"2-3"_s));
    QList<int> told;
    QVERIFY(paintSummary(pages, writer, [&told](int page, int count) {
        told.append(page);
        return count == 2;
    }));
    QCOMPARE(told, QList<int>({1, 2}));
}

void tst_SummaryOutput::aPrinterThatFailsIsTold()
{
    test::SummaryCase sample;
    sample.fill();
    sample.addArticle(u"Long"_s, u"A sentence. "_s.repeated(40));
    const auto summary = gatherSummary(sample.store(), {});
    QVERIFY(summary);
    SummaryOptions options;
    options.parts << SummaryPart::AnnotatedArticles;
    const SummaryPages pages(*summary, options);
    QVERIFY(pages.count() > 1);
    QBuffer paper;
    QVERIFY(paper.open(QIODevice::WriteOnly));
    JammedPrinter printer(&paper);
    const auto done = paintSummary(pages, printer);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::RenderFailed);
}

void tst_SummaryOutput::unwritableFolderLeavesTheFormerFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("PDF") << u"summary.pdf"_s;
    QTest::newRow("HTML") << u"summary.html"_s;
    QTest::newRow("ODT") << u"summary.odt"_s;
    QTest::newRow("DOCX") << u"summary.docx"_s;
    QTest::newRow("Markdown") << u"summary.md"_s;
    QTest::newRow("CSV") << u"summary.csv"_s;
}

void tst_SummaryOutput::failingWriteLeavesTheFormerFile_data()
{
    unwritableFolderLeavesTheFormerFile_data();
}

void tst_SummaryOutput::unwritableFolderLeavesTheFormerFile()
{
    QFETCH(QString, name);
    test::SummaryCase sample;
    sample.fill();
    const auto summary = gatherSummary(sample.store(), {});
    QVERIFY(summary);
    const auto write = [&](const QString& path) {
        return writeSummary(*summary, path, *summaryFormatOf(name), {});
    };
    const QString missing = sample.file(u"no such folder/"_s + name);
    const auto inMissing = write(missing);
    QVERIFY(!inMissing);
    QCOMPARE(inMissing.error(), (Error{ErrorCode::FileNotWritable, missing}));

    const QString folder = sample.file(u"closed"_s);
    QVERIFY(QDir().mkdir(folder));
    const QString path = folder + u'/' + name;
    writeFile(path, "former");
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
    QVERIFY(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const auto restore = qScopeGuard([&] { QVERIFY(QFile::setPermissions(folder, owner)); });
    if (QFile file(path); file.open(QIODevice::ReadWrite))
        QSKIP("this user may write every file");
    const auto inClosed = write(path);
    QVERIFY(!inClosed);
    QCOMPARE(inClosed.error().code, ErrorCode::FileNotWritable);
    QCOMPARE(contentsOf(path), QByteArray("former"));
}

void tst_SummaryOutput::failingWriteLeavesTheFormerFile()
{
    QFETCH(QString, name);
    test::SummaryCase sample;
    sample.fill();
    const auto summary = gatherSummary(sample.store(), {});
    QVERIFY(summary);
    const QString path = sample.file(name);
    writeFile(path, "former");
    // A limit of one kilobyte for each file stands in for a disk that fills up.
    rlimit former{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &former), 0);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{1024, former.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto result = writeSummary(*summary, path, *summaryFormatOf(name), {});
    setrlimit(RLIMIT_FSIZE, &former);
    std::signal(SIGXFSZ, oldHandler);
    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{ErrorCode::FileNotWritable, path}));
    QCOMPARE(contentsOf(path), QByteArray("former"));
    QCOMPARE(QDir(QFileInfo(path).path()).entryList({name + u"*"_s}, QDir::Files).size(), 1);
}

void tst_SummaryOutput::deviceIsNoFile()
{
    const auto html = writeSummary({}, u"/dev/null"_s, SummaryFormat::Html, {});
    QVERIFY(!html);
    QCOMPARE(html.error().code, ErrorCode::FileNotWritable);
    const auto pdf = writeSummary({}, u"/dev/null"_s, SummaryFormat::Pdf, {});
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().code, ErrorCode::FileNotWritable);
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
}

void tst_SummaryOutput::whoReadsTheFormerFileKeepsIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"summary.html"_s);
    writeFile(path, "former");
    QFile reader(path);
    QVERIFY(reader.open(QIODevice::ReadOnly));
    QVERIFY(writeSummary({}, path, SummaryFormat::Html, {}));
    QCOMPARE(reader.readAll(), QByteArray("former"));
    QVERIFY(contentsOf(path).startsWith("<!DOCTYPE html>"));
}

void tst_SummaryOutput::emptyScopeAndNoClaimsReadWell_data()
{
    unwritableFolderLeavesTheFormerFile_data();
}

void tst_SummaryOutput::emptyScopeAndNoClaimsReadWell()
{
    QFETCH(QString, name);
    test::SummaryCase sample;
    sample.addArticle(u"Unread"_s, u"Nothing is tagged here."_s);
    CaseFilter filter;
    filter.outlets = {u"Nobody's Paper"_s};
    SummaryOptions options;
    options.parts = QList<SummaryPart>(allSummaryParts.begin(), allSummaryParts.end());
    for (const CaseFilter& scope : {CaseFilter(), filter}) {
        const auto summary = gatherSummary(sample.store(), scope);
        QVERIFY(summary);
        QVERIFY(summary->claims.isEmpty());
        QVERIFY(writeSummary(*summary, sample.file(name), *summaryFormatOf(name), options));
        QVERIFY(!contentsOf(sample.file(name)).isEmpty());
    }
}

void tst_SummaryOutput::cancelledLeavesTheFormerFile()
{
    test::SummaryCase sample;
    sample.fill();
    const auto summary = gatherSummary(sample.store(), {});
    QVERIFY(summary);
    const QString path = sample.file(u"summary.pdf"_s);
    writeFile(path, "former");
    const auto result
        = writeSummary(*summary, path, SummaryFormat::Pdf, {}, [](int, int) { return false; });
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QCOMPARE(contentsOf(path), QByteArray("former"));
    QCOMPARE(QDir(QFileInfo(path).path()).entryList({u"summary.pdf*"_s}, QDir::Files).size(), 1);
}

QTEST_MAIN(tst_SummaryOutput)
#include "tst_SummaryOutput.moc"
