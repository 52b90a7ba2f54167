#pragma once

#include <QString>
#include <QStringView>

namespace careo
{

/// The text without case and accents, for comparing and sorting names: "Zaldívar" gives
/// "zaldivar". Compatibility forms are made plain (NFKD), white space is trimmed and single.
[[nodiscard]] QString folded(QStringView text);

} // namespace careo
