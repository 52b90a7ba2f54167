#pragma once

#include <QList>
#include <QStringList>

namespace careo::cli
{

/// Prints rows as columns of equal width, a heading line above; nothing where there are no rows.
/// Long cells are cut with an ellipsis, except in the last column.
void printTable(const QStringList& headings, const QList<QStringList>& rows);

} // namespace careo::cli
