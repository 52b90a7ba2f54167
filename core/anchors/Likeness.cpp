#include "core/anchors/Likeness.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace careo
{

namespace
{

// What stands beside a passage may be a little longer or shorter than it was.
constexpr qsizetype leeway = 8;

enum class Begin { Anywhere, AtStart };

struct Cell {
    int edits;
    int start; ///< in the text, of the best way here
};

/// The edits that make all of some words of a text, letter by letter of the text.
class Alignment
{
public:
    Alignment(QStringView words, Begin begin)
        : m_words(words)
        , m_begin(begin)
        , m_column(static_cast<std::size_t>(words.size()) + 1)
    {
        for (std::size_t i = 0; i < m_column.size(); ++i)
            m_column[i] = {static_cast<int>(i), 0};
    }

    void add(QChar letter)
    {
        Cell diagonal = m_column.front();
        ++m_length;
        Cell above = m_begin == Begin::Anywhere ? Cell{0, m_length} : Cell{m_length, 0};
        m_column.front() = above;
        const QChar* words = m_words.data();
        for (std::size_t i = 1; i < m_column.size(); ++i) {
            const Cell left = m_column[i];
            Cell cell{diagonal.edits + (words[i - 1] == letter ? 0 : 1), diagonal.start};
            if (above.edits + 1 < cell.edits)
                cell = {above.edits + 1, above.start};
            if (left.edits + 1 < cell.edits)
                cell = {left.edits + 1, left.start};
            diagonal = left;
            above = cell;
            m_column[i] = cell;
        }
    }

    [[nodiscard]] const Cell& whole() const { return m_column.back(); }

private:
    QStringView m_words;
    Begin m_begin;
    std::vector<Cell> m_column;
    int m_length = 0;
};

double share(int edits, qsizetype length)
{
    return length == 0
        ? 0
        : std::max(0.0, 1 - static_cast<double>(edits) / static_cast<double>(length));
}

} // namespace

Passage mostAlike(QStringView words, QStringView text)
{
    Alignment alignment(words, Begin::Anywhere);
    Cell best = alignment.whole();
    qsizetype end = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        alignment.add(text[i]);
        if (alignment.whole().edits < best.edits) {
            best = alignment.whole();
            end = i + 1;
        }
    }
    return {best.start, std::max<qsizetype>(best.start, end)};
}

double likeness(QStringView words, QStringView others)
{
    Alignment alignment(words, Begin::AtStart);
    for (const QChar letter : others)
        alignment.add(letter);
    return share(alignment.whole().edits, std::max(words.size(), others.size()));
}

double likenessBefore(QStringView words, QStringView text, qsizetype position)
{
    const qsizetype start = std::max<qsizetype>(0, position - words.size() - leeway);
    QString before = text.mid(start, position - start).toString();
    std::reverse(before.begin(), before.end());
    QString reversed = words.toString();
    std::reverse(reversed.begin(), reversed.end());
    return likenessAfter(reversed, before, 0);
}

double likenessAfter(QStringView words, QStringView text, qsizetype position)
{
    Alignment alignment(words, Begin::AtStart);
    int fewest = alignment.whole().edits;
    for (const QChar letter : text.mid(position, words.size() + leeway)) {
        alignment.add(letter);
        fewest = std::min(fewest, alignment.whole().edits);
    }
    return share(fewest, words.size());
}

} // namespace careo
