#pragma once

#include "core/compare/Independence.h"
#include "core/model/TextCopy.h"

#include <QHash>
#include <QList>

namespace careo
{

/// The copies of a case by article, so that a question looks at its own only. Any thread.
class CopiesOfArticles
{
public:
    /// `copies` must outlive it.
    explicit CopiesOfArticles(const QList<TextCopy>& copies);

    /// Those between two articles of the evidence, by article and place.
    [[nodiscard]] QList<TextCopy> among(const QList<SourceEvidence>& evidence) const;

private:
    const QList<TextCopy>& m_copies;
    QHash<ArticleId, QList<qsizetype>> m_byFirst;
};

} // namespace careo
