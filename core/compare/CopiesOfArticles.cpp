#include "core/compare/CopiesOfArticles.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace careo
{

CopiesOfArticles::CopiesOfArticles(const QList<TextCopy>& copies)
    : m_copies(copies)
{
    for (qsizetype i = 0; i < copies.size(); ++i)
        m_byFirst[copies[i].first] << i;
}

QList<TextCopy> CopiesOfArticles::among(const QList<SourceEvidence>& evidence) const
{
    QSet<ArticleId> articles;
    for (const SourceEvidence& piece : evidence)
        articles.insert(piece.article);
    QList<TextCopy> found;
    for (const ArticleId article : std::as_const(articles)) {
        const auto indexes = m_byFirst.value(article);
        for (const qsizetype i : indexes) {
            if (articles.contains(m_copies[i].second))
                found << m_copies[i];
        }
    }
    std::sort(found.begin(), found.end(), [](const TextCopy& a, const TextCopy& b) {
        return std::tie(a.first, a.second, a.firstPassage.start)
            < std::tie(b.first, b.second, b.firstPassage.start);
    });
    return found;
}

} // namespace careo
