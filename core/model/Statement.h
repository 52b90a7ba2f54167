#pragma once

#include "core/model/EdtfDate.h"
#include "core/model/Ids.h"
#include "core/model/Passage.h"

#include <QList>
#include <QString>

namespace careo
{

/// One link of the chain over which an article has a claim: somebody who told it on.
struct SourceLink {
    QString name;
    bool isAnonymous = false; ///< told of, but not named: "a witness", "sources close to the case"
    QString
        quote; ///< the article's words that say so; empty when the researcher knows it otherwise
    Passage passage; ///< where `quote` stood in the article's text

    bool operator==(const SourceLink&) const = default;
};

/// How a claim was made, as the researcher noted it, apart from what it claims.
struct Statement {
    ClaimId claim;
    EdtfDate spoken; ///< when it was said, which is neither its event nor its publication
    QString occasion; ///< "televised call", "hearing"
    QList<SourceLink>
        sources; ///< after the outlet: whom it has it from, and whom that one has it from

    [[nodiscard]] bool isEmpty() const
    {
        return spoken.isUnknown() && occasion.isEmpty() && sources.isEmpty();
    }

    bool operator==(const Statement&) const = default;
};

} // namespace careo
