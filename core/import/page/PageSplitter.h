#pragma once

#include "core/import/page/PageUnit.h"

#include <QList>
#include <QStringView>

namespace careo
{

/// Where one article lies among the units of a page.
struct ArticleUnits {
    qsizetype first = 0; ///< unit where it begins: its title, or a date or name above it
    qsizetype end = 0; ///< unit after its last
    qsizetype title = -1; ///< unit of its title, -1 when it has none

    bool operator==(const ArticleUnits&) const = default;
};

/// Units that belong to no article.
struct LeftUnits {
    qsizetype first = 0;
    qsizetype end = 0;
    LeftOutReason reason = LeftOutReason::Boilerplate;

    bool operator==(const LeftUnits&) const = default;
};

struct PageSplit {
    QList<ArticleUnits> articles; ///< by position; at least one where there are units
    QList<LeftUnits> leftOut; ///< by position
};

/// Finds the articles that run together in a page.
///
/// Works on shape alone: between two stretches of sentences lies a run of short lines, and a run
/// ends one article and begins the next when one of its lines can be a title and lines around it
/// name a date, an author or a source, or a dateline opens the text. A title without any of these
/// needs more: a gap, a rule, a length and a body that a subheading does not have. Linear in the
/// number of units.
[[nodiscard]] PageSplit splitPage(QStringView text, const QList<PageUnit>& units);

/// The title of units that are known to be one article, -1 when it has none.
[[nodiscard]] qsizetype titleOf(QStringView text, const QList<PageUnit>& units);

} // namespace careo
