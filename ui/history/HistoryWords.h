#pragma once

#include "core/model/HistoryEntry.h"

#include <QList>
#include <QString>

namespace careo::ui
{

/// "claim", "claim type" ...: within a sentence.
[[nodiscard]] QString historyKindText(HistoryKind kind);
/// Every kind that a history can tell of, in the order a list shows them.
[[nodiscard]] QList<HistoryKind> historyKinds();

/// What was done, in a line: "Changed status of claim “the police …”: unreviewed → confirmed".
[[nodiscard]] QString historyText(const HistoryEntry& entry);
/// "23 Nov 2026 15:04", in the user's time and language.
[[nodiscard]] QString historyTime(const QDateTime& utc);
/// What a value of the entry's field says on the screen; "nothing" for an empty one.
[[nodiscard]] QString historyValue(const HistoryEntry& entry, const QString& value);

} // namespace careo::ui
