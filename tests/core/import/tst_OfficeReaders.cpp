#include "core/import/Extraction.h"

#include "tests/core/import/ZipFixture.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray sentence = "The harbour office closed its gates on Monday, said the driver of the "
                            "crane, and nobody could tell when it would open again.";

QByteArray docx(const QByteArray& body, const QByteArray& core = {}, const QByteArray& notes = {})
{
    QList<std::pair<QByteArray, QByteArray>> files{
        {"[Content_Types].xml",
            "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/"
            "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"},
        {"word/document.xml",
            "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>" + body
                + "</w:body></w:document>"},
        {"word/styles.xml",
            "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"Titre1\"><w:name w:val=\"heading 1\"/>"
            "</w:style></w:styles>"}};
    if (!core.isEmpty())
        files.append({"docProps/core.xml",
            "<cp:coreProperties xmlns:cp=\"cp\" xmlns:dc=\"dc\">" + core + "</cp:coreProperties>"});
    if (!notes.isEmpty())
        files.append({"word/footnotes.xml", notes});
    return test::makeZip(files);
}

QByteArray paragraph(const QByteArray& text)
{
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

QByteArray odt(const QByteArray& text, const QByteArray& meta = {})
{
    return test::makeZip({{"mimetype", "application/vnd.oasis.opendocument.text"},
        {"content.xml",
            "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body>"
            "<office:text>"
                + text + "</office:text></office:body></office:document-content>"},
        {"meta.xml",
            "<office:document-meta xmlns:office=\"o\" xmlns:dc=\"dc\">" + meta
                + "</office:document-meta>"}});
}

ErrorCode errorOf(const QByteArray& bytes)
{
    const Result<Extraction> read = extractBytes(u"file"_s, bytes);
    return read ? ErrorCode::NotFound : read.error().code;
}

} // namespace

/// DOCX, ODT and EPUB, each told by what it holds.
class tst_OfficeReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void docxParagraphs();
    void docxLeavesOutWhatWasDeleted();
    void docxNotes();
    void docxFacts();
    void odtParagraphs();
    void epubSpine();
    void entityIsRefused_data();
    void entityIsRefused();
    void deepXml();
    void brokenXml();
    void partThatIsABomb();
};

void tst_OfficeReaders::docxParagraphs()
{
    const auto read = extractBytes(u"report"_s,
        docx("<w:p><w:pPr><w:pStyle w:val=\"Titre1\"/></w:pPr><w:r><w:t>Crane failure</w:t></w:r>"
             "</w:p>"
            + paragraph(sentence)
            + "<w:p><w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:tab/><w:t "
              "xml:space=\"preserve\"> three</w:t></w:r></w:p>"));
    QVERIFY(read);
    QCOMPARE(read->text,
        u"Crane failure\n\n"_s + QString::fromUtf8(sentence) + u"\n\none\ntwo\t three"_s);
    QCOMPARE(read->articles.size(), 1);
    QCOMPARE(read->articles.first().title.value, u"Crane failure"_s);
    QVERIFY(read->file.mediaType.contains(u"wordprocessingml"_s));
}

void tst_OfficeReaders::docxLeavesOutWhatWasDeleted()
{
    const auto read = extractBytes(u"report"_s,
        docx(paragraph(sentence)
            + "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t>kept"
              "</w:t></w:r></w:ins><mc:AlternateContent><mc:Choice><w:r><w:t> box</w:t></w:r>"
              "</mc:Choice><mc:Fallback><w:r><w:t> box</w:t></w:r></mc:Fallback>"
              "</mc:AlternateContent></w:p>"));
    QVERIFY(read);
    QVERIFY(read->text.endsWith(u"\n\nkept box"_s));
}

void tst_OfficeReaders::docxNotes()
{
    const auto read = extractBytes(u"report"_s,
        docx(paragraph(sentence), {},
            "<w:footnotes xmlns:w=\"w\"><w:footnote>" + paragraph("See the log.")
                + "</w:footnote></w:footnotes>"));
    QVERIFY(read);
    QVERIFY(read->text.endsWith(u"\n\nSee the log."_s));
}

