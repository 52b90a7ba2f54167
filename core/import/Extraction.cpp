#include "core/import/Extraction.h"

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

Passage spanOf(const QList<PageUnit>& units, qsizetype first, qsizetype end)
{
    return {units[first].span.start, units[end - 1].span.end};
}

/// Where the articles of a file are looked for, and what its structure says of the lines there.
struct ReadingMatter {
    Passage span;
    QList<LineHint> hints;
    PageMetadata metadata;
};

/// What a page says of itself outranks what its lines seem to say.
template <class Proposed> void prefer(Proposed& found, const Proposed& stated)
{
    if (stated.evidence.kind != EvidenceKind::None)
        found = stated;
}

void prefer(ArticleProposal& found, const PageMetadata& stated)
{
    prefer(found.title, stated.title);
    prefer(found.outlet, stated.outlet);
    prefer(found.author, stated.author);
    prefer(found.published, stated.published);
    prefer(found.language, stated.language);
    prefer(found.url, stated.url);
}

/// What lies around the reading matter belongs to no article.
void leaveOutAround(Extraction& extraction, const Passage& matter)
{
    const auto leaveOut = [&extraction](Passage span, bool isBefore) {
        const QStringView text = span.in(extraction.text);
        const QStringView trimmed = text.trimmed();
        if (trimmed.isEmpty())
            return;
        const qsizetype start = span.start + (trimmed.begin() - text.begin());
        const LeftOut block{{start, start + trimmed.size()}, LeftOutReason::Boilerplate};
        extraction.leftOut.insert(isBefore ? 0 : extraction.leftOut.size(), block);
    };
    leaveOut({0, matter.start}, true);
    leaveOut({matter.end, extraction.text.size()}, false);
}

Result<Extraction> withArticles(
    Extraction extraction, const ReadingMatter& matter, const IsCancelled& isCancelled)
{
    const QStringView text = extraction.text;
    const QList<PageUnit> units = readUnits(text, matter.span, matter.hints, isCancelled);
    if (asksToStop(isCancelled))
        return failure(ErrorCode::Cancelled);
    const PageSplit split = splitPage(text, units);
    for (const ArticleUnits& found : split.articles) {
        if (asksToStop(isCancelled))
            return failure(ErrorCode::Cancelled);
        extraction.articles.append(readHeader(text, units.mid(found.first, found.end - found.first),
            found.title < 0 ? -1 : found.title - found.first));
    }
    if (extraction.articles.size() == 1)
        prefer(extraction.articles.first(), matter.metadata);
    for (const LeftUnits& left : split.leftOut)
        extraction.leftOut.append({spanOf(units, left.first, left.end), left.reason});
    leaveOutAround(extraction, matter.span);
    return extraction;
}

/// Turns the source of a page into its text, where it is one.
Result<ReadingMatter> readMatter(Extraction& extraction)
{
    if (!looksLikeHtml(extraction.text))
        return ReadingMatter{{0, extraction.text.size()}, {}, {}};
    if (extraction.text.size() > longestHtml)
        return failure(ErrorCode::FileTooLarge, extraction.file.name);
    const HtmlPage page = readHtmlPage(extraction.text);
    extraction.file.mediaType = u"text/html"_s;
    extraction.text = page.text.text;
    if (QStringView(extraction.text).trimmed().isEmpty())
        return failure(ErrorCode::EmptyFile, extraction.file.name);
    return ReadingMatter{page.text.content.value_or(Passage{0, extraction.text.size()}),
        page.text.hints, page.metadata};
}

} // namespace

Result<Extraction> extractFile(const QString& path, const IsCancelled& isCancelled)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, path);
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
    extraction.file.mediaType = u"text/plain"_s;
    extraction.text = std::move(decoded->text);
    const Result<ReadingMatter> matter = readMatter(extraction);
    if (!matter)
        return tl::unexpected(matter.error());
    return withArticles(std::move(extraction), *matter, isCancelled);
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
    return readHeader(extraction.text, units, titleOf(extraction.text, units));
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
