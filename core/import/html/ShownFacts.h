#pragma once

#include "core/import/Extraction.h"
#include "core/import/html/ShownSigns.h"

namespace careo
{

/// What a page's own words and the names of its elements say of its article.
struct ShownFacts {
    ProposedText title; ///< a heading
    bool isOnlyHeading = false; ///< no other heading could be the title
    bool isOneArticle = false; ///< author or date are marked beside the page's one title
    ProposedText author;
    ProposedDate published;
};

/// What else is known of the page when its signs are weighed.
struct ShownContext {
    QString title; ///< as structured data give it, may be empty
    QString documentTitle; ///< of <title>
    QString language; ///< BCP 47, with its country where given
    QString outlet;
};

/// Weighs the signs: what the page marks as author or date counts more than what only looks like
/// one, what stands near the title more than what is far, what belongs to comments and related
/// articles nothing.
[[nodiscard]] ShownFacts chooseShownFacts(const ShownSigns& signs, const ShownContext& context);

} // namespace careo
