#include "core/import/office/DocxReader.h"

#include "core/import/ParagraphText.h"
#include "core/import/office/DocumentFacts.h"
#include "core/import/office/XmlWalk.h"
#include "core/import/office/ZipParts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

/// Heading level by the id of a paragraph style; ids are in the writer's language, names are not.
using HeadingStyles = QHash<QString, int>;

QString valueOf(const QXmlStreamReader& xml, QLatin1StringView name)
{
    for (const QXmlStreamAttribute& attribute : xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

int headingLevel(const QString& styleName)
{
    static const QRegularExpression heading(
        u"^heading (\\d)$"_s, QRegularExpression::CaseInsensitiveOption);
    if (styleName.compare(u"title"_s, Qt::CaseInsensitive) == 0)
        return 1;
    return std::min(heading.match(styleName).captured(1).toInt(), 6);
}

HeadingStyles readStyles(const QByteArray& part)
{
    HeadingStyles styles;
    QString id;
    const auto walked = walkXml(part, {}, [&](const QXmlStreamReader& xml) {
        if (!xml.isStartElement())
            return;
        if (xml.name() == u"style")
            id = valueOf(xml, "styleId"_L1);
        else if (xml.name() == u"name") {
            if (const int level = headingLevel(valueOf(xml, "val"_L1)); level > 0)
                styles.insert(id, level);
        }
    });
    return walked ? styles : HeadingStyles{};
}

class DocxText
{
public:
    explicit DocxText(const HeadingStyles& styles)
        : m_styles(styles)
    {
    }

    void see(const QXmlStreamReader& xml)
    {
        if (xml.isStartElement())
            enter(xml);
        else if (xml.isEndElement())
            leave(xml.name());
        else if (xml.isCharacters() && m_isText && m_skipped == 0)
            m_text.append(xml.text());
    }

    [[nodiscard]] const ParagraphText& text() const { return m_text; }

private:
    static bool isSkipped(QStringView name)
    {
        // A fallback repeats what the choice before it holds.
        return name == u"del" || name == u"moveFrom" || name == u"Fallback" || name == u"instrText"
            || name == u"delText";
    }

    void enter(const QXmlStreamReader& xml)
    {
        const QStringView name = xml.name();
        if (isSkipped(name))
            ++m_skipped;
        else if (name == u"p") {
            if (m_text.isParagraphOpen())
                m_text.endParagraph();
            m_level = 0;
        } else if (name == u"pStyle")
            m_level = m_styles.value(valueOf(xml, "val"_L1));
        else if (name == u"t")
            m_isText = true;
        else if (m_skipped == 0)
            enterMark(name);
    }

    void enterMark(QStringView name)
    {
        if (name == u"br" || name == u"cr")
            m_text.append(u"\n");
        else if (name == u"tab")
            m_text.append(u"\t");
        else if (name == u"noBreakHyphen")
            m_text.append(u"\x2011");
    }

    void leave(QStringView name)
    {
        if (isSkipped(name))
            --m_skipped;
        else if (name == u"t")
            m_isText = false;
        else if (name == u"p")
            m_text.endParagraph(m_level);
    }

    const HeadingStyles& m_styles;
    ParagraphText m_text;
    int m_level = 0;
    int m_skipped = 0;
    bool m_isText = false;
};

Result<ParagraphText> readPart(
    const QByteArray& part, const HeadingStyles& styles, const IsCancelled& isCancelled)
{
    DocxText text(styles);
    const auto walked
        = walkXml(part, isCancelled, [&text](const QXmlStreamReader& xml) { text.see(xml); });
    if (!walked)
        return tl::unexpected(walked.error());
    return text.text();
}

QString mainPart(const QByteArray& contentTypes)
{
    QString path;
    const auto walked = walkXml(contentTypes, {}, [&path](const QXmlStreamReader& xml) {
        if (xml.isStartElement() && valueOf(xml, "ContentType"_L1).contains(u"main+xml"_s))
            path = partPath({}, valueOf(xml, "PartName"_L1));
    });
    return walked && !path.isEmpty() ? path : u"word/document.xml"_s;
}

} // namespace

Result<ReadDocument> readDocx(const QByteArray& bytes, const IsCancelled& isCancelled)
{
    static const QRegularExpression wanted(
        u"^(?:\\[Content_Types\\]\\.xml|docProps/core\\.xml"
        "|[^/]+/(?:document\\d*|styles|footnotes|endnotes)\\.xml)$"_s);
    const auto parts = readZipParts(
        bytes, isCancelled, [](const QString& name) { return wanted.match(name).hasMatch(); });
    if (!parts)
        return tl::unexpected(parts.error());
    const QString main = mainPart(parts->value(u"[Content_Types].xml"_s));
    const QString folder = main.section(u'/', 0, -2) + u'/';
    const HeadingStyles styles = readStyles(parts->value(folder + u"styles.xml"_s));
    ParagraphText text;
    for (const QString& path : {main, folder + u"footnotes.xml"_s, folder + u"endnotes.xml"_s}) {
        if (path != main && !parts->contains(path))
            continue;
        const auto part = readPart(parts->value(path), styles, isCancelled);
        if (!part)
            return tl::unexpected(part.error());
        text.append(*part);
    }
    ReadDocument document;
    document.mediaType
        = u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
    document.text = text.text();
    document.hints = text.hints();
    document.facts = readDublinCore(parts->value(u"docProps/core.xml"_s), u"docProps/core.xml"_s);
    return document;
}

} // namespace careo
