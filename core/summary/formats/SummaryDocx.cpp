#include "core/summary/formats/SummaryDocx.h"

#include "core/exchange/Package.h"
#include "core/summary/formats/DocxParts.h"
#include "core/summary/formats/OfficeParagraphs.h"

#include <QSizeF>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace careo
{

using namespace content;

namespace
{

constexpr double twipsPerMillimetre = 1440 / 25.4;
constexpr int nameTwips = 3100;
constexpr int numberTwips = 1300;

const QString pictureRelation = u"rIdTimeline"_s;
const QString wordNamespace = u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s;
const QString linkNamespace
    = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;

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

class DocxWriter
{
public:
    DocxWriter(
        const SummaryContent& content, const SummaryOptions& options, const TimelineImage& timeline)
        : m_content(content)
        , m_options(options)
        , m_timeline(timeline)
        , m_xml(&m_bytes)
    {
    }

    QByteArray document()
    {
        m_xml.writeStartDocument(u"1.0"_s, true);
        m_xml.writeNamespace(wordNamespace, u"w"_s);
        m_xml.writeNamespace(linkNamespace, u"r"_s);
        start(u"document"_s);
        start(u"body"_s);
        for (const Block& block : m_content.blocks)
            std::visit(*this, block);
        paragraph(u"Small"_s, {{m_content.made, Tone::Plain, {}, -1}});
        page();
        m_xml.writeEndDocument();
        return m_bytes;
    }

    /// The links that document() has met.
    [[nodiscard]] QByteArray links() const
    {
        const QString type
            = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
        QString part
            = u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships "
              "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"_s;
        const auto add = [&](const QString& id, const QString& kind, const QString& target,
                             const QString& mode) {
            part += u"<Relationship Id=\""_s + id + u"\" Type=\""_s + type + kind
                + u"\" Target=\""_s + xmlText(target).toHtmlEscaped() + u"\""_s + mode + u"/>"_s;
        };
        add(u"rIdStyles"_s, u"styles"_s, u"styles.xml"_s, {});
        add(u"rIdHeader"_s, u"header"_s, u"header1.xml"_s, {});
        add(u"rIdFooter"_s, u"footer"_s, u"footer1.xml"_s, {});
        if (!m_timeline.png.isEmpty())
            add(pictureRelation, u"image"_s, u"media/timeline.png"_s, {});
        for (qsizetype index = 0; index < m_targets.size(); ++index)
            add(u"rIdLink%1"_s.arg(index), u"hyperlink"_s, m_targets.at(index),
                u" TargetMode=\"External\""_s);
        return (part + u"</Relationships>\n"_s).toUtf8();
    }

    void operator()(const Heading& heading)
    {
        open(heading.level == 1 ? u"Title"_s : u"Heading%1"_s.arg(heading.level - 1));
        bookmark(heading.anchor);
        runs(heading.line);
        m_xml.writeEndElement();
    }

    void operator()(const Paragraph& block)
    {
        paragraph(block.leads ? u"Leading"_s : u"Normal"_s, block.line);
    }

    void operator()(const Quotation& quotation)
    {
        const auto paragraphs = officeParagraphs(quotation, u"Quote"_s);
        for (const OfficeParagraph& each : paragraphs)
            paragraph(each.style, each.line);
    }

    void operator()(const Table& table)
    {
        start(u"tbl"_s);
        start(u"tblPr"_s);
        empty(u"tblW"_s, {{u"w"_s, u"5000"_s}, {u"type"_s, u"pct"_s}});
        m_xml.writeEndElement();
        start(u"tblGrid"_s);
        for (qsizetype column = 0; column < table.head.size(); ++column)
            empty(u"gridCol"_s, {{u"w"_s, QString::number(column == 0 ? nameTwips : numberTwips)}});
        m_xml.writeEndElement();
        row({{{table.head.value(0), Tone::Muted, {}, -1}}, table.head.mid(1)}, true);
        for (const TableRow& entry : table.rows)
            row(entry, false);
        row(table.sum, false);
        m_xml.writeEndElement();
        paragraph(u"Normal"_s, {});
    }

    void operator()(const Entry& entry)
    {
        open(entry.label.isEmpty() ? u"Normal"_s : u"Entry"_s);
        bookmark(entry.anchor);
        runs(entry.label);
        if (!entry.label.isEmpty())
            runs({{u"\t"_s, Tone::Plain, {}, -1}});
        for (qsizetype index = 0; index < entry.lines.size(); ++index) {
            if (index > 0)
                runs({{u"\n"_s, Tone::Plain, {}, -1}});
            runs(entry.lines.at(index));
        }
        m_xml.writeEndElement();
    }

    void operator()(const TimelinePicture& picture)
    {
        if (!m_timeline.png.isEmpty())
            image(picture.caption);
        paragraph(u"Normal"_s, {{picture.caption, Tone::Muted, {}, -1}});
    }

    void operator()(const ContentsList&)
    {
        for (const Heading* heading : contentsOf(m_content)) {
            paragraph(u"Normal"_s,
                {{u"    "_s.repeated(heading->level - 2) + heading->line.value(0).words,
                    Tone::Plain, u'#' + heading->anchor, -1}});
        }
    }

    void operator()(const PageBreak&)
    {
        open(u"Normal"_s);
        start(u"r"_s);
        empty(u"br"_s, {{u"type"_s, u"page"_s}});
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

private:
    /// Written past the XML writer, which would put the picture's namespaces elsewhere.
    void image(const QString& words)
    {
        constexpr double unitsPerPoint = 12'700;
        const auto units
            = [](qreal points) { return QString::number(qRound(points * unitsPerPoint)); };
        m_xml.writeCharacters({}); // ends the element before
        m_xml.device()->write(
            QString(docx::picture)
                .arg(units(m_timeline.size.width()), units(m_timeline.size.height()),
                    pictureRelation, xmlText(words).toHtmlEscaped())
                .toUtf8());
    }

    using Attributes = QList<std::pair<QString, QString>>;

    void start(const QString& name) { m_xml.writeStartElement(wordNamespace, name); }

    void empty(const QString& name, const Attributes& attributes)
    {
        m_xml.writeEmptyElement(wordNamespace, name);
        for (const auto& [key, value] : attributes)
            m_xml.writeAttribute(wordNamespace, key, value);
    }

    void open(const QString& style)
    {
        start(u"p"_s);
        start(u"pPr"_s);
        empty(u"pStyle"_s, {{u"val"_s, style}});
        m_xml.writeEndElement();
    }

    void paragraph(const QString& style, const Line& line)
    {
        open(style);
        runs(line);
        m_xml.writeEndElement();
    }

    void bookmark(const QString& anchor)
    {
        if (anchor.isEmpty())
            return;
        const QString id = QString::number(++m_bookmarks);
        empty(u"bookmarkStart"_s, {{u"id"_s, id}, {u"name"_s, anchor}});
        empty(u"bookmarkEnd"_s, {{u"id"_s, id}});
    }

    void row(const TableRow& entry, bool isHead)
    {
        start(u"tr"_s);
        start(u"trPr"_s);
        empty(u"cantSplit"_s, {});
        if (isHead)
            empty(u"tblHeader"_s, {});
        m_xml.writeEndElement();
        start(u"tc"_s);
        paragraph(u"Normal"_s, entry.name);
        m_xml.writeEndElement();
        for (const QString& cell : entry.cells) {
            start(u"tc"_s);
            paragraph(u"Numbers"_s, {{cell, Tone::Plain, {}, -1}});
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void runs(const Line& line)
    {
        for (const Run& run : line) {
            if (!run.target.isEmpty()) {
                start(u"hyperlink"_s);
                if (run.target.startsWith(u'#')) {
                    m_xml.writeAttribute(wordNamespace, u"anchor"_s, run.target.mid(1));
                } else {
                    m_xml.writeAttribute(
                        linkNamespace, u"id"_s, u"rIdLink%1"_s.arg(m_targets.size()));
                    m_targets.append(run.target);
                }
            }
            writeRun(run);
            if (!run.target.isEmpty())
                m_xml.writeEndElement();
        }
    }

    void writeRun(const Run& run)
    {
        start(u"r"_s);
        start(u"rPr"_s);
        if (run.tone == Tone::Strong || run.tone == Tone::Warning)
            empty(u"b"_s, {});
        if (run.tone == Tone::Muted || run.tone == Tone::Warning)
            empty(u"color"_s, {{u"val"_s, run.tone == Tone::Muted ? u"5C5A54"_s : u"9B1C1C"_s}});
        if (run.tone == Tone::Passage)
            empty(u"u"_s, {{u"val"_s, u"single"_s}});
        m_xml.writeEndElement();
        QString words = run.words;
        if (run.type >= 0 && !m_content.types.at(run.type).letter.isEmpty())
            words.prepend(u'(' + m_content.types.at(run.type).letter + u") "_s);
        verbatim(words);
        m_xml.writeEndElement();
    }

    void verbatim(const QString& words)
    {
        qsizetype from = 0;
        for (qsizetype index = 0; index <= words.size(); ++index) {
            const bool isEnd = index == words.size();
            if (!isEnd && words.at(index) != u'\n' && words.at(index) != u'\t')
                continue;
            if (index > from) {
                start(u"t"_s);
                m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
                m_xml.writeCharacters(xmlText(words.mid(from, index - from)));
                m_xml.writeEndElement();
            }
            if (!isEnd)
                empty(words.at(index) == u'\n' ? u"br"_s : u"tab"_s, {});
            from = index + 1;
        }
    }

    void page()
    {
        const QSizeF paper = m_options.paper.size(QPageSize::Millimeter) * twipsPerMillimetre;
        const QString margin = QString::number(qRound(m_options.margin * twipsPerMillimetre));
        start(u"sectPr"_s);
        for (const QString& part : {u"header"_s, u"footer"_s}) {
            empty(part + u"Reference"_s, {{u"type"_s, u"default"_s}});
            m_xml.writeAttribute(
                linkNamespace, u"id"_s, part == "header"_L1 ? u"rIdHeader"_s : u"rIdFooter"_s);
        }
        empty(u"pgSz"_s,
            {{u"w"_s, QString::number(qRound(paper.width()))},
                {u"h"_s, QString::number(qRound(paper.height()))}});
        empty(u"pgMar"_s,
            {{u"top"_s, margin}, {u"right"_s, margin}, {u"bottom"_s, margin}, {u"left"_s, margin},
                {u"header"_s, u"500"_s}, {u"footer"_s, u"500"_s}, {u"gutter"_s, u"0"_s}});
        m_xml.writeEndElement();
    }

    const SummaryContent& m_content;
    const SummaryOptions& m_options;
    const TimelineImage& m_timeline;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QStringList m_targets;
    int m_bookmarks = 0;
};

/// The running head or foot; `words` are XML runs.
QByteArray marginPart(const QString& element, const QString& words)
{
    return (
        u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:%1 xmlns:w=\""_s.arg(
            element)
        + wordNamespace + u"\"><w:p><w:pPr><w:pStyle w:val=\"Small\"/></w:pPr>"_s + words
        + u"</w:p></w:"_s + element + u">\n"_s)
        .toUtf8();
}

QString textRun(const QString& words)
{
    return u"<w:r><w:t xml:space=\"preserve\">"_s + xmlText(words).toHtmlEscaped()
        + u"</w:t></w:r>"_s;
}

QString pageWords(SummaryLanguage language)
{
    const auto field = [](const QString& name) {
        return u"<w:fldSimple w:instr=\"%1\"><w:r><w:t>1</w:t></w:r></w:fldSimple>"_s.arg(name);
    };
    const QString words = text(Word::PageOf, language);
    const qsizetype page = words.indexOf(u"%1"_s);
    const qsizetype pages = words.indexOf(u"%2"_s);
    return textRun(words.left(page)) + field(u"PAGE"_s)
        + textRun(words.mid(page + 2, pages - page - 2)) + field(u"NUMPAGES"_s);
}

QByteArray properties(const SummaryContent& content)
{
    return (u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties "
            "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
            "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"_s
        + xmlText(content.title).toHtmlEscaped() + u"</dc:title><dc:creator>"_s
        + xmlText(content.author).toHtmlEscaped() + u"</dc:creator><dc:language>"_s
        + toKey(content.language) + u"</dc:language></cp:coreProperties>\n"_s)
        .toUtf8();
}

} // namespace

QByteArray summaryDocx(
    const SummaryContent& content, const SummaryOptions& options, const TimelineImage& timeline)
{
    DocxWriter writer(content, options, timeline);
    const QByteArray document = writer.document();
    const auto bytes = [](QLatin1StringView part) { return QByteArray(part.data(), part.size()); };
    QList<PackagePart> parts{{u"[Content_Types].xml"_s, bytes(docx::contentTypes), true},
        {u"_rels/.rels"_s, bytes(docx::packageLinks), true},
        {u"word/document.xml"_s, document, true},
        {u"word/_rels/document.xml.rels"_s, writer.links(), true},
        {u"word/styles.xml"_s, QString(docx::styles).arg(toKey(content.language)).toUtf8(), true},
        {u"word/header1.xml"_s, marginPart(u"hdr"_s, textRun(content.caseName)), true},
        {u"word/footer1.xml"_s, marginPart(u"ftr"_s, pageWords(content.language)), true},
        {u"docProps/core.xml"_s, properties(content), true}};
    if (!timeline.png.isEmpty())
        parts << PackagePart{u"word/media/timeline.png"_s, timeline.png, false};
    return toZip(parts);
}

} // namespace careo
