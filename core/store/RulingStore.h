#pragma once

#include "core/base/Result.h"
#include "core/model/Question.h"

#include <QList>

namespace careo
{

class Database;

/// What the researcher ruled, over what the program reckons: which articles are one source, which
/// place lies in which. Thread of its CaseStore.
class RulingStore
{
public:
    explicit RulingStore(Database& database)
        : m_database(database)
    {
    }

    /// By articles.
    [[nodiscard]] Result<QList<SourceRuling>> onSources() const;
    /// In place of an earlier one on the same two articles. NotFound.
    Result<void> set(const SourceRuling& ruling);
    /// The program reckons again.
    Result<void> clear(ArticleId first, ArticleId second);

    /// By name of the inner one.
    [[nodiscard]] Result<QList<PlaceNesting>> onPlaces() const;
    /// NameEmpty.
    Result<void> add(const PlaceNesting& nesting);
    Result<void> remove(const PlaceNesting& nesting);

private:
    Database& m_database;
};

} // namespace careo
