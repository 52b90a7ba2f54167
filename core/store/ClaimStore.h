#pragma once

#include "core/base/Result.h"
#include "core/model/Claim.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace careo
{

class Database;

/// The claims of a case. Thread of its CaseStore.
class ClaimStore
{
public:
    explicit ClaimStore(Database& database)
        : m_database(database)
    {
    }

    /// NotFound.
    [[nodiscard]] Result<Claim> claim(ClaimId id) const;
    /// By position in the text.
    [[nodiscard]] Result<QList<Claim>> ofArticle(ArticleId article) const;
    [[nodiscard]] Result<QList<Claim>> ofType(ClaimTypeId type) const;

    /// Stores it with an id, a UUID and creation facts where it has none; quote and context are
    /// taken from the article's stored text. With a valid id the claim comes back under that id
    /// (undo of a removal) as it was. PassageInvalid, NotFound (article or type).
    Result<Claim> add(Claim claim);
    /// Everything but article and origin; a changed passage takes its quote anew from the text.
    /// An orphan without a passage keeps its quote; given a passage, it is one no more.
    /// NotFound, PassageInvalid.
    Result<void> update(const Claim& claim);
    Result<void> remove(ClaimId id);

    /// How many claims have each state of anchor that some have.
    [[nodiscard]] Result<QHash<AnchorState, int>> anchorCounts() const;

    /// Speakers named so far, alphabetically.
    [[nodiscard]] Result<QStringList> speakers() const;

private:
    Database& m_database;
};

} // namespace careo
