#pragma once

#include "core/base/Result.h"
#include "core/model/HistoryEntry.h"

#include <QList>
#include <QPromise>
#include <QStringList>

namespace careo::ui
{

/// What the history dialog lists.
struct HistoryReading {
    QList<HistoryId> entries; ///< that pass the filter, newest first
    QStringList people; ///< everyone who did something

    bool operator==(const HistoryReading&) const = default;
};

/// Opens the case a second time and reads its history. For a Job; gives one result unless it is
/// cancelled.
void readHistory(QPromise<Result<HistoryReading>>& promise, const QString& path, bool isReadOnly,
    const HistoryFilter& filter);

} // namespace careo::ui
