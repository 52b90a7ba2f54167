#pragma once

#include "core/timeline/TimelineLayout.h"

namespace careo
{

/// Sorts by start, then end, then start of the publication; items alike in these keep their order.
/// Linear in the items: days are whole numbers, so that they can be counted instead of compared.
void sortByTime(QList<TimelineItem>& items);

} // namespace careo
