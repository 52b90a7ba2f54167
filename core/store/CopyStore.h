#pragma once

#include "core/base/Result.h"
#include "core/model/TextCopy.h"

#include <QByteArray>
#include <QList>

namespace careo
{

class Database;

/// What text articles share, and the fingerprints by which it was found. An article without a
/// fingerprint was not looked at yet; changing or removing an article takes out its own. Thread of
/// its CaseStore.
class CopyStore
{
public:
    struct Fingerprint {
        ArticleId article;
        QByteArray marks; ///< 32-bit marks, in the byte order of the file's maker (little endian)
    };

    explicit CopyStore(Database& database)
        : m_database(database)
    {
    }

    /// By first article and place.
    [[nodiscard]] Result<QList<TextCopy>> all() const;
    /// Those of which the article is one side, by place in it.
    [[nodiscard]] Result<QList<TextCopy>> ofArticle(ArticleId article) const;
    /// Those between two of the articles, by first article and place.
    [[nodiscard]] Result<QList<TextCopy>> among(const QList<ArticleId>& articles) const;
    /// Articles that were not looked at, by id.
    [[nodiscard]] Result<QList<ArticleId>> pending() const;
    [[nodiscard]] Result<QList<Fingerprint>> fingerprints() const;

    /// Stores what was found for articles that were pending, as one action. Articles that are gone
    /// meanwhile are passed over, with their copies; and so is a copy that lies in a stored one.
    Result<void> add(const QList<Fingerprint>& fingerprints, const QList<TextCopy>& copies);

private:
    Database& m_database;
};

} // namespace careo
