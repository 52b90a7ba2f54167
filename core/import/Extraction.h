#pragma once

#include "core/base/Result.h"
#include "core/import/ArticleProposal.h"
#include "core/model/Article.h"
#include "core/model/Passage.h"
#include "core/model/SourceFile.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace careo
{

/// Why a block is proposed as belonging to no article.
enum class LeftOutReason { Links, Signature, Teaser, Boilerplate, ByUser };

struct LeftOut {
    Passage span; ///< in the file's whole text
    LeftOutReason reason = LeftOutReason::Boilerplate;

    bool operator==(const LeftOut&) const = default;
};

/// What a page says of itself in its structured data: facts about its article when it holds one.
struct PageFacts {
    ProposedText title;
    ProposedText outlet;
    ProposedText author;
    ProposedDate published;
    ProposedText language;
    ProposedText url;
    Passage content; ///< where the article or articles lie in the file's text; empty when unclear
    bool isOneArticle = false; ///< the page says that it holds a single article
    bool yieldsToText = false; ///< of an office file: stands only where the text says nothing

    bool operator==(const PageFacts&) const = default;
};

/// What a researcher has to know of a file that was read.
enum class FileNotice {
    None,
    NoText, ///< pictures only: the file is kept, there is nothing to read in it
    Partial, ///< some of it could not be read
    Recognised, ///< text or part of it was recognised in pictures, so it may hold mistakes
};

/// The word careo-cli prints for a notice: "noText", "partial", "recognised"; empty for None.
[[nodiscard]] QString toKey(FileNotice notice);

/// What a file holds: its bytes, the text read from them, and the articles proposed in it.
struct Extraction {
    SourceFile file; ///< name, mediaType, encoding, sha256, bytes; no id yet
    QString text; ///< decoded; line ends are \n, no NUL, no byte order mark
    QList<ArticleProposal> articles; ///< by position, not overlapping
    QList<LeftOut> leftOut; ///< by position; white space between blocks is in no list
    PageFacts page; ///< what the file says of itself; nothing in it for plain text
    FileNotice notice = FileNotice::None;
    /// Of text that was recognised in pictures: how sure the recognition is of its words on the
    /// average, 0 to 100. None for text that the file holds as such.
    std::optional<int> recognition;
    bool isDatabaseExport = false; ///< a press database's file, with its own separators

    bool operator==(const Extraction&) const = default;
};

/// Above this a file is refused with FileTooLarge: 256 MiB.
inline constexpr qint64 maximumFileSize = qint64{256} * 1024 * 1024;

/// Polled now and then; true stops the work with Cancelled.
using IsCancelled = std::function<bool()>;

/// A file that takes longer to read is given up.
inline constexpr std::chrono::seconds longestReading{20};

/// Reads a file, in the format its bytes are in, and proposes its articles. FileNotFound,
/// FileNotReadable, FileTooLarge, EmptyFile, NotText, FileDamaged, FileEncrypted, ArchiveTooLarge,
/// GivenUp, Cancelled. A ZIP of files is NotText here; extractEach() goes into it. Text in pictures
/// is recognised where Tesseract is installed, which has its own time for each page. Any thread.
[[nodiscard]] Result<Extraction> extractFile(
    const QString& path, const IsCancelled& isCancelled = {});

/// The same for bytes from elsewhere (a paste, a drop); `name` is what the source file is called.
[[nodiscard]] Result<Extraction> extractBytes(const QString& name, const QByteArray& bytes,
    const IsCancelled& isCancelled = {}, std::chrono::milliseconds timeLimit = longestReading);

/// What a span of the file's text looks like as one article, with metadata detected anew: for a
/// boundary the user moved or added. Any thread.
[[nodiscard]] ArticleProposal proposeArticle(const Extraction& extraction, Passage span);

/// The article to store for a proposal: text cut from the file's text, metadata filled in, no id.
[[nodiscard]] Article toArticle(const Extraction& extraction, const ArticleProposal& proposal);

} // namespace careo
