#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/model/HistoryEntry.h"

namespace careo
{
class CaseStore;
}

namespace careo::ui
{

/// A step that may take long, so that it can be made through a connection of its own in a thread of
/// its own. It holds values and knows nothing of the window.
class LongStep
{
public:
    LongStep() = default;
    LongStep(const LongStep&) = delete;
    LongStep& operator=(const LongStep&) = delete;
    virtual ~LongStep() = default;

    /// Whether it takes longer than somebody should wait for the window now.
    [[nodiscard]] virtual bool isLong() const = 0;
    /// Does the step, takes it back or does it again, within an action of the store. One that fails
    /// or is stopped can be made again. Cancelled.
    [[nodiscard]] virtual Result<void> run(
        CaseStore& store, HistoryWay way, const Progress& progress)
        = 0;
};

} // namespace careo::ui
