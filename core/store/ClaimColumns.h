#pragma once

#include "core/model/Claim.h"

#include <QString>

namespace careo
{

class Query;

/// The columns of a claim, in the order claimFromRow() reads them, under the alias `c`.
inline constexpr int claimColumnCount = 17;
[[nodiscard]] QString claimColumns();
[[nodiscard]] Claim claimFromRow(const Query& row);

} // namespace careo
