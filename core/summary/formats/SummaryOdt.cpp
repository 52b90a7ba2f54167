#include "core/summary/formats/SummaryOdt.h"

#include "core/exchange/Package.h"
#include "core/summary/formats/OfficeParagraphs.h"

#include <QSizeF>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace careo
{

using namespace content;

namespace
{

const QByteArray mediaType = "application/vnd.oasis.opendocument.text";

constexpr QLatin1StringView namespaces(
    R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.2")");

constexpr QLatin1StringView pictureName("Pictures/timeline.png");

/// %1 the entry of the picture, where there is one
constexpr QLatin1StringView manifest(
    R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>%1
</manifest:manifest>
)");

/// %1 paper width, %2 height, %3 margin, %4 language, %5 running head, %6 page words
constexpr QLatin1StringView styles(
    R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles %0><office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:hyphenation-ladder-count="no-limit"/><style:text-properties fo:font-family="'Noto Sans', 'Liberation Sans', sans-serif" fo:font-size="9.5pt" fo:language="%4" fo:hyphenate="false"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="5pt"/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:keep-with-next="always" fo:margin-bottom="10pt"/><style:text-properties fo:font-family="'Noto Serif', 'Liberation Serif', serif" fo:font-size="22pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"><style:paragraph-properties fo:keep-with-next="always" fo:margin-top="24pt" fo:margin-bottom="6pt"/><style:text-properties fo:font-family="'Noto Serif', 'Liberation Serif', serif" fo:font-size="15pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="2"><style:paragraph-properties fo:keep-with-next="always" fo:margin-top="12pt" fo:margin-bottom="6pt"/><style:text-properties fo:font-size="10.5pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Leading" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:keep-with-next="always"/></style:style>
<style:style style:name="Quotation" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:keep-with-next="always" fo:margin-left="14pt" fo:margin-right="14pt" fo:margin-bottom="1pt" fo:line-height="118%"/><style:text-properties fo:font-family="'Noto Serif', 'Liberation Serif', serif" fo:font-size="10.5pt"/></style:style>
<style:style style:name="Facts" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:keep-with-next="always" fo:margin-left="14pt" fo:margin-right="14pt" fo:margin-bottom="1pt"/><style:text-properties fo:font-size="8.5pt"/></style:style>
<style:style style:name="Citation" style:family="paragraph" style:parent-style-name="Facts"><style:paragraph-properties fo:keep-with-next="auto" fo:margin-bottom="11pt"/></style:style>
<style:style style:name="Entry" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="34pt" fo:text-indent="-34pt" fo:margin-bottom="8pt"><style:tab-stops><style:tab-stop style:position="0pt"/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="8pt" fo:color="#5c5a54"/></style:style>
<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Muted" style:family="text"><style:text-properties fo:color="#5c5a54"/></style:style>
<style:style style:name="Warning" style:family="text"><style:text-properties fo:color="#9b1c1c" fo:font-weight="bold"/></style:style>
<style:style style:name="Tagged" style:family="text"><style:text-properties style:text-underline-style="solid" style:text-underline-width="auto"/></style:style>
</office:styles><office:automatic-styles><style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="%1mm" fo:page-height="%2mm" fo:margin-top="%3mm" fo:margin-bottom="%3mm" fo:margin-left="%3mm" fo:margin-right="%3mm"/><style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:header><text:p text:style-name="Header">%5</text:p></style:header><style:footer><text:p text:style-name="Header">%6</text:p></style:footer></style:master-page></office:master-styles></office:document-styles>
)");

/// XML has no place for most control characters.
QString xmlText(QString words)
{
    for (QChar& c : words) {
        const char16_t code = c.unicode();
        if ((code < 0x20 && code != u'\n' && code != u'\t') || code == 0xfffe || code == 0xffff)
            c = QChar::ReplacementCharacter;
    }
    return words;
}

class OdtWriter
{
public:
    OdtWriter(const SummaryContent& content, const TimelineImage& timeline)
        : m_content(content)
        , m_timeline(timeline)
        , m_xml(&m_bytes)
    {
    }

    QByteArray write()
    {
        for (const Block& block : m_content.blocks)
            std::visit(*this, block);
        paragraph(u"Standard"_s, {{m_content.made, Tone::Muted, {}, -1}});
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content "
            + QByteArray(namespaces.data(), namespaces.size())
            + "><office:automatic-styles><style:style style:name=\"Break\" "
              "style:family=\"paragraph\" style:parent-style-name=\"Standard\">"
              "<style:paragraph-properties fo:break-after=\"page\"/></style:style>"
              "<style:style style:name=\"Numbers\" style:family=\"paragraph\" "
              "style:parent-style-name=\"Standard\"><style:paragraph-properties "
              "fo:text-align=\"end\"/></style:style><style:style style:name=\"Wide\" "
              "style:family=\"table\"><style:table-properties style:width=\"17cm\" "
              "style:rel-width=\"100%\" table:align=\"left\"/></style:style>"
              "<style:style style:name=\"NameColumn\" "
              "style:family=\"table-column\"><style:table-column-properties "
              "style:column-width=\"5.5cm\" style:rel-column-width=\"55*\"/></style:style>"
              "<style:style style:name=\"NumberColumn\" style:family=\"table-column\">"
              "<style:table-column-properties style:column-width=\"2.3cm\" "
              "style:rel-column-width=\"23*\"/></style:style>"
              "</office:automatic-styles>"
              "<office:body><office:text>"
            + m_bytes + "</office:text></office:body></office:document-content>\n";
    }

    void operator()(const Heading& heading)
    {
        const bool isTitle = heading.level == 1;
        m_xml.writeStartElement(isTitle ? u"text:p"_s : u"text:h"_s);
        m_xml.writeAttribute(
            u"text:style-name"_s, isTitle ? u"Title"_s : u"Heading_20_%1"_s.arg(heading.level - 1));
        if (!isTitle)
            m_xml.writeAttribute(u"text:outline-level"_s, QString::number(heading.level - 1));
        bookmark(heading.anchor);
        spans(heading.line);
        m_xml.writeEndElement();
    }

    void operator()(const Paragraph& block)
    {
        paragraph(block.leads ? u"Leading"_s : u"Standard"_s, block.line);
    }

    void operator()(const Quotation& quotation)
    {
        const auto paragraphs = officeParagraphs(quotation, u"Quotation"_s);
        for (const OfficeParagraph& each : paragraphs)
            paragraph(each.style, each.line);
    }

    void operator()(const Table& table)
    {
        m_xml.writeStartElement(u"table:table"_s);
        m_xml.writeAttribute(u"table:style-name"_s, u"Wide"_s);
        m_xml.writeEmptyElement(u"table:table-column"_s);
        m_xml.writeAttribute(u"table:style-name"_s, u"NameColumn"_s);
        m_xml.writeEmptyElement(u"table:table-column"_s);
        m_xml.writeAttribute(u"table:style-name"_s, u"NumberColumn"_s);
        m_xml.writeAttribute(
            u"table:number-columns-repeated"_s, QString::number(table.head.size() - 1));
        m_xml.writeStartElement(u"table:table-header-rows"_s);
        row({{{table.head.value(0), Tone::Muted, {}, -1}}, table.head.mid(1)});
        m_xml.writeEndElement();
        for (const TableRow& entry : table.rows)
            row(entry);
        row(table.sum);
        m_xml.writeEndElement();
    }

    void operator()(const Entry& entry)
    {
        m_xml.writeStartElement(u"text:p"_s);
        m_xml.writeAttribute(
            u"text:style-name"_s, entry.label.isEmpty() ? u"Standard"_s : u"Entry"_s);
        bookmark(entry.anchor);
        spans(entry.label);
        if (!entry.label.isEmpty())
            m_xml.writeEmptyElement(u"text:tab"_s);
        for (qsizetype index = 0; index < entry.lines.size(); ++index) {
            if (index > 0)
                m_xml.writeEmptyElement(u"text:line-break"_s);
            spans(entry.lines.at(index));
        }
        m_xml.writeEndElement();
    }

    void operator()(const TimelinePicture& picture)
    {
        if (!m_timeline.png.isEmpty())
            image(picture.caption);
        paragraph(u"Standard"_s, {{picture.caption, Tone::Muted, {}, -1}});
    }

    void operator()(const ContentsList&)
    {
        m_xml.writeStartElement(u"text:table-of-content"_s);
        m_xml.writeAttribute(u"text:name"_s, u"Contents"_s);
        m_xml.writeStartElement(u"text:table-of-content-source"_s);
        m_xml.writeAttribute(u"text:outline-level"_s, u"2"_s);
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"text:index-body"_s);
        for (const Heading* heading : contentsOf(m_content)) {
            paragraph(u"Standard"_s,
                {{u"    "_s.repeated(heading->level - 2) + heading->line.value(0).words,
                    Tone::Plain, u'#' + heading->anchor, -1}});
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void operator()(const PageBreak&) { paragraph(u"Break"_s, {}); }

private:
    /// `words` stand in for the picture where it can not be seen.
    void image(const QString& words)
    {
        m_xml.writeStartElement(u"text:p"_s);
        m_xml.writeAttribute(u"text:style-name"_s, u"Standard"_s);
        m_xml.writeStartElement(u"draw:frame"_s);
        m_xml.writeAttribute(u"draw:name"_s, u"Timeline"_s);
        m_xml.writeAttribute(u"text:anchor-type"_s, u"as-char"_s);
        m_xml.writeAttribute(u"svg:width"_s, u"%1pt"_s.arg(m_timeline.size.width()));
        m_xml.writeAttribute(u"svg:height"_s, u"%1pt"_s.arg(m_timeline.size.height()));
        m_xml.writeEmptyElement(u"draw:image"_s);
        m_xml.writeAttribute(u"xlink:href"_s, pictureName);
        m_xml.writeAttribute(u"xlink:type"_s, u"simple"_s);
        m_xml.writeAttribute(u"xlink:show"_s, u"embed"_s);
        m_xml.writeAttribute(u"xlink:actuate"_s, u"onLoad"_s);
        m_xml.writeTextElement(u"svg:desc"_s, xmlText(words));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void bookmark(const QString& anchor)
    {
        if (anchor.isEmpty())
            return;
        m_xml.writeEmptyElement(u"text:bookmark"_s);
        m_xml.writeAttribute(u"text:name"_s, anchor);
    }

    void paragraph(const QString& style, const Line& line)
    {
        m_xml.writeStartElement(u"text:p"_s);
        m_xml.writeAttribute(u"text:style-name"_s, style);
        spans(line);
        m_xml.writeEndElement();
    }

    void row(const TableRow& entry)
    {
        m_xml.writeStartElement(u"table:table-row"_s);
        m_xml.writeStartElement(u"table:table-cell"_s);
        paragraph(u"Standard"_s, entry.name);
        m_xml.writeEndElement();
        for (const QString& cell : entry.cells) {
            m_xml.writeStartElement(u"table:table-cell"_s);
            paragraph(u"Numbers"_s, {{cell, Tone::Plain, {}, -1}});
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void spans(const Line& line)
    {
        for (const Run& run : line) {
            QString words = run.words;
            if (run.type >= 0 && !m_content.types.at(run.type).letter.isEmpty())
                words.prepend(u'(' + m_content.types.at(run.type).letter + u") "_s);
            const QString style = run.tone == Tone::Muted ? u"Muted"_s
                : run.tone == Tone::Strong                ? u"Strong"_s
                : run.tone == Tone::Warning               ? u"Warning"_s
                : run.tone == Tone::Passage               ? u"Tagged"_s
                                                          : QString();
            if (!run.target.isEmpty()) {
                m_xml.writeStartElement(u"text:a"_s);
                m_xml.writeAttribute(u"xlink:type"_s, u"simple"_s);
                m_xml.writeAttribute(u"xlink:href"_s, run.target);
            }
            if (!style.isEmpty()) {
                m_xml.writeStartElement(u"text:span"_s);
                m_xml.writeAttribute(u"text:style-name"_s, style);
            }
            verbatim(words);
            if (!style.isEmpty())
                m_xml.writeEndElement();
            if (!run.target.isEmpty())
                m_xml.writeEndElement();
        }
    }

    /// OpenDocument folds white space: what is more than one blank has elements of its own.
    void verbatim(const QString& words)
    {
        QString plain;
        const auto flush = [&] {
            m_xml.writeCharacters(xmlText(plain));
            plain.clear();
        };
        for (qsizetype index = 0; index < words.size(); ++index) {
            const QChar c = words.at(index);
            const bool isRepeated = c == u' ' && (index == 0 || words.at(index - 1) == u' ');
            if (c != u'\n' && c != u'\t' && !isRepeated) {
                plain += c;
                continue;
            }
            flush();
            m_xml.writeEmptyElement(c == u'\n' ? u"text:line-break"_s
                    : c == u'\t'               ? u"text:tab"_s
                                               : u"text:s"_s);
        }
        flush();
    }

    const SummaryContent& m_content;
    const TimelineImage& m_timeline;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QByteArray stylesPart(const SummaryContent& content, const SummaryOptions& options)
{
    const QSizeF paper = options.paper.size(QPageSize::Millimeter);
    const QString pageWords = SummaryWords(content.language)
                                  .text(Word::PageOf)
                                  .arg(u"<text:page-number/>"_s, u"<text:page-count/>"_s);
    QString part = styles;
    // Replaced one by one, the user's words last: they may hold a percent sign.
    part.replace(u"%0"_s, namespaces)
        .replace(u"%1"_s, QString::number(paper.width()))
        .replace(u"%2"_s, QString::number(paper.height()))
        .replace(u"%3"_s, QString::number(options.margin))
        .replace(u"%4"_s, toKey(content.language))
        .replace(u"%6"_s, pageWords)
        .replace(u"%5"_s, xmlText(content.caseName).toHtmlEscaped());
    return part.toUtf8();
}

QByteArray metaPart(const SummaryContent& content)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeTextElement(u"meta:generator"_s, u"Careo " CAREO_VERSION ""_s);
    xml.writeTextElement(u"dc:title"_s, xmlText(content.title));
    xml.writeTextElement(u"dc:creator"_s, xmlText(content.author));
    xml.writeTextElement(u"dc:language"_s, toKey(content.language));
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta "
        + QByteArray(namespaces.data(), namespaces.size()) + "><office:meta>" + bytes
        + "</office:meta></office:document-meta>\n";
}

} // namespace

QByteArray summaryOdt(
    const SummaryContent& content, const SummaryOptions& options, const TimelineImage& timeline)
{
    const QString entry = u"\n<manifest:file-entry manifest:full-path=\"%1\" "
                          "manifest:media-type=\"image/png\"/>"_s.arg(pictureName);
    const bool hasPicture = !timeline.png.isEmpty();
    QList<PackagePart> parts{{u"mimetype"_s, mediaType, false},
        {u"content.xml"_s, OdtWriter(content, timeline).write(), true},
        {u"styles.xml"_s, stylesPart(content, options), true},
        {u"meta.xml"_s, metaPart(content), true},
        {u"META-INF/manifest.xml"_s, QString(manifest).arg(hasPicture ? entry : QString()).toUtf8(),
            true}};
    if (hasPicture)
        parts << PackagePart{pictureName, timeline.png, false};
    return toZip(parts);
}

} // namespace careo
