#pragma once

#include "core/import/html/HtmlTree.h"

#include <QList>
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
    QString machine; ///< datetime or content, empty when there is none
    int level = 0; ///< of a heading
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
    QList<AsideRange> asides;

    /// True when `order` lies in a part that does not hold `title` too; -1 for no title.
    [[nodiscard]] bool isAside(qsizetype order, qsizetype title) const;
};

/// Gathers the signs of a page in one walk; at most some hundreds of a kind.
[[nodiscard]] ShownSigns readShownSigns(const HtmlTree& tree);

} // namespace careo
