#pragma once

#include "core/model/Ids.h"

#include <QRgb>
#include <QString>
#include <QUuid>

namespace careo
{

/// A category of claim. Types form a tree; a filter by a type takes its whole subtree.
struct ClaimType {
    ClaimTypeId id;
    QUuid uuid;
    ClaimTypeId parent; ///< invalid at the top
    int position = 0; ///< order among the children of one parent, from 0
    QString name;
    QRgb color = 0; ///< base hue; ui/style lightens or darkens it for the theme
    int key = 0; ///< shortcut digit 1 to 9, 0 for none
    QString definition;

    bool operator==(const ClaimType&) const = default;
};

} // namespace careo
