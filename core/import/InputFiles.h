#pragma once

#include <QStringList>

namespace careo
{

/// The files behind `paths`: folders are walked and their files given by name, hidden ones left
/// out; everything else is given as it is, also what is not there or may not be read, so that
/// reading it says so. Any thread.
[[nodiscard]] QStringList inputFiles(const QStringList& paths);

} // namespace careo
