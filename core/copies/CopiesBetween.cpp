#include "core/copies/CopiesBetween.h"

#include "core/copies/Fingerprint.h"

#include <algorithm>
#include <vector>

namespace careo
{

namespace
{

using Words = QList<CopyWord>;

constexpr qsizetype longestEdit = 3; // words
constexpr qsizetype sameAfterEdit = 5; // words that must be the same on its other side
constexpr qsizetype strayWords = 2; // of a neighbouring sentence, the same by chance
constexpr qsizetype fewestWords = 20;
constexpr qsizetype fewestInSentences = 12;
constexpr qsizetype fewestUnquoted = 8;
constexpr qsizetype longQuotation = 60;

/// Where each mark of a text stands, by mark.
class MarkPlaces
{
public:
    explicit MarkPlaces(const Words& words)
    {
        const qsizetype count = words.size() - wordsInMark + 1;
        for (qsizetype i = 0; i < count; ++i)
            m_places.emplace_back(markAt(words, i), i);
        std::sort(m_places.begin(), m_places.end());
    }

    [[nodiscard]] auto places(quint32 mark) const
    {
        return std::equal_range(m_places.cbegin(), m_places.cend(), std::pair(mark, qsizetype(0)),
            [](const auto& a, const auto& b) { return a.first < b.first; });
    }

private:
    std::vector<std::pair<quint32, qsizetype>> m_places;
};

/// Grows a shared run in one direction: forwards (+1) or backwards (-1) from the words at `a`, `b`.
class Growth
{
public:
    Growth(const Words& first, const Words& second, int direction)
        : m_first(first)
        , m_second(second)
        , m_direction(direction)
    {
    }

    /// Moves `a` and `b` on over words that are the same and over short edits, up to the first
    /// position that is not shared.
    void grow(qsizetype& a, qsizetype& b) const
    {
        do {
            const qsizetype length = sameFrom(a, b);
            a += m_direction * length;
            b += m_direction * length;
        } while (passEdit(a, b));
    }

private:
    [[nodiscard]] qsizetype sameFrom(qsizetype a, qsizetype b) const
    {
        qsizetype length = 0;
        for (; isIn(a, m_first) && isIn(b, m_second) && m_first[a].hash == m_second[b].hash;
             a += m_direction, b += m_direction)
            ++length;
        return length;
    }

    /// The smallest edit after which enough words are the same again.
    bool passEdit(qsizetype& a, qsizetype& b) const
    {
        for (qsizetype total = 1; total <= 2 * longestEdit; ++total) {
            const qsizetype least = std::max<qsizetype>(0, total - longestEdit);
            for (qsizetype inFirst = least; inFirst <= std::min(total, longestEdit); ++inFirst) {
                const qsizetype nextA = a + m_direction * inFirst;
                const qsizetype nextB = b + m_direction * (total - inFirst);
                if (sameFrom(nextA, nextB) >= sameAfterEdit) {
                    a = nextA;
                    b = nextB;
                    return true;
                }
            }
        }
        return false;
    }

    static bool isIn(qsizetype position, const Words& words)
    {
        return position >= 0 && position < words.size();
    }

