#pragma once

#include <QStringList>

namespace careo::history
{

/// The tables of the history: `history`, whose rows can't be changed or taken out, and
/// `history_context`, the one row that says who works and how.
[[nodiscard]] QStringList schema();

/// Drops and makes the triggers that write each change of the told tables down, in the transaction
/// of the change. Part of every migration's transaction, so that they fit the tables it leaves.
[[nodiscard]] QStringList triggers();

/// The columns whose changes are told, as "table.column"; rows of a told table that are added or
/// removed are always told, as "table".
[[nodiscard]] QStringList toldColumns();

} // namespace careo::history
