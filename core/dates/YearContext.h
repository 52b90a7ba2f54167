#pragma once

#include <QStringView>

namespace careo
{

/// True when the four digits at `start` are a count or a price and no year, by what follows them:
/// "2000 people", "2500 pesos", "1999,50", "2000 %".
[[nodiscard]] bool isCount(QStringView text, qsizetype start);

/// True when the four digits at `start`, which belong to no fuller date, are said to be a year: "in
/// 2005", "desde 2008", "(2010)", or the text's only word. `lastYearEnd` is where the bare year
/// found last ends, -1 for none: "between 2005 and 2008".
[[nodiscard]] bool isBareYear(QStringView text, qsizetype start, qsizetype lastYearEnd);

} // namespace careo
