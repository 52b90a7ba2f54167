#pragma once

#include <QString>
#include <QStringView>

namespace careo
{

struct LanguageGuess {
    QString language; ///< "en", "es", "fr", "de", "pt"; empty when it can not be told
    QString words; ///< some of the words that told it
};

/// Tells the language of a text by its most frequent small words. Reads its first 6,000 units.
[[nodiscard]] LanguageGuess guessLanguage(QStringView text);

} // namespace careo
