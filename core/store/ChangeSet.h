#pragma once

#include "core/model/Ids.h"

#include <QSet>

namespace careo
{

/// What one committed action changed. An id is in one set of its kind at most.
struct ChangeSet {
    QSet<ArticleId> articlesAdded;
    QSet<ArticleId> articlesChanged;
    QSet<ArticleId> articlesRemoved;
    QSet<ClaimId> claimsAdded;
    QSet<ClaimId> claimsChanged;
    QSet<ClaimId> claimsRemoved;
    QSet<ArticleId> claimArticles; ///< the articles of all claims above
    bool claimTypes = false; ///< some claim type was added, changed or removed
    bool contextEvents = false; ///< some context event was added, changed or removed
    bool questions = false; ///< some question, account or ruling was added, changed or removed
    bool savedFilters = false; ///< some saved filter was added, changed or removed
    bool suggestionDecisions = false; ///< some suggestion was decided, or is open again
    bool copies = false; ///< text that articles share was found

    [[nodiscard]] bool isEmpty() const { return *this == ChangeSet{}; }
    [[nodiscard]] bool hasArticles() const
    {
        return !articlesAdded.isEmpty() || !articlesChanged.isEmpty() || !articlesRemoved.isEmpty();
    }
    [[nodiscard]] bool hasClaims() const
    {
        return !claimsAdded.isEmpty() || !claimsChanged.isEmpty() || !claimsRemoved.isEmpty();
    }

    bool operator==(const ChangeSet&) const = default;
};

/// Enter one more change of a row into its kind's three sets; a row that came and went in the same
/// action leaves no trace.
template <class IdType>
void noteAdded(QSet<IdType>& added, QSet<IdType>& changed, QSet<IdType>& removed, IdType id)
{
    (removed.remove(id) ? changed : added).insert(id);
}

template <class IdType>
void noteChanged(const QSet<IdType>& added, QSet<IdType>& changed, IdType id)
{
    if (!added.contains(id))
        changed.insert(id);
}

template <class IdType>
void noteRemoved(QSet<IdType>& added, QSet<IdType>& changed, QSet<IdType>& removed, IdType id)
{
    changed.remove(id);
    if (!added.remove(id))
        removed.insert(id);
}

} // namespace careo
