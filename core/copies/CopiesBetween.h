#pragma once

#include "core/copies/CopyWords.h"
#include "core/model/Passage.h"

#include <QList>
#include <QStringView>

#include <utility>

namespace careo
{

/// A passage of one text and the same words in another, counted in words.
struct SharedWords {
    qsizetype first = 0; ///< position in the first text's words
    qsizetype firstEnd = 0;
    qsizetype second = 0;
    qsizetype secondEnd = 0;
    qsizetype same = 0; ///< words that are the same in both
    qsizetype sameUnquoted = 0; ///< those of them outside quotation marks
};

/// The passages that two texts share word for word, in the order of the first. A passage runs on
/// over an edit of up to three words. Left out is what two writers can have in common without one
/// copying the other: fewer than twenty words (twelve when they are whole sentences), and
/// quotations of what somebody said, unless they are sixty words long. Any thread.
[[nodiscard]] QList<SharedWords> sharedWords(
    const QList<CopyWord>& first, const QList<CopyWord>& second);

/// The places of `shared` in the two texts its words were cut from, with the punctuation around
/// that both have.
[[nodiscard]] std::pair<Passage, Passage> passagesOf(const SharedWords& shared,
    QStringView firstText, const QList<CopyWord>& firstWords, QStringView secondText,
    const QList<CopyWord>& secondWords);

} // namespace careo
