#include "core/compare/WordDifference.h"

#include "core/base/Folding.h"

#include <QStringList>

#include <algorithm>

namespace careo
{

namespace
{

using Kind = DifferencePiece::Kind;

struct Word {
    QString written;
    QString folded; ///< without the marks around it
};

QList<Word> wordsOf(QStringView text)
{
    QList<Word> words;
    for (const QString& written : text.toString().simplified().split(u' ', Qt::SkipEmptyParts)) {
        QStringView bare = written;
        while (!bare.isEmpty() && !bare.front().isLetterOrNumber())
            bare = bare.mid(1);
        while (!bare.isEmpty() && !bare.back().isLetterOrNumber())
            bare.chop(1);
        words << Word{written, folded(bare.isEmpty() ? QStringView(written) : bare)};
    }
    return words;
}

/// Lengths of the longest common subsequences of what follows each pair of words.
class CommonLengths
{
public:
    CommonLengths(const QList<Word>& earlier, const QList<Word>& later)
        : m_columns(later.size() + 1)
        , m_lengths((earlier.size() + 1) * m_columns, 0)
    {
        for (qsizetype i = earlier.size() - 1; i >= 0; --i) {
            for (qsizetype j = later.size() - 1; j >= 0; --j) {
                m_lengths[i * m_columns + j] = earlier[i].folded == later[j].folded
                    ? at(i + 1, j + 1) + 1
                    : std::max(at(i + 1, j), at(i, j + 1));
            }
        }
    }

    [[nodiscard]] int at(qsizetype i, qsizetype j) const { return m_lengths[i * m_columns + j]; }

private:
    qsizetype m_columns;
    QList<int> m_lengths;
};

class Pieces
{
public:
    void add(Kind kind, const QString& word)
    {
        if (kind == Kind::Same)
            endChange();
        QStringList& run = kind == Kind::Same ? m_same
            : kind == Kind::Removed           ? m_removed
                                              : m_added;
        if (kind != Kind::Same)
            endSame();
        run << word;
    }

    QList<DifferencePiece> take()
    {
        endSame();
        endChange();
        return m_pieces;
    }

private:
    void end(Kind kind, QStringList& run)
    {
        if (!run.isEmpty())
            m_pieces << DifferencePiece{kind, run.join(u' ')};
        run.clear();
    }

    void endSame() { end(Kind::Same, m_same); }

    void endChange()
    {
        end(Kind::Removed, m_removed);
        end(Kind::Added, m_added);
    }

    QStringList m_same;
    QStringList m_removed;
    QStringList m_added;
    QList<DifferencePiece> m_pieces;
};

} // namespace

QList<DifferencePiece> wordDifference(QStringView earlier, QStringView later, qsizetype mostWords)
{
    const QList<Word> before = wordsOf(earlier);
    const QList<Word> after = wordsOf(later);
    Pieces pieces;
    qsizetype i = 0;
    qsizetype j = 0;
    if (before.size() <= mostWords && after.size() <= mostWords) {
        const CommonLengths lengths(before, after);
        while (i < before.size() && j < after.size()) {
            if (before[i].folded == after[j].folded) {
                pieces.add(Kind::Same, after[j++].written);
                ++i;
            } else if (lengths.at(i + 1, j) >= lengths.at(i, j + 1)) {
                pieces.add(Kind::Removed, before[i++].written);
            } else {
                pieces.add(Kind::Added, after[j++].written);
            }
        }
    }
    for (; i < before.size(); ++i)
        pieces.add(Kind::Removed, before[i].written);
    for (; j < after.size(); ++j)
        pieces.add(Kind::Added, after[j].written);
    return pieces.take();
}

} // namespace careo
