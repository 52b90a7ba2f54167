#pragma once

#include "core/base/Result.h"
#include "core/model/SuggestionDecision.h"

#include <QList>

namespace careo
{

class Database;

/// Which suggestions were accepted and rejected. Thread of its CaseStore. Decisions hold for the
/// words of an article, so they outlive edits elsewhere in its text; those of an article or a claim
/// type that is taken out stay, and are there again when it comes back.
class SuggestionDecisionStore
{
public:
    explicit SuggestionDecisionStore(Database& database)
        : m_database(database)
    {
    }

    /// Those of claim types in the case, in the order they were made.
    [[nodiscard]] Result<QList<SuggestionDecision>> all() const;
    /// With a valid id the decision comes back under that id. NotFound without its article or type.
    Result<SuggestionDecision> add(SuggestionDecision decision);
    /// NotFound.
    Result<void> remove(SuggestionDecisionId id);

private:
    Database& m_database;
};

} // namespace careo
