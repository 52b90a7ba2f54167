#pragma once

#include "core/model/ClaimType.h"

#include <QIcon>
#include <QList>

class QComboBox;
class QPalette;

namespace careo::ui
{

/// Claim types as the items of a combo box: swatch and name, indented as the tree is.

/// Types in the order of CaseSession::claimTypes(). Items hold the id.
void fillTypeItems(QComboBox& combo, const QList<ClaimType>& types);
[[nodiscard]] ClaimTypeId typeOfItem(const QComboBox& combo, int index);
/// -1 when the type is not among the items.
[[nodiscard]] int itemOfType(const QComboBox& combo, ClaimTypeId type);

/// A square of the type's colour.
[[nodiscard]] QIcon typeSwatch(QRgb color, const QPalette& palette, int size = 12);

} // namespace careo::ui
