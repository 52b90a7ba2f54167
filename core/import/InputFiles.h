#pragma once

#include <QStringList>

namespace careo
{

/// The files behind `paths`: folders are walked and their files given by name, hidden ones left
/// out, and so are the folders of pictures and scripts that browsers put beside a page they save
/// ("Page_files" beside "Page.html"). Everything else is given as it is, also what is not there or
/// may not be read, so that reading it says so. Any thread.
[[nodiscard]] QStringList inputFiles(const QStringList& paths);

} // namespace careo
