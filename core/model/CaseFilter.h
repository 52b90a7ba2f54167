#pragma once

#include "core/model/Claim.h"
#include "core/model/Ids.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace careo
{

/// Values of the fields that are chosen from what the case holds. An empty string stands for "none
/// known", as does year 0.
struct FilterChoices {
    QList<ClaimTypeId> claimTypes; ///< each with its subtree
    QStringList outlets;
    QStringList authors;
    QStringList languages;
    QStringList speakers; ///< of claims
    QList<Stance> stances;
    QList<ClaimStatus> statuses;
    QList<int> years; ///< articles that can have been published in it

    bool operator==(const FilterChoices&) const = default;
};

/// What of the case is looked at: the one filter that list, reader, timeline and summary share.
///
/// Values within a field are alternatives, fields narrow each other. An empty field lets all pass.
/// An article passes when its own fields match and, where a claim field (type, speaker, stance,
/// status, event date) is set, it has a claim that passes. A claim passes when its fields match and
/// its article's do. An excluded claim type leaves out articles that have any such claim; any other
/// excluded value leaves out the articles or claims that have it.
struct CaseFilter : FilterChoices {
    FilterChoices excluded;
    bool withoutClaims = false; ///< articles that nobody has tagged
    bool withoutEventDate = false; ///< claims whose event date is unknown
    QDate publishedFrom; ///< articles that can have been published on or after it
    QDate publishedTo; ///< articles that can have been published on or before it
    QDate eventFrom; ///< claims whose event can have been on or after it
    QDate eventTo; ///< claims whose event can have been on or before it
    QString words; ///< in the language of TextQuery, on title and text

    [[nodiscard]] bool isEmpty() const { return *this == CaseFilter{}; }
    [[nodiscard]] bool hasClaimFields() const
    {
        const auto choosesClaims = [](const FilterChoices& choices) {
            return !choices.speakers.isEmpty() || !choices.stances.isEmpty()
                || !choices.statuses.isEmpty();
        };
        return !claimTypes.isEmpty() || choosesClaims(*this) || choosesClaims(excluded)
            || withoutEventDate || eventFrom.isValid() || eventTo.isValid();
    }

    bool operator==(const CaseFilter&) const = default;
};

} // namespace careo
