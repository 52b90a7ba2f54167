#include "core/summary/pages/PdfNavigation.h"

#include "core/summary/SummaryOutput.h"
#include "core/summary/pages/SummaryPages.h"
#include "tests/core/summary/SummaryCase.h"

#include <poppler-qt6.h>

#include <QTest>

#include <memory>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

struct Bookmark {
    QString name;
    int page = 0; ///< from 1
    int depth = 0;
};

void collect(QList<Bookmark>& to, const QVector<Poppler::OutlineItem>& items, int depth)
{
    for (const Poppler::OutlineItem& item : items) {
        to << Bookmark{item.name(), item.destination()->pageNumber(), depth};
        collect(to, item.children(), depth + 1);
    }
}

QString textOf(const Poppler::Page& page)
{
    // Ligatures are taken apart.
    return test::normalised(page.text(QRectF()).normalized(QString::NormalizationForm_KC));
}

} // namespace

class tst_PdfNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void bookmarksLeadToTheirHeadings();
    void theContentsPrintTheRightPages();
    void linksLeadToPlacesAndTheWeb();
    void tellsAuthorAndLanguage();
    void fontsAreInside();
    void noWordIsHyphenated();
    void bytesThatAreNoPdf();

private:
    std::unique_ptr<test::SummaryCase> m_case;
    std::unique_ptr<SummaryPages> m_pages;
    std::unique_ptr<Poppler::Document> m_pdf;
};

void tst_PdfNavigation::init()
{
    m_case = std::make_unique<test::SummaryCase>();
    m_case->fill();
    const ArticleId article = m_case->addArticle(
        u"Long"_s, u"A sentence that is tagged again and again. "_s.repeated(60));
    for (int index = 0; index < 60; ++index)
        m_case->addClaim(article, index % 3, u"A sentence that is tagged again and again."_s);
    const auto summary = gatherSummary(m_case->store(), {});
    QVERIFY(summary);
    SummaryOptions options;
    options.author = u"Núria Ferré"_s;
    options.language = SummaryLanguage::Spanish;
    options.parts.prepend(SummaryPart::Contents);
    const QString path = m_case->file(u"summary.pdf"_s);
    QVERIFY(writeSummary(*summary, path, SummaryFormat::Pdf, options));
    m_pages = std::make_unique<SummaryPages>(*summary, options);
    m_pdf = Poppler::Document::load(path);
    QVERIFY(m_pdf);
    QCOMPARE(m_pdf->numPages(), m_pages->count());
    QVERIFY(m_pages->count() > 4);
}

void tst_PdfNavigation::cleanup()
{
    m_pdf.reset();
    m_pages.reset();
    m_case.reset();
}

void tst_PdfNavigation::bookmarksLeadToTheirHeadings()
{
    QList<Bookmark> bookmarks;
    collect(bookmarks, m_pdf->outline(), 0);
    qsizetype next = 0;
    for (const PagePlace& place : m_pages->places()) {
        if (place.level == 0)
            continue;
        QVERIFY(next < bookmarks.size());
        const Bookmark& bookmark = bookmarks.at(next++);
        QCOMPARE(bookmark.name, place.words);
        QCOMPARE(bookmark.page, place.page + 1);
        const auto page = m_pdf->page(bookmark.page - 1);
        QVERIFY2(
            textOf(*page).contains(test::normalised(bookmark.name)), qPrintable(bookmark.name));
    }
    QCOMPARE(next, bookmarks.size());
    QVERIFY(next > 4);
    QVERIFY(std::any_of(bookmarks.begin(), bookmarks.end(),
        [](const Bookmark& bookmark) { return bookmark.depth > 0; }));
}

void tst_PdfNavigation::theContentsPrintTheRightPages()
{
    QString contents;
    for (int page = 0; page < 2; ++page)
        contents += textOf(*m_pdf->page(page)) + u' ';
    int checked = 0;
    for (const PagePlace& place : m_pages->places()) {
        if (place.level != 2 || place.page < 1)
            continue;
        const QString line = u"%1 %2 "_s.arg(test::normalised(place.words)).arg(place.page + 1);
        QVERIFY2(contents.contains(line), qPrintable(line));
        ++checked;
    }
    QVERIFY(checked > 3);
}

void tst_PdfNavigation::linksLeadToPlacesAndTheWeb()
{
    int inside = 0;
    bool hasAddress = false;
    for (int index = 0; index < m_pdf->numPages(); ++index) {
        const auto page = m_pdf->page(index);
        for (const auto& link : page->links()) {
            if (link->linkType() == Poppler::Link::Browse) {
                hasAddress = hasAddress
                    || static_cast<const Poppler::LinkBrowse&>(*link).url()
                        == u"https://example.org/judge?a=1&b=2"_s;
                continue;
            }
            QCOMPARE(link->linkType(), Poppler::Link::Goto);
            const auto target = static_cast<const Poppler::LinkGoto&>(*link).destination();
            QVERIFY(target.pageNumber() >= 1 && target.pageNumber() <= m_pdf->numPages());
            ++inside;
        }
    }
    QVERIFY(inside > 20);
    QVERIFY(hasAddress);
}

void tst_PdfNavigation::tellsAuthorAndLanguage()
{
    QCOMPARE(m_pdf->author(), u"Núria Ferré"_s);
    QFile file(m_case->file(u"summary.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto plain = withNavigation(file.readAll(), {{595, 842}, {}, {}, {}, u"fr"_s});
    QVERIFY(plain);
    QCOMPARE(Poppler::Document::loadFromData(*plain)->numPages(), m_pages->count());
}

void tst_PdfNavigation::fontsAreInside()
{
    const QList<Poppler::FontInfo> fonts = m_pdf->fonts();
    QVERIFY(!fonts.isEmpty());
    for (const Poppler::FontInfo& font : fonts)
        QVERIFY2(font.isEmbedded(), qPrintable(font.name()));
}

void tst_PdfNavigation::noWordIsHyphenated()
{
    for (int index = 0; index < m_pdf->numPages(); ++index) {
        const QString text = m_pdf->page(index)->text(QRectF());
        QVERIFY(!text.contains(u"-\n"_s));
        QVERIFY(!text.contains(QChar(QChar::SoftHyphen)));
    }
}

void tst_PdfNavigation::bytesThatAreNoPdf()
{
    const auto result = withNavigation("plain words", {});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::RenderFailed);
}

QTEST_MAIN(tst_PdfNavigation)
#include "tst_PdfNavigation.moc"
