#pragma once

#include "core/import/html/HtmlTree.h"

#include <QList>
#include <QString>

namespace careo
{

/// One line of a page as a reader sees it.
struct HtmlLine {
    QString text; ///< white space as a browser shows it; never empty
    bool opensParagraph = false; ///< stands apart from the line before
    int headingLevel = 0; ///< 1 to 6
    qsizetype linkLength = 0; ///< of the text that is link
    const GumboNode* block = nullptr; ///< nearest block element around it
    const GumboNode* article = nullptr; ///< nearest <article> around it
    bool isBoilerplate = false; ///< navigation, forms, comments, notices, teasers ...

    [[nodiscard]] bool isMostlyLink() const { return linkLength * 2 > text.size(); }
};

/// The visible lines of a page, in its order.
[[nodiscard]] QList<HtmlLine> readHtmlLines(const HtmlTree& tree);

} // namespace careo
