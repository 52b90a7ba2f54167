#pragma once

#include "core/base/Result.h"
#include "core/model/TextVersion.h"

#include <QList>

namespace careo
{

class Database;

/// The texts of articles that were corrected or replaced. Thread of its CaseStore.
class TextVersionStore
{
public:
    explicit TextVersionStore(Database& database)
        : m_database(database)
    {
    }

    /// The former texts of an article, the last one first.
    [[nodiscard]] Result<QList<TextVersion>> ofArticle(ArticleId article) const;

    /// How many former texts it has.
    [[nodiscard]] Result<int> count(ArticleId article) const;

    /// Puts a text in the place of an article's, keeps the former one, and puts its claims where
    /// the replacement says, as one action; a file is stored once for the same bytes.
    /// ChangedMeanwhile when the article has another text or other claims than the replacement was
    /// made for; PassageInvalid when the quotation of a claim that is no orphan does not stand at
    /// its place. Gives the former text as it is kept.
    Result<TextVersion> replace(const TextReplacement& replacement);
    /// Undoes replace(): the former text comes back and is no former one any more; a file
    /// that nothing else comes from goes; the claims of
    /// the article become `claims` as to their places, and `statements` as they are.
    /// ChangedMeanwhile, PassageInvalid as above, also when a later text was stored.
    Result<void> takeBack(
        const TextVersion& version, const QList<Claim>& claims, const QList<Statement>& statements);

private:
    Result<void> setText(ArticleId article, const TextContent& text);
    Result<void> setPlaces(ArticleId article, const QString& text, const QList<Claim>& claims);
    Result<SourceFileId> storedFile(const SourceFile& file);
    Result<void> removeIfUnused(SourceFileId file);
    Result<void> setStatements(const QList<Statement>& statements);

    Database& m_database;
};

} // namespace careo
