#include "core/copies/CopyCandidates.h"

#include "core/copies/Fingerprint.h"

#include <algorithm>
#include <iterator>

namespace careo
{

namespace
{

constexpr qsizetype manyArticles = 12; // in which a short passage rather is boilerplate
constexpr qsizetype severalArticles = 4; // the same, at the edge of each
constexpr qsizetype shortPassage = 45; // words
constexpr qsizetype edge = 15; // words that may stand between it and the edge
constexpr qsizetype longestGroup = 64; // articles of which each pair is looked at

} // namespace

CopyCandidates::CopyCandidates(const QList<ArticleMarks>& articles)
{
    qsizetype count = 0;
    for (const ArticleMarks& article : articles)
        count += article.marks.size();
    m_entries.reserve(static_cast<size_t>(count));
    for (const ArticleMarks& article : articles) {
        for (const quint32 mark : article.marks)
            m_entries.push_back({mark, article.article});
    }
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
        return a.mark != b.mark ? a.mark < b.mark : a.article < b.article;
    });
}

std::vector<CopyCandidates::Pair> CopyCandidates::pairs(
    const std::function<bool(ArticleId)>& isNew) const
{
    std::vector<Pair> rare;
    std::vector<Pair> common; // one entry a mark
    const auto enter = [&](std::vector<Pair>& pairs, const Entry& a, const Entry& b) {
        if (isNew(a.article) || isNew(b.article))
            pairs.emplace_back(a.article, b.article);
    };
    for (auto first = m_entries.cbegin(); first != m_entries.cend();) {
        const auto end = std::find_if(
            first, m_entries.cend(), [first](const Entry& e) { return e.mark != first->mark; });
        const auto size = end - first;
        auto& pairs = size < manyArticles ? rare : common;
        for (auto one = first; one != end; ++one) {
            if (size <= longestGroup) {
                for (auto other = std::next(one); other != end; ++other)
                    enter(pairs, *one, *other);
            } else if (one != first) {
                enter(pairs, *first, *one);
                if (std::prev(one) != first)
                    enter(pairs, *std::prev(one), *one);
            }
        }
        first = end;
    }
    // More marks than a short passage can have, at a mark every three words or fewer.
    std::sort(common.begin(), common.end());
    for (auto first = common.cbegin(); first != common.cend();) {
        const auto end = std::upper_bound(first, common.cend(), *first);
        if (end - first > shortPassage / 3)
            rare.push_back(*first);
        first = end;
    }
    std::sort(rare.begin(), rare.end());
    rare.erase(std::unique(rare.begin(), rare.end()), rare.end());
    return rare;
}

bool CopyCandidates::isBoilerplate(
    const SharedWords& shared, const QList<CopyWord>& first, const QList<CopyWord>& second) const
{
    const qsizetype length = shared.firstEnd - shared.first;
    if (length > shortPassage)
        return false;
    qsizetype fewest = manyArticles;
    for (const quint32 mark : fingerprint(first.mid(shared.first, length)))
        fewest = std::min(fewest, articlesWith(mark));
    if (fewest >= manyArticles)
        return true;
    const bool opens = shared.first <= edge && shared.second <= edge;
    const bool closes
        = first.size() - shared.firstEnd <= edge && second.size() - shared.secondEnd <= edge;
    return fewest >= severalArticles && (opens || closes);
}

qsizetype CopyCandidates::articlesWith(quint32 mark) const
{
    struct ByMark {
        bool operator()(const Entry& entry, quint32 value) const { return entry.mark < value; }
        bool operator()(quint32 value, const Entry& entry) const { return value < entry.mark; }
    };
    const auto [begin, end]
        = std::equal_range(m_entries.cbegin(), m_entries.cend(), mark, ByMark{});
    return end - begin;
}

} // namespace careo
