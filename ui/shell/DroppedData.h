#pragma once

#include "ui/imports/FileReading.h"

class QMimeData;

namespace careo::ui
{

/// What was dropped on the window or pasted into it: a case to open, or something to import.
struct DroppedData {
    QString casePath;
    QList<ImportSource> sources;
};

/// Files before text, a page's HTML before its plain text. `data` may be null.
[[nodiscard]] DroppedData droppedData(const QMimeData* data);

} // namespace careo::ui
