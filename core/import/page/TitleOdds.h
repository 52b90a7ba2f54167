#pragma once

#include <QStringView>

namespace careo
{

/// A line that can be a title, and what stands around it.
struct TitlePlace {
    QStringView title;
    QStringView before; ///< the text that ends there
    QStringView after; ///< the text that begins there
    qsizetype lengthAhead = 0; ///< characters of sentences until the next such line
};

/// How likely the line begins another article instead of a part of the same one, by its words
/// alone: the natural logarithm of the odds.
///
/// News opens by telling its headline again, while a subheading or a caption picks up words of the
/// text before it; and two articles share fewer words than two parts of one (the lexical cohesion
/// of M. Hearst, "TextTiling", Computational Linguistics 23, 1997). The weights are a logistic
/// regression on half of the pages that tests/evaluate puts together.
[[nodiscard]] double titleOdds(const TitlePlace& place);

/// How many words of the title the beginning of `text` tells again.
[[nodiscard]] int wordsToldAgain(QStringView title, QStringView text);

} // namespace careo
