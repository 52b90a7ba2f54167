#pragma once

#include "core/copies/CopyWords.h"

#include <QList>

namespace careo
{

/// Words in a row that one mark of a fingerprint stands for.
inline constexpr qsizetype wordsInMark = 8;
/// Any text this long, in words, that two texts share gives them a mark in common.
inline constexpr qsizetype wordsSurelyMarked = 12;

/// The mark of the `wordsInMark` words that start at `first`.
[[nodiscard]] quint32 markAt(const QList<CopyWord>& words, qsizetype first);

/// Marks of sequences of words, so chosen that texts with `wordsSurelyMarked` words in common have
/// one in common: the smallest of each window ("winnowing", Schleimer, Wilkerson and Aiken 2003).
/// Each once, ascending; about a third as many as there are words. Any thread.
[[nodiscard]] QList<quint32> fingerprint(const QList<CopyWord>& words);

} // namespace careo
