#pragma once

#include "core/model/Claim.h"
#include "core/model/Ids.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace careo
{

/// What of the case is looked at: the one filter that list, reader, timeline and summary share.
///
/// Values within a field are alternatives, fields narrow each other. An empty field lets all pass.
/// An article passes when its own fields match and, where a claim field (type, status, event date)
/// is set, it has a claim that passes. A claim passes when its fields match and its article's do.
struct CaseFilter {
    QList<ClaimTypeId> claimTypes; ///< each with its subtree
    QStringList outlets; ///< an empty string in it stands for "no outlet known"
    QStringList languages; ///< an empty string in it stands for "no language known"
    QDate publishedFrom; ///< articles that can have been published on or after it
    QDate publishedTo; ///< articles that can have been published on or before it
    QDate eventFrom; ///< claims whose event can have been on or after it
    QDate eventTo; ///< claims whose event can have been on or before it
    QList<ClaimStatus> statuses;
    QString words; ///< in the language of TextQuery, on title and text

    [[nodiscard]] bool isEmpty() const { return *this == CaseFilter{}; }
    [[nodiscard]] bool hasClaimFields() const
    {
        return !claimTypes.isEmpty() || !statuses.isEmpty() || eventFrom.isValid()
            || eventTo.isValid();
    }

    bool operator==(const CaseFilter&) const = default;
};

} // namespace careo
