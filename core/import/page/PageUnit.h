#pragma once

#include "core/import/Extraction.h"
#include "core/import/page/HeaderLine.h"
#include "core/model/Passage.h"

#include <QList>
#include <QStringView>

namespace careo
{

/// What the structure of a page said about a line, beside its words.
struct LineHint {
    qsizetype start = 0; ///< of the line, in the text
    int headingLevel = 0; ///< 1 to 6, 0 for no heading
    bool isLink = false; ///< all of it is a link
    bool startsArticle = false; ///< the page marks an article's beginning here

    bool operator==(const LineHint&) const = default;
};

/// A paragraph or a line of a page, and the part it plays by its shape.
struct PageUnit {
    enum class Kind {
        Body, ///< sentences
        Short, ///< a short line that is no sentence: a title, a name, a caption
        Signal, ///< tells source, author, date or address of an article
        Link, ///< leads elsewhere
        Separator, ///< a rule, or a line that counts documents
    };

    Passage span; ///< without white space around it
    int blankLines = 0; ///< before it
    Kind kind = Kind::Body;
    LineHint hint;

    [[nodiscard]] QStringView in(QStringView text) const { return span.in(text); }
};

/// Cuts a text into its units, in one pass. Lines that were wrapped at a fixed width are put
/// together again. `hints` are sorted by start. Empty when cancelled.
[[nodiscard]] QList<PageUnit> readUnits(QStringView text, Passage span,
    const QList<LineHint>& hints = {}, const IsCancelled& isCancelled = {});

} // namespace careo
