#pragma once

#include "core/summary/CaseSummary.h"
#include "core/summary/SummaryOptions.h"
#include "core/summary/SummaryWords.h"

#include <QList>
#include <QRgb>
#include <QString>

#include <variant>

namespace careo
{

/// The summary as a tree that knows no format. Every document is written from it, so that the same
/// content stands in each.
namespace content
{

enum class Tone { Plain, Muted, Strong, Warning, Article, Passage };

/// Words of one tone. Article is what an article says around a tagged passage; Passage is the
/// passage itself.
struct Run {
    QString words;
    Tone tone = Tone::Plain;
    QString target; ///< a web address, or "#anchor" within the document; empty for none
    int type = -1; ///< a sign of this claim type stands before the words; -1 for none

    bool operator==(const Run&) const = default;
};
using Line = QList<Run>;

struct Heading {
    int level = 2; ///< 1 the document's title, 2 a part, 3 within a part
    Line line;
    QString anchor;
    bool startsPage = false;
};

struct Paragraph {
    Line line;
    bool leads = false; ///< belongs to what follows
    bool isSpaced = false; ///< with white above it
};

/// A claim: its words, what the check gave, who says it, and where it stands.
struct Quotation {
    int type = 0; ///< index into SummaryContent::types
    Line words; ///< with quotation marks, brackets and context
    bool isRightToLeft = false;
    QString stamp;
    QString stampDetail;
    Line facts;
    Line citation;
    Line copies; ///< which articles carry the same words; empty for none
    bool isNested = false; ///< stands under the claim it contradicts
};

struct TableRow {
    Line name;
    QStringList cells;
};

/// A first column of names and columns of numbers.
struct Table {
    QStringList head;
    QList<TableRow> rows;
    TableRow sum;
};

/// Lines with a label hanging before them: a source, a paragraph of an annotated article.
struct Entry {
    Line label;
    QString anchor;
    QList<Line> lines;
    bool isArticleText = false;
    bool isRightToLeft = false;
};

struct TimelinePicture {
    QString caption;
};

/// Where the table of contents stands; its entries are the headings of level 2 and 3 after it.
struct ContentsList {
};

struct PageBreak {
};

using Block = std::variant<Heading, Paragraph, Quotation, Table, Entry, TimelinePicture,
    ContentsList, PageBreak>;

/// A claim type as the document shows it. The letter tells types apart without colour.
struct TypeSign {
    QString name;
    QString letter; ///< "A", "B" ... "AA"; empty for a type without claims
    QRgb color = 0; ///< dark enough for white paper
};

} // namespace content

struct SummaryContent {
    QString caseName;
    QString title;
    QString author;
    QString made; ///< "Made on 3 May 2026"
    SummaryLanguage language = SummaryLanguage::English;
    QList<content::TypeSign> types;
    QList<content::Block> blocks;
};

/// Any thread.
[[nodiscard]] SummaryContent composeSummary(
    const CaseSummary& summary, const SummaryOptions& options);

/// What the table of contents lists: the headings of level 2 and 3 after it; where they are very
/// many, those of level 2. Valid as long as `content`.
[[nodiscard]] QList<const content::Heading*> contentsOf(const SummaryContent& content);

/// The words of a line without their tones.
[[nodiscard]] QString plainText(const content::Line& line);

} // namespace careo