void tst_OfficeReaders::docxFacts()
{
    const QByteArray core = "<dc:title>Crane failure shuts harbour</dc:title>"
                            "<dc:creator>Ana Duarte</dc:creator>";
    const auto read = extractBytes(u"report"_s, docx(paragraph(sentence), core));
    QVERIFY(read);
    const ArticleProposal& article = read->articles.first();
    QCOMPARE(article.author.value, u"Ana Duarte"_s);
    QCOMPARE(article.author.evidence.kind, EvidenceKind::MetaTag);
    const auto byProgram = extractBytes(
        u"report"_s, docx(paragraph(sentence), "<dc:creator>Microsoft Office User</dc:creator>"));
    QVERIFY(byProgram->articles.first().author.value.isEmpty());
}

void tst_OfficeReaders::odtParagraphs()
{
    const auto read = extractBytes(u"report"_s,
        odt("<text:h text:outline-level=\"1\">Crane failure</text:h><text:p>" + sentence
                + "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                  "<text:p>See the log.</text:p></text:note-body></text:note></text:p><text:p>one"
                  "<text:s text:c=\"2\"/>two<text:line-break/>three</text:p>"
                  "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>",
            "<dc:title>Another</dc:title>"));
    QVERIFY(read);
    QCOMPARE(read->text,
        u"Crane failure\n\n"_s + QString::fromUtf8(sentence)
            + u"\n\none  two\nthree\n\nSee the log."_s);
    QCOMPARE(read->articles.first().title.value, u"Crane failure"_s);
}

void tst_OfficeReaders::epubSpine()
{
    const QByteArray package
        = "<package><metadata xmlns:dc=\"dc\"><dc:title>Clippings</dc:title><dc:creator>Ana Duarte"
          "</dc:creator><dc:date>2011-05-04</dc:date></metadata><manifest>"
          "<item id=\"b\" href=\"text/two%20b.xhtml\" media-type=\"application/xhtml+xml\"/>"
          "<item id=\"a\" href=\"text/one.xhtml\" media-type=\"application/xhtml+xml\"/>"
          "</manifest><spine><itemref idref=\"a\"/><itemref idref=\"b\"/></spine></package>";
    const auto read = extractBytes(u"book"_s,
        test::makeZip({{"mimetype", "application/epub+zip"},
            {"META-INF/container.xml",
                "<container><rootfiles><rootfile full-path=\"OEBPS/c.opf\"/></rootfiles>"
                "</container>"},
            {"OEBPS/c.opf", package},
            {"OEBPS/text/two b.xhtml",
                "<html><head><title/></head><body><p>Second.</p></body></html>"},
            {"OEBPS/text/one.xhtml",
                "<html><body><h1>Crane failure</h1><p>" + sentence + "</p></body></html>"}}));
    QVERIFY(read);
    QCOMPARE(read->text, u"Crane failure\n\n"_s + QString::fromUtf8(sentence) + u"\n\n\nSecond."_s);
    QCOMPARE(read->page.author.value, u"Ana Duarte"_s);
    QCOMPARE(read->page.published.value.toString(), u"2011-05-04"_s);
}

void tst_OfficeReaders::entityIsRefused_data()
{
    QTest::addColumn<QByteArray>("doctype");
    QTest::newRow("external") << QByteArray(
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>");
    QTest::newRow("expanding") << QByteArray(
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY e \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>");
}

void tst_OfficeReaders::entityIsRefused()
{
    QFETCH(QByteArray, doctype);
    const QByteArray content = doctype + "<x xmlns:text=\"t\"><text:p>&e;</text:p></x>";
    QCOMPARE(errorOf(test::makeZip({{"mimetype", "application/vnd.oasis.opendocument.text"},
                 {"content.xml", content}})),
        ErrorCode::FileDamaged);
}

void tst_OfficeReaders::deepXml()
{
    QCOMPARE(errorOf(odt(QByteArray("<text:span>").repeated(200'000))), ErrorCode::FileDamaged);
}

void tst_OfficeReaders::brokenXml()
{
    QCOMPARE(errorOf(odt("<text:p>open")), ErrorCode::FileDamaged);
    QCOMPARE(errorOf(docx("<w:p>")), ErrorCode::FileDamaged);
}

void tst_OfficeReaders::partThatIsABomb()
{
    const QByteArray filling(qsizetype{64} * 1024 * 1024, ' ');
    QCOMPARE(errorOf(odt(filling)), ErrorCode::ArchiveTooLarge);
}

QTEST_GUILESS_MAIN(tst_OfficeReaders)
#include "tst_OfficeReaders.moc"
