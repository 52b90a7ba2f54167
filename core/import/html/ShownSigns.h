#pragma once

#include "core/import/html/HtmlTree.h"

#include <QList>
#include <QSet>
#include <QString>

namespace careo
{

/// Something on a page that may be its article's title, author or date.
struct ShownSign {
    /// How it was told, the surest first.
    enum class Kind {
        Item, ///< itemprop, property or rel name it
        Class, ///< class or id name it
        Time, ///< <time>
        Link, ///< an address that leads to an author's page
        Line, ///< a short line that says so
        Heading,
    };

    Kind kind = Kind::Line;
    QString text;
    QString machine; ///< datetime or content of a date; the text of an author, its blocks parted
    int level = 0; ///< of a heading
    bool isHome = false; ///< a heading that leads to the site's first page
    bool isStrong = false; ///< a line that is bold or large as a whole, or named a title
    bool isLink = false; ///< a line that is a link, and not to an author
    bool isUpdate = false; ///< speaks of a later change
    qsizetype order = 0; ///< of the element in the page
    qsizetype position = 0; ///< characters of text before it
};

/// Part of a page that speaks of other things: comments, related articles, menus.
struct AsideRange {
    qsizetype first = 0; ///< in the order of elements
    qsizetype last = 0;
};

/// What a page shows, in its order; nothing hidden or scripted counts.
struct ShownSigns {
    QList<ShownSign> headings;
    QList<ShownSign> authors;
    QList<ShownSign> dates;
    QList<ShownSign> lines; ///< all short ones
    QList<AsideRange> asides;

    /// True when `order` lies in a part that does not hold `title` too; -1 for no title.
    [[nodiscard]] bool isAside(qsizetype order, qsizetype title) const;
};

/// Gathers the signs of a page in one walk; at most some hundreds of a kind. `teasers` are asides.
[[nodiscard]] ShownSigns readShownSigns(
    const HtmlTree& tree, const QSet<const GumboNode*>& teasers = {});

} // namespace careo
