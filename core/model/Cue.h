#pragma once

#include <QList>
#include <QString>

namespace careo
{

/// A search expression that tells, of a sentence, that it may claim something of a type.
struct Cue {
    QString expression; ///< in the language of TextQuery, without fields
    double weight = 0; ///< how likely a sentence is that it matches, 0 to 1; below 0 it speaks
                       ///< against the type
    QString language; ///< BCP 47; empty for any

    bool operator==(const Cue&) const = default;
};

} // namespace careo
