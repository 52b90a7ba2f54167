#pragma once

#include "core/model/EdtfDate.h"
#include "core/model/Ids.h"
#include "core/model/Passage.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QUuid>

#include <optional>

namespace careo
{

/// One text with its metadata. An empty string or date is a value nobody knows.
struct Article {
    ArticleId id;
    QUuid uuid;
    QString title;
    QString outlet;
    QString author;
    EdtfDate published;
    QString language; ///< BCP 47, "en", "es" ...
    QString url;
    QString text; ///< lines end in \n; a passage's positions count in this text
    qsizetype bodyStart
        = 0; ///< where the body begins, after title, byline and date lines in `text`
    SourceFileId sourceFile; ///< invalid for an article that was typed in
    Passage sourceSpan; ///< where `text` lies in the source file's decoded text
    /// Of a text that was recognised in a picture: how sure the recognition was, 0 to 100.
    std::optional<int> recognition;
    bool isRead = false;
    QDateTime createdAt; ///< UTC
    QString createdBy;

    bool operator==(const Article&) const = default;
};

/// What a list shows of an article, without its text.
struct ArticleRow {
    ArticleId id;
    QString title;
    QString outlet;
    QString author;
    EdtfDate published;
    QString language;
    bool isRead = false;
    std::optional<int> recognition; ///< see Article
    QHash<ClaimTypeId, int> claims; ///< claims of each type

    [[nodiscard]] int claimCount() const
    {
        int sum = 0;
        for (const int count : claims)
            sum += count;
        return sum;
    }

    bool operator==(const ArticleRow&) const = default;
};

/// Where an article lies in the decoded text of its source file.
struct SourcePlace {
    ArticleId article;
    Passage span;
};

/// What tells which agency an article has its text from.
struct ArticleFrame {
    ArticleId article;
    QString outlet;
    QString author;
    QString opening; ///< of its body
    QString closing; ///< of its text
};

/// What articles can be listed by. An article without the value comes last in either direction.
/// Relevance is how well the filter's words match, the best first in either direction.
enum class ArticleOrder { Title, Outlet, Published, Claims, Relevance };

} // namespace careo
