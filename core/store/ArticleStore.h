#pragma once

#include "core/base/Result.h"
#include "core/model/Article.h"

#include <QList>

namespace careo
{

class Database;

/// The articles of a case. Thread of its CaseStore.
class ArticleStore
{
public:
    explicit ArticleStore(Database& database)
        : m_database(database)
    {
    }

    /// With its text. NotFound.
    [[nodiscard]] Result<Article> article(ArticleId id) const;
    /// All with their texts, by id.
    [[nodiscard]] Result<QList<Article>> all() const;

    /// Stores it, gives it an id, a UUID and creation facts where it has none, and returns it.
    /// With a valid id the article comes back under that id (undo of a removal).
    Result<Article> add(Article article);
    /// Everything but text, bodyStart and provenance. NotFound.
    Result<void> updateMetadata(const Article& article);
    Result<void> setRead(ArticleId id, bool isRead);
    /// With its claims; its source file stays. NotFound.
    Result<void> remove(ArticleId id);

    /// Articles whose text is the same, character for character.
    [[nodiscard]] Result<QList<ArticleId>> withText(const QString& text) const;
    /// Where in the file its articles lie, by article.
    [[nodiscard]] Result<QList<SourcePlace>> placesIn(SourceFileId file) const;
    /// Of the articles that have claims, by id.
    [[nodiscard]] Result<QList<ArticleFrame>> claimedFrames() const;

private:
    Database& m_database;
};

} // namespace careo
