#include "core/import/Extraction.h"

#include "core/import/ArticleFinding.h"
#include "core/import/FileBytes.h"
#include "core/import/FormatReading.h"
#include "core/import/database/DatabaseExport.h"
#include "core/import/page/HeaderReading.h"
#include "core/import/page/PageSplitter.h"
#include "core/import/page/PageUnit.h"
#include "core/import/recognition/TextRecognition.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

/// Asks to stop when the user does, and when the time is up.
class Patience
{
public:
    Patience(const IsCancelled& isCancelled, std::chrono::milliseconds timeLimit)
        : m_isCancelled(isCancelled)
        , m_deadline(timeLimit, Qt::PreciseTimer)
    {
    }

    [[nodiscard]] bool isOver() const
    {
        return (m_isCancelled && m_isCancelled()) || m_deadline.hasExpired();
    }

    /// Why the work was stopped.
    [[nodiscard]] ErrorCode reason() const
    {
        const bool isByUser = m_isCancelled && m_isCancelled();
        return isByUser ? ErrorCode::Cancelled : ErrorCode::GivenUp;
    }

private:
    const IsCancelled& m_isCancelled;
    QDeadlineTimer m_deadline;
};

Extraction describeFile(const QString& name, const QByteArray& bytes)
{
    Extraction extraction;
    extraction.file.name = name;
    extraction.file.bytes = bytes;
    extraction.file.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return extraction;
}

Result<ReadDocument> readInTime(
    const QByteArray& bytes, const IsCancelled& isCancelled, std::chrono::milliseconds timeLimit)
{
    const Patience patience(isCancelled, timeLimit);
    Result<ReadDocument> document = readDocument(bytes, [&patience] { return patience.isOver(); });
    if (!document && document.error().code == ErrorCode::Cancelled)
        return failure(patience.reason());
    return document;
}

/// False when it was stopped.
bool proposeArticles(Extraction& extraction, const QList<LineHint>& hints, const Patience& patience)
{
    const IsCancelled isOver = [&patience] { return patience.isOver(); };
    auto split = splitDatabaseExport(extraction.text, isOver);
    extraction.isDatabaseExport = split.has_value();
    if (!split)
        return findArticles(extraction, hints, isOver);
    extraction.articles = std::move(split->articles);
    extraction.leftOut = std::move(split->leftOut);
    return true;
}

} // namespace

QString toKey(FileNotice notice)
{
    switch (notice) {
    case FileNotice::None:
        return {};
    case FileNotice::NoText:
        return u"noText"_s;
    case FileNotice::Partial:
        return u"partial"_s;
    case FileNotice::Recognised:
        return u"recognised"_s;
    }
    Q_UNREACHABLE();
}

Result<Extraction> extractFile(const QString& path, const IsCancelled& isCancelled)
{
    const Result<QByteArray> bytes = readFileBytes(path, isCancelled);
    if (!bytes)
        return tl::unexpected(bytes.error());
    Result<Extraction> extraction = extractBytes(QFileInfo(path).fileName(), *bytes, isCancelled);
    if (!extraction && extraction.error().detail.isEmpty())
        return failure(extraction.error().code, path);
    return extraction;
}

Result<Extraction> extractBytes(const QString& name, const QByteArray& bytes,
    const IsCancelled& isCancelled, std::chrono::milliseconds timeLimit)
{
    if (bytes.size() > maximumFileSize)
        return failure(ErrorCode::FileTooLarge, name);
    Result<ReadDocument> document = readInTime(bytes, isCancelled, timeLimit);
    if (document) {
        if (const auto done = recogniseText(*document, bytes, isCancelled); !done)
            return failure(done.error().code, name);
    }
    if (!document)
        return failure(document.error().code, name);
    Extraction extraction = describeFile(name, bytes);
    extraction.file.mediaType = std::move(document->mediaType);
    extraction.file.encoding = std::move(document->encoding);
    extraction.text = std::move(document->text);
    extraction.page = std::move(document->facts);
    extraction.notice = document->notice;
    extraction.recognition = document->recognition;
    if (extraction.notice == FileNotice::NoText)
        return extraction;
    if (extraction.text.trimmed().isEmpty())
        return failure(ErrorCode::EmptyFile, name);
    const Patience patience(isCancelled, timeLimit);
    if (!proposeArticles(extraction, document->hints, patience))
        return failure(patience.reason(), name);
    return extraction;
}

ArticleProposal proposeArticle(const Extraction& extraction, Passage span)
{
    span.start = std::clamp(span.start, qsizetype{0}, extraction.text.size());
    span.end = std::clamp(span.end, span.start, extraction.text.size());
    if (extraction.isDatabaseExport)
        return proposeFromExport(extraction.text, span);
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
    article.recognition = extraction.recognition;
    return article;
}

} // namespace careo
