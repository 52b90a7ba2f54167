#pragma once

#include "core/model/CaseFilter.h"
#include "core/timeline/TimeBins.h"
#include "core/timeline/TimelinePicture.h"

#include <QString>

namespace careo::ui
{

class CaseSession;

/// The timeline's sentences.

/// "Claims by month of the event, 8 undated".
[[nodiscard]] QString histogramCaption(DateBasis basis, TimeLevel unit, qsizetype undated);
/// "March 2012: 5 claims, 2 more may lie in it".
[[nodiscard]] QString binText(const TimeBin& bin, TimeLevel unit);
/// Rich text: quotation, date, claim type and outlet.
[[nodiscard]] QString itemToolTip(const ClaimRow& row, const QString& typeName, DateBasis basis);
/// The same in one plain sentence, for screen readers.
[[nodiscard]] QString itemSentence(const ClaimRow& row, const QString& typeName, DateBasis basis);
/// What stands in the plot when no claim has a date of this kind.
[[nodiscard]] QString noDatesText(DateBasis basis);
/// The filter in words; "All claims of the case" for an empty one.
[[nodiscard]] QString scopeText(const CaseSession& session);
/// The words of an exported picture.
[[nodiscard]] TimelineStyle pictureStyle(const CaseSession& session, const TimelineLayout& layout);

} // namespace careo::ui
