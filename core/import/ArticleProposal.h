#pragma once

#include "core/model/EdtfDate.h"
#include "core/model/Passage.h"

#include <QList>
#include <QString>

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

/// Another value the same file gives for the same thing; a date is written in EDTF.
struct OtherValue {
    QString value;
    Evidence evidence;

    bool operator==(const OtherValue&) const = default;
};

/// A value with its evidence; an unknown one is empty.
struct ProposedText {
    QString value;
    Evidence evidence;
    QList<OtherValue> contradictions = {}; ///< that disagree with it, the surest first

    bool operator==(const ProposedText&) const = default;
};

struct ProposedDate {
    EdtfDate value;
    Evidence evidence;
    QList<OtherValue> contradictions = {};

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

} // namespace careo
