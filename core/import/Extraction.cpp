#include "core/import/Extraction.h"

#include "core/import/ArticleFinding.h"
#include "core/import/TextDecoding.h"
#include "core/import/html/HtmlPage.h"
#include "core/import/page/HeaderReading.h"
#include "core/import/page/PageSplitter.h"
#include "core/import/page/PageUnit.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr qint64 pieceSize = 4 * 1024 * 1024;

bool asksToStop(const IsCancelled& isCancelled)
{
    return isCancelled && isCancelled();
}

Result<QByteArray> readBytes(QFile& file, const IsCancelled& isCancelled)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(file.size()));
    while (!file.atEnd()) {
        if (asksToStop(isCancelled))
            return failure(ErrorCode::Cancelled);
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty())
            break;
        bytes += piece;
        if (bytes.size() > maximumFileSize)
            return failure(ErrorCode::FileTooLarge, file.fileName());
    }
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileNotReadable, file.fileName());
    return bytes;
}

/// Fills in the text; returns what the structure of the page said about its lines.
QList<LineHint> readText(Extraction& extraction, QString decoded)
{
    if (!looksLikeHtml(decoded)) {
        extraction.file.mediaType = u"text/plain"_s;
        extraction.text = std::move(decoded);
        return {};
    }
    HtmlPage page = readHtmlPage(decoded);
    extraction.file.mediaType = u"text/html"_s;
    extraction.text = std::move(page.text.text);
    extraction.page = std::move(page.facts);
    if (page.text.content)
        extraction.page.content = *page.text.content;
    return page.text.hints;
}

} // namespace

Result<Extraction> extractFile(const QString& path, const IsCancelled& isCancelled)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        const QFileInfo folder(info.path());
        const bool isHidden = folder.isDir() && !folder.isExecutable();
        return failure(isHidden ? ErrorCode::FileNotReadable : ErrorCode::FileNotFound, path);
    }
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, path);
    if (file.size() > maximumFileSize)
        return failure(ErrorCode::FileTooLarge, path);
    const Result<QByteArray> bytes = readBytes(file, isCancelled);
    if (!bytes)
        return tl::unexpected(bytes.error());
    Result<Extraction> extraction = extractBytes(info.fileName(), *bytes, isCancelled);
    if (!extraction && extraction.error().detail.isEmpty())
        return failure(extraction.error().code, path);
    return extraction;
}

Result<Extraction> extractBytes(
    const QString& name, const QByteArray& bytes, const IsCancelled& isCancelled)
{
    if (bytes.size() > maximumFileSize)
        return failure(ErrorCode::FileTooLarge, name);
    Result<DecodedText> decoded = decodeText(bytes, isCancelled, declaredEncoding(bytes));
    if (!decoded)
        return failure(decoded.error().code, name);
    Extraction extraction;
    extraction.file.name = name;
    extraction.file.bytes = bytes;
    extraction.file.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    extraction.file.encoding = QString::fromLatin1(decoded->encoding);
    const QList<LineHint> hints = readText(extraction, std::move(decoded->text));
    if (extraction.text.trimmed().isEmpty())
        return failure(ErrorCode::EmptyFile, name);
    if (!findArticles(extraction, hints, isCancelled))
        return failure(ErrorCode::Cancelled, name);
    return extraction;
}

ArticleProposal proposeArticle(const Extraction& extraction, Passage span)
{
    span.start = std::clamp(span.start, qsizetype{0}, extraction.text.size());
    span.end = std::clamp(span.end, span.start, extraction.text.size());
    const QList<PageUnit> units = readUnits(extraction.text, span);
    if (units.isEmpty()) {
        ArticleProposal blank;
        blank.span = span;
        return blank;
    }
    ArticleProposal article = readHeader(extraction.text, units, titleOf(extraction.text, units));
    const Passage content = extraction.page.content;
    const qsizetype shared
        = std::min(article.span.end, content.end) - std::max(article.span.start, content.start);
    if (extraction.page.isOneArticle && shared * 2 > content.length())
        applyFacts(article, extraction.page);
    return article;
}

Article toArticle(const Extraction& extraction, const ArticleProposal& proposal)
{
    Article article;
    article.title = proposal.title.value;
    article.outlet = proposal.outlet.value;
    article.author = proposal.author.value;
    article.published = proposal.published.value;
    article.language = proposal.language.value;
    article.url = proposal.url.value;
    article.text = proposal.span.in(extraction.text).toString();
    article.bodyStart = proposal.bodyStart;
    article.sourceSpan = proposal.span;
    return article;
}

} // namespace careo
