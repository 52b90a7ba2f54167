#include "core/import/office/OdtReader.h"

#include "core/import/ParagraphText.h"
#include "core/import/office/DocumentFacts.h"
#include "core/import/office/XmlWalk.h"
#include "core/import/office/ZipParts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

int numberOf(const QXmlStreamReader& xml, QStringView name, int otherwise)
{
    for (const QXmlStreamAttribute& attribute : xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toInt();
    }
    return otherwise;
}

class OdtText
{
public:
    void see(const QXmlStreamReader& xml)
    {
        if (xml.isStartElement())
            enter(xml);
        else if (xml.isEndElement())
            leave(xml.name());
        else if (xml.isCharacters() && m_skipped == 0 && !m_levels.isEmpty())
            target().append(xml.text());
    }

    [[nodiscard]] ParagraphText text() const
    {
        ParagraphText all = m_text;
        all.append(m_notes);
        return all;
    }

private:
    static bool isSkipped(QStringView name)
    {
        return name == u"tracked-changes" || name == u"annotation" || name == u"note-citation";
    }

    ParagraphText& target() { return m_noteDepth > 0 ? m_notes : m_text; }

    void enter(const QXmlStreamReader& xml)
    {
        const QStringView name = xml.name();
        if (isSkipped(name))
            ++m_skipped;
        if (m_skipped > 0)
            return;
        if (name == u"note")
            ++m_noteDepth;
        else if (name == u"p" || name == u"h") {
            if (target().isParagraphOpen())
                target().endParagraph();
            m_levels.append(
                name == u"h" ? std::clamp(numberOf(xml, u"outline-level", 1), 1, 6) : 0);
        } else if (name == u"s")
            target().append(QString(std::clamp(numberOf(xml, u"c", 1), 1, 1000), u' '));
        else if (name == u"tab")
            target().append(u"\t");
        else if (name == u"line-break")
            target().append(u"\n");
    }

    void leave(QStringView name)
    {
        if (isSkipped(name)) {
            --m_skipped;
            return;
        }
        if (m_skipped > 0)
            return;
        if (name == u"note")
            --m_noteDepth;
        else if ((name == u"p" || name == u"h") && !m_levels.isEmpty())
            target().endParagraph(m_levels.takeLast());
    }

    ParagraphText m_text;
    ParagraphText m_notes;
    QList<int> m_levels; ///< of the paragraphs that are open: a text box lies in a paragraph
    int m_skipped = 0;
    int m_noteDepth = 0;
};

} // namespace

Result<ReadDocument> readOdt(const QByteArray& bytes, const IsCancelled& isCancelled)
{
    const auto parts = readZipParts(bytes, isCancelled,
        [](const QString& name) { return name == u"content.xml"_s || name == u"meta.xml"_s; });
    if (!parts)
        return tl::unexpected(parts.error());
    OdtText content;
    const auto walked = walkXml(parts->value(u"content.xml"_s), isCancelled,
        [&content](const QXmlStreamReader& xml) { content.see(xml); });
    if (!walked)
        return tl::unexpected(walked.error());
    const ParagraphText text = content.text();
    ReadDocument document;
    document.mediaType = u"application/vnd.oasis.opendocument.text"_s;
    document.text = text.text();
    document.hints = text.hints();
    document.facts = readDublinCore(parts->value(u"meta.xml"_s), u"meta.xml"_s);
    return document;
}

} // namespace careo
