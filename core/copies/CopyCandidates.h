#pragma once

#include "core/copies/CopiesBetween.h"
#include "core/copies/CopyWords.h"
#include "core/model/Ids.h"

#include <QList>

#include <functional>
#include <utility>
#include <vector>

namespace careo
{

/// An article's marks (see fingerprint()).
struct ArticleMarks {
    ArticleId article;
    QList<quint32> marks;
};

/// Which articles can share a passage, by the marks they have in common.
///
/// Built once over all articles of a case: 100,000 articles of 600 words take some 160 MB and two
/// seconds on four cores. Any thread, constant afterwards.
class CopyCandidates
{
public:
    using Pair = std::pair<ArticleId, ArticleId>;

    explicit CopyCandidates(const QList<ArticleMarks>& articles);

    /// Pairs of articles, the smaller id first, that have marks in common and of which one is
    /// `isNew`. Marks in so many articles that they rather are a line repeated below each pair
    /// their articles only where there are many of them; and such a group in a chain, each with
    /// the first and the former one.
    [[nodiscard]] std::vector<Pair> pairs(const std::function<bool(ArticleId)>& isNew) const;

    /// True for a short passage that stands in many articles, or in several at their very beginning
    /// or end: a notice of copyright, a line about the author, "read more".
    [[nodiscard]] bool isBoilerplate(const SharedWords& shared, const QList<CopyWord>& first,
        const QList<CopyWord>& second) const;

private:
    struct Entry {
        quint32 mark;
        ArticleId article;
    };

    [[nodiscard]] qsizetype articlesWith(quint32 mark) const;

    std::vector<Entry> m_entries; ///< by mark, then article
};

} // namespace careo
