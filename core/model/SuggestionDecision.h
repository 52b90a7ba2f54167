#pragma once

#include "core/model/Ids.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace careo
{

/// What a researcher said of a suggestion.
struct SuggestionDecision {
    SuggestionDecisionId id;
    QUuid uuid;
    ArticleId article; ///< invalid while it is out of the case
    ClaimTypeId type;
    QString quote; ///< the proposed words with single spaces, wherever in the article they stand
    QString language; ///< of the article; given by the store, not kept
    bool isAccepted = false;
    QDateTime createdAt; ///< UTC
    QString createdBy;

    bool operator==(const SuggestionDecision&) const = default;
};

} // namespace careo
