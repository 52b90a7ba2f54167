#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace careo
{

/// A run of words that two texts have in common, or that only one of them has.
struct DifferencePiece {
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString words; ///< of the text that has them, single spaces; of the later one when both have

    bool operator==(const DifferencePiece&) const = default;
};

/// What changed from one text to the other, word by word (longest common subsequence; words are
/// alike without regard to case, accents and marks around them). What was removed comes before what
/// was added in its place. Beyond `mostWords` words a side nothing is compared: all of the one is
/// removed, all of the other added. Any thread.
[[nodiscard]] QList<DifferencePiece> wordDifference(
    QStringView earlier, QStringView later, qsizetype mostWords = 1000);

} // namespace careo
