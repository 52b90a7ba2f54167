#include "core/import/FormatReading.h"

#include "core/import/Markdown.h"
#include "core/import/ParagraphText.h"
#include "core/import/TextDecoding.h"
#include "core/import/archive/ZipKind.h"
#include "core/import/database/DatabaseExport.h"
#include "core/import/database/FactivaFields.h"
#include "core/import/html/HtmlLines.h"
#include "core/import/html/HtmlPage.h"
#include "core/import/mail/MailContent.h"
#include "core/import/mail/MimePart.h"
#include "core/import/office/DocxReader.h"
#include "core/import/office/EpubReader.h"
#include "core/import/office/OdtReader.h"
#include "core/import/pdf/PdfReader.h"
#include "core/import/rtf/RtfReader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

/// Press databases' pages have no menus to part from a text, and the order of their lines counts.
bool mayBeExportPage(const QString& source)
{
    static const QRegularExpression marks(
        u">\\s*\\d+ (?:of|de|von|di|sur|van) \\d+ (?:DOCUMENT|DOKUMENT)|>\\s*End of Document"
        "|class=[\"']?[^\"'>]*(?:\\b[a-z]{2}Headline|articleParagraph|DocPublicationName)"_s);
    return marks.match(source).hasMatch();
}

ReadDocument readExportPage(const QString& source)
{
    const QByteArray bytes = source.toUtf8();
    const HtmlTree tree(bytes);
    ParagraphText text;
    QString code;
    for (const HtmlLine& line : readHtmlLines(tree)) {
        if (isFactivaCode(line.text)) {
            const bool isInner = isInnerFactivaCode(line.text, code);
            code = line.text;
            if (isInner)
                continue;
        }
        if (line.opensParagraph)
            text.endParagraph();
        else
            text.append(u"\n");
        text.append(line.text);
    }
    text.endParagraph();
    ReadDocument document;
    document.mediaType = u"text/html"_s;
    document.text = text.text();
    return document;
}

ReadDocument readHtml(const QString& source)
{
    if (source.size() <= longestHtml / 4 && mayBeExportPage(source)
        && !HtmlTree::isTooDeep(source.toUtf8())) {
        ReadDocument page = readExportPage(source);
        if (splitDatabaseExport(page.text))
            return page;
    }
    HtmlPage page = readHtmlPage(source);
    ReadDocument document;
    document.mediaType = u"text/html"_s;
    document.text = std::move(page.text.text);
    document.hints = std::move(page.text.hints);
    document.facts = std::move(page.facts);
    if (page.text.content)
        document.facts.content = *page.text.content;
    return document;
}

Result<ReadDocument> readZip(const QByteArray& bytes, const IsCancelled& isCancelled)
{
    const Result<ZipKind> kind = zipKind(bytes, isCancelled);
    if (!kind)
        return tl::unexpected(kind.error());
    switch (*kind) {
    case ZipKind::Docx:
        return readDocx(bytes, isCancelled);
    case ZipKind::Odt:
        return readOdt(bytes, isCancelled);
    case ZipKind::Epub:
        return readEpub(bytes, isCancelled);
    case ZipKind::Files:
    case ZipKind::OtherDocument:
        return failure(ErrorCode::NotText);
    }
    Q_UNREACHABLE();
}

Result<ReadDocument> readText(
    const QByteArray& bytes, const QByteArray& declared, const IsCancelled& isCancelled)
{
    Result<DecodedText> decoded = decodeText(bytes, isCancelled, declared);
    if (!decoded)
        return tl::unexpected(decoded.error());
    ReadDocument document;
    if (looksLikeHtml(decoded->text)) {
        document = readHtml(decoded->text);
    } else if (looksLikeMarkdown(decoded->text)) {
        document = readMarkdown(decoded->text);
    } else {
        document.mediaType = u"text/plain"_s;
        document.text = std::move(decoded->text);
    }
    document.encoding = QString::fromLatin1(decoded->encoding);
    return document;
}

Result<ReadDocument> readMail(const QByteArray& bytes, const IsCancelled& isCancelled)
{
    const MailContent mail = readMailContent(bytes);
    const QByteArray declared = mail.charset.isEmpty() ? declaredEncoding(mail.body) : mail.charset;
    Result<ReadDocument> document = readText(mail.body, declared, isCancelled);
    if (!document)
        return document;
    document->mediaType = mail.isSavedPage ? u"multipart/related"_s : u"message/rfc822"_s;
    if (mail.isSavedPage) {
        if (document->facts.url.value.isEmpty())
            document->facts.url = mail.facts.url;
    } else {
        const Passage content = document->facts.content;
        document->facts = mail.facts;
        document->facts.content = content;
    }
    if (mail.hasAttachments)
        document->notice = FileNotice::Partial;
    return document;
}

/// The media type of a picture, empty for anything else.
QString pictureType(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("\x89PNG\r\n\x1a\n")))
        return u"image/png"_s;
    if (bytes.startsWith(QByteArrayView("\xff\xd8\xff")))
        return u"image/jpeg"_s;
    if (bytes.startsWith(QByteArrayView("GIF87a")) || bytes.startsWith(QByteArrayView("GIF89a")))
        return u"image/gif"_s;
    if (bytes.startsWith(QByteArrayView("II*\0", 4))
        || bytes.startsWith(QByteArrayView("MM\0*", 4)))
        return u"image/tiff"_s;
    if (bytes.size() > 12 && bytes.startsWith(QByteArrayView("RIFF"))
        && bytes.sliced(8).startsWith("WEBP"))
        return u"image/webp"_s;
    return {};
}

} // namespace

Result<ReadDocument> readDocument(const QByteArray& bytes, const IsCancelled& isCancelled)
{
    if (looksLikeZip(bytes))
        return readZip(bytes, isCancelled);
    if (const QString type = pictureType(bytes); !type.isEmpty()) {
        ReadDocument picture;
        picture.mediaType = type;
        picture.notice = FileNotice::NoText;
        return picture;
    }
    if (looksLikePdf(bytes))
        return readPdf(bytes, isCancelled);
    if (looksLikeRtf(bytes))
        return readRtf(bytes, isCancelled);
    if (looksLikeMessage(bytes))
        return readMail(bytes, isCancelled);
    return readText(bytes, declaredEncoding(bytes), isCancelled);
}

} // namespace careo
