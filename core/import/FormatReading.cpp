#include "core/import/FormatReading.h"

#include "core/import/TextDecoding.h"
#include "core/import/archive/ZipKind.h"
#include "core/import/html/HtmlPage.h"
#include "core/import/office/DocxReader.h"
#include "core/import/office/EpubReader.h"
#include "core/import/office/OdtReader.h"

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

ReadDocument readHtml(const QString& source)
{
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

Result<ReadDocument> readText(const QByteArray& bytes, const IsCancelled& isCancelled)
{
    Result<DecodedText> decoded = decodeText(bytes, isCancelled, declaredEncoding(bytes));
    if (!decoded)
        return tl::unexpected(decoded.error());
    ReadDocument document;
    if (looksLikeHtml(decoded->text)) {
        document = readHtml(decoded->text);
    } else {
        document.mediaType = u"text/plain"_s;
        document.text = std::move(decoded->text);
    }
    document.encoding = QString::fromLatin1(decoded->encoding);
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
    if (bytes.startsWith(QByteArrayView("II*\0", 4)) || bytes.startsWith(QByteArrayView("MM\0*", 4)))
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
    return readText(bytes, isCancelled);
}

} // namespace careo
