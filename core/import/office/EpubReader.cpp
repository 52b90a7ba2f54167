#include "core/import/office/EpubReader.h"

#include "core/import/ParagraphText.h"
#include "core/import/html/HtmlLines.h"
#include "core/import/html/TagStripping.h"
#include "core/import/office/DocumentFacts.h"
#include "core/import/office/XmlWalk.h"
#include "core/import/office/ZipParts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

QString attribute(const QXmlStreamReader& xml, QLatin1StringView name)
{
    return xml.attributes().value(name).toString();
}

QString packagePath(const QByteArray& container)
{
    QString path;
    const auto walked = walkXml(container, {}, [&path](const QXmlStreamReader& xml) {
        if (path.isEmpty() && xml.isStartElement() && xml.name() == u"rootfile")
            path = partPath({}, attribute(xml, "full-path"_L1));
    });
    return walked ? path : QString();
}

/// The paths of the documents to read, in reading order.
Result<QStringList> readSpine(const QByteArray& package, const QString& folder)
{
    QHash<QString, QString> manifest;
    QStringList paths;
    const auto walked = walkXml(package, {}, [&](const QXmlStreamReader& xml) {
        if (!xml.isStartElement())
            return;
        const QString type = attribute(xml, "media-type"_L1);
        if (xml.name() == u"item" && type.contains(u"html"_s)
            && !attribute(xml, "properties"_L1).contains(u"nav"_s))
            manifest.insert(attribute(xml, "id"_L1), partPath(folder, attribute(xml, "href"_L1)));
        else if (xml.name() == u"itemref" && manifest.contains(attribute(xml, "idref"_L1)))
            paths << manifest.value(attribute(xml, "idref"_L1));
    });
    if (!walked)
        return tl::unexpected(walked.error());
    return paths;
}

/// XHTML may close an element in its own tag, which HTML rules do not see.
QByteArray withClosingTags(const QByteArray& xhtml)
{
    static const QRegularExpression selfClosed(
        u"<(title|script|style|textarea|iframe|a|span|div|p|i|b|em|strong|td|h[1-6])\\b([^<>]*)/>"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString::fromUtf8(xhtml).replace(selfClosed, u"<\\1\\2></\\1>"_s).toUtf8();
}

void readChapter(const QByteArray& xhtml, ParagraphText& text)
{
    const QByteArray source = withClosingTags(xhtml);
    if (HtmlTree::isTooDeep(source)) {
        text.append(withoutTags(QString::fromUtf8(source)));
        text.endParagraph();
        return;
    }
    const HtmlTree tree(source);
    int level = 0;
    for (const HtmlLine& line : readHtmlLines(tree)) {
        if (line.opensParagraph || line.headingLevel != level) {
            if (text.isParagraphOpen())
                text.endParagraph(level);
        } else if (text.isParagraphOpen()) {
            text.append(u"\n");
        }
        level = line.headingLevel;
        text.append(line.text);
    }
    text.endParagraph(level);
    text.endParagraph();
}

} // namespace

Result<ReadDocument> readEpub(const QByteArray& bytes, const IsCancelled& isCancelled)
{
    static const QRegularExpression wanted(
        u"(?:\\.(?:opf|x?html?|xml))$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto parts = readZipParts(
        bytes, isCancelled, [](const QString& name) { return wanted.match(name).hasMatch(); });
    if (!parts)
        return tl::unexpected(parts.error());
    const QString path = packagePath(parts->value(u"META-INF/container.xml"_s));
    const QByteArray package = parts->value(path);
    const qsizetype slash = path.lastIndexOf(u'/');
    const auto spine = readSpine(package, path.left(slash + 1));
    if (!spine)
        return tl::unexpected(spine.error());
    ParagraphText text;
    for (const QString& chapter : *spine) {
        if (isCancelled && isCancelled())
            return failure(ErrorCode::Cancelled);
        readChapter(parts->value(chapter), text);
    }
    ReadDocument document;
    document.mediaType = u"application/epub+zip"_s;
    document.text = text.text();
    document.hints = text.hints();
    document.facts = readDublinCore(package, path);
    return document;
}

} // namespace careo
