#pragma once

#include "core/base/Result.h"
#include "core/model/Article.h"

#include <QList>

#include <functional>
#include <optional>

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
    Result<Article> add(const Article& article) { return add(article, digestOf(article.text)); }
    /// The same with the digest of its text.
    Result<Article> add(Article article, const QByteArray& digest);
    /// Makes what `work` adds findable at its end, all at once: that is several times as fast for
    /// many. `work` must not change or remove what it adds. All or nothing.
    Result<void> addingMany(const std::function<Result<void>()>& work);
    /// Everything but text, bodyStart and provenance. NotFound.
    Result<void> updateMetadata(const Article& article);
    Result<void> setRead(ArticleId id, bool isRead);
    /// With its claims; its source file stays. NotFound.
    Result<void> remove(ArticleId id) { return removeMany({id}); }
    /// All or none of them, without the time that it takes to remove each by itself.
    Result<void> removeMany(const QList<ArticleId>& ids);

    /// The SHA-256 of the text in UTF-8, by which equal texts are found. Any thread.
    [[nodiscard]] static QByteArray digestOf(const QString& text);
    /// Articles with a text of this digest.
    [[nodiscard]] Result<QList<ArticleId>> withDigest(const QByteArray& digest) const;
    /// Where in the file its articles lie, by article.
    [[nodiscard]] Result<QList<SourcePlace>> placesIn(SourceFileId file) const;
    /// Of the articles that have claims, by id.
    [[nodiscard]] Result<QList<ArticleFrame>> claimedFrames() const;

private:
    /// Runs the statement of fulltext over each stretch of consecutive ids.
    Result<void> forStretches(const QList<ArticleId>& ids, const QString& sql);
    Result<void> removeRow(ArticleId id);

    Database& m_database;
    std::optional<QList<ArticleId>> m_unindexed; ///< there while many are added
};

} // namespace careo
