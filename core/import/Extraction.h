#pragma once

#include "core/base/Result.h"
#include "core/model/Article.h"
#include "core/model/EdtfDate.h"
#include "core/model/Passage.h"
#include "core/model/SourceFile.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace careo
{

/// Where a proposed value came from, for the researcher to judge.
enum class EvidenceKind {
    None, ///< nothing was found, the value is empty
    MetaTag, ///< structured data of the page; detail names it ("og:title", "JSON-LD headline")
    Heading, ///< the article's heading
    SourceLine, ///< a line that names the source ("Source: ...", "Published in ...")
    Dateline, ///< a dateline opening the text ("CITY (Agency) – ")
    Byline, ///< a line that names the author
    DateLine, ///< a line that holds nothing but a date
    OutletLine, ///< a short line between title and text that names the outlet
    Address, ///< a web address
    TextLanguage, ///< the words of the text
};

struct Evidence {
    EvidenceKind kind = EvidenceKind::None;
    QString detail; ///< the line or the tag, verbatim

    bool operator==(const Evidence&) const = default;
};

/// A value with its evidence; an unknown one is empty.
struct ProposedText {
    QString value;
    Evidence evidence;

    bool operator==(const ProposedText&) const = default;
};

struct ProposedDate {
    EdtfDate value;
    Evidence evidence;

    bool operator==(const ProposedDate&) const = default;
};

/// One article as it is proposed from a file's text.
struct ArticleProposal {
    Passage span; ///< in the file's whole text, from title to last line
    qsizetype bodyStart = 0; ///< relative to span.start: where the body begins
    ProposedText title;
    ProposedText outlet;
    ProposedText author;
    ProposedDate published;
    ProposedText language; ///< BCP 47
    ProposedText url;

    bool operator==(const ArticleProposal&) const = default;
};

/// Why a block is proposed as belonging to no article.
enum class LeftOutReason { Links, Signature, Teaser, Boilerplate, Duplicate, ByUser };

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

    bool operator==(const PageFacts&) const = default;
};

/// What a file holds: its bytes, the text read from them, and the articles proposed in it.
struct Extraction {
    SourceFile file; ///< name, mediaType, encoding, sha256, bytes; no id yet
    QString text; ///< decoded; line ends are \n, no NUL, no byte order mark
    QList<ArticleProposal> articles; ///< by position, not overlapping
    QList<LeftOut> leftOut; ///< by position; white space between blocks is in no list
    PageFacts page; ///< of a saved web page; nothing in it for plain text

    bool operator==(const Extraction&) const = default;
};

/// Above this a file is refused with FileTooLarge: 256 MiB.
inline constexpr qint64 maximumFileSize = qint64{256} * 1024 * 1024;

/// Polled now and then; true stops the work with Cancelled.
using IsCancelled = std::function<bool()>;

/// Reads a file, plain text or HTML by what it holds, and proposes its articles. FileNotFound,
/// FileNotReadable, FileTooLarge, EmptyFile, NotText, Cancelled. Any thread.
[[nodiscard]] Result<Extraction> extractFile(
    const QString& path, const IsCancelled& isCancelled = {});

/// The same for bytes from elsewhere (a paste, a drop); `name` is what the source file is called.
[[nodiscard]] Result<Extraction> extractBytes(
    const QString& name, const QByteArray& bytes, const IsCancelled& isCancelled = {});

/// What a span of the file's text looks like as one article, with metadata detected anew: for a
/// boundary the user moved or added. Any thread.
[[nodiscard]] ArticleProposal proposeArticle(const Extraction& extraction, Passage span);

/// The article to store for a proposal: text cut from the file's text, metadata filled in, no id.
[[nodiscard]] Article toArticle(const Extraction& extraction, const ArticleProposal& proposal);

} // namespace careo
