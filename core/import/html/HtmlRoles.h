#pragma once

#include "core/import/html/HtmlTree.h"

namespace careo
{

enum class HtmlBreak { None, Line, Paragraph };

/// Class and id, parted before capitals and in lower case: "lblFecha" is "lbl-fecha". What page
/// builders add to everything ("elementor-widget") is left out.
[[nodiscard]] QString namesOf(const GumboNode* element);

/// How an element breaks the text around it.
[[nodiscard]] HtmlBreak breakAround(GumboTag tag);

/// Scripts, styles, form controls, hidden elements: what no reader sees as text.
[[nodiscard]] bool isInvisible(const GumboNode* element);

/// Navigation, footers, forms, comments, share buttons, notices, teasers, picture captions, told by
/// tag, role, and the words in class and id.
[[nodiscard]] bool looksLikeBoilerplate(const GumboNode* element);

/// Of what looks like boilerplate: named as notices about cookies and comments are, which may be
/// longer than the article.
[[nodiscard]] bool isNoticeOrComments(const GumboNode* element);

/// How much class and id speak for an article's text: above 1 when they name it.
[[nodiscard]] double contentWeight(const GumboNode* element);

} // namespace careo