    const Words& m_first;
    const Words& m_second;
    const int m_direction;
};

/// The longest passage of shared words around the mark that both texts have at `a`, `b`, not
/// before `floorA`.
SharedWords grown(const Words& first, const Words& second, qsizetype a, qsizetype b)
{
    SharedWords shared{a, a, b, b, 0, 0};
    Growth(first, second, 1).grow(shared.firstEnd, shared.secondEnd);
    qsizetype beforeFirst = a - 1;
    qsizetype beforeSecond = b - 1;
    Growth(first, second, -1).grow(beforeFirst, beforeSecond);
    shared.first = beforeFirst + 1;
    shared.second = beforeSecond + 1;
    return shared;
}

bool opensInBoth(const Words& first, const Words& second, qsizetype a, qsizetype b)
{
    const bool opensA = a >= first.size() || first[a].opensSentence;
    const bool opensB = b >= second.size() || second[b].opensSentence;
    return opensA && opensB;
}

/// A paragraph starts here in one of them, or a sentence in both.
bool isBreak(const Words& first, const Words& second, qsizetype a, qsizetype b)
{
    return first[a].opensParagraph || second[b].opensParagraph
        || (first[a].opensSentence && second[b].opensSentence);
}

/// Takes off a word or two of the next or former sentence that are the same by chance.
void trim(SharedWords& shared, const Words& first, const Words& second)
{
    if (!opensInBoth(first, second, shared.firstEnd, shared.secondEnd)) {
        for (qsizetype stray = 1; stray <= strayWords && shared.firstEnd - stray > shared.first
             && shared.secondEnd - stray > shared.second;
             ++stray) {
            if (isBreak(first, second, shared.firstEnd - stray, shared.secondEnd - stray)) {
                shared.firstEnd -= stray;
                shared.secondEnd -= stray;
                break;
            }
        }
    }
    if (opensInBoth(first, second, shared.first, shared.second))
        return;
    for (qsizetype stray = 1; stray <= strayWords && shared.first + stray < shared.firstEnd
         && shared.second + stray < shared.secondEnd;
         ++stray) {
        if (isBreak(first, second, shared.first + stray, shared.second + stray)) {
            shared.first += stray;
            shared.second += stray;
            break;
        }
    }
}

/// Counts what is the same word for word, in order, within the passage; single letters ("U.S.")
/// are no words here.
void countSame(SharedWords& shared, const Words& first, const Words& second)
{
    qsizetype a = shared.first;
    qsizetype b = shared.second;
    const auto count = [&](const CopyWord& one, const CopyWord& other) {
        if (one.place.length() < 2)
            return;
        ++shared.same;
        if (!one.isQuoted && !other.isQuoted)
            ++shared.sameUnquoted;
    };
    while (a < shared.firstEnd && b < shared.secondEnd) {
        if (first[a].hash == second[b].hash) {
            count(first[a++], second[b++]);
            continue;
        }
        qsizetype ahead = 1;
        for (; ahead <= longestEdit; ++ahead) {
            if (a + ahead < shared.firstEnd && first[a + ahead].hash == second[b].hash) {
                a += ahead;
                break;
            }
            if (b + ahead < shared.secondEnd && second[b + ahead].hash == first[a].hash) {
                b += ahead;
                break;
            }
        }
        if (ahead > longestEdit) {
            ++a;
            ++b;
        }
    }
}

bool isCopy(const SharedWords& shared, const Words& first, const Words& second)
{
    if (shared.same >= longQuotation)
        return true;
    const bool wholeSentences = opensInBoth(first, second, shared.first, shared.second)
        && opensInBoth(first, second, shared.firstEnd, shared.secondEnd);
    return shared.same >= (wholeSentences ? fewestInSentences : fewestWords)
        && shared.sameUnquoted >= fewestUnquoted;
}

bool isOpeningMark(QChar character)
{
    return character.category() == QChar::Punctuation_InitialQuote
        || character.category() == QChar::Punctuation_Open || character == u'"'
        || character == u'\'' || character == u'\u00bf' || character == u'\u00a1';
}

/// The passage that shares most words with the mark at `a`, among the mark's places in the other.
SharedWords longestAt(
    const Words& first, const Words& second, const MarkPlaces& places, qsizetype a)
{
    SharedWords best;
    const auto [begin, end] = places.places(markAt(first, a));
    for (auto place = begin; place != end; ++place) {
        const SharedWords shared = grown(first, second, a, place->second);
        if (shared.firstEnd - shared.first > best.firstEnd - best.first
            && shared.firstEnd - a >= wordsInMark)
            best = shared;
    }
    return best;
}

} // namespace

QList<SharedWords> sharedWords(const Words& first, const Words& second)
{
    QList<SharedWords> found;
    const MarkPlaces places(second);
    qsizetype a = 0;
    while (a + wordsInMark <= first.size()) {
        SharedWords shared = longestAt(first, second, places, a);
        if (shared.firstEnd == shared.first) {
            ++a;
            continue;
        }
        a = std::max(a + 1, shared.firstEnd);
        trim(shared, first, second);
        countSame(shared, first, second);
        const bool isApart = found.isEmpty() || found.last().firstEnd <= shared.first;
        if (isApart && isCopy(shared, first, second))
            found << shared;
    }
    return found;
}

std::pair<Passage, Passage> passagesOf(const SharedWords& shared, QStringView firstText,
    const Words& firstWords, QStringView secondText, const Words& secondWords)
{
    Passage first{firstWords[shared.first].place.start, firstWords[shared.firstEnd - 1].place.end};
    Passage second{
        secondWords[shared.second].place.start, secondWords[shared.secondEnd - 1].place.end};
    while (first.end < firstText.size() && second.end < secondText.size()
        && firstText[first.end] == secondText[second.end] && firstText[first.end].isPunct()) {
        ++first.end;
        ++second.end;
    }
    while (first.start > 0 && second.start > 0
        && firstText[first.start - 1] == secondText[second.start - 1]
        && isOpeningMark(firstText[first.start - 1])) {
        --first.start;
        --second.start;
    }
    return {first, second};
}

} // namespace careo
