#pragma once

#include "core/model/CaseFilter.h"
#include "core/timeline/TimeBins.h"
#include "core/timeline/TimelinePicture.h"

#include <QString>

namespace careo::ui
{

class CaseSession;

/// The timeline's sentences.

/// Gives lanes that have no name, or only a key, their words: "No outlet known", "confirmed".
void nameLanes(TimelineLayout& layout);
[[nodiscard]] QString undatedLaneText();
[[nodiscard]] QString contextLaneText();
/// Rich text: title, date and note.
[[nodiscard]] QString contextToolTip(const ContextEvent& event);
[[nodiscard]] QString contextSentence(const ContextEvent& event);
/// "and 12 more".
[[nodiscard]] QString moreText(qsizetype count);
/// "Claims by month of the event; the line counts their articles".
[[nodiscard]] QString histogramCaption(DateBasis basis, TimeLevel unit);
/// "March 2012: 5 claims, 2 more may lie in it, from 3 articles".
[[nodiscard]] QString binText(const TimeBin& bin, TimeLevel unit);
/// Rich text: quotation, date, claim type and outlet.
[[nodiscard]] QString itemToolTip(const ClaimRow& row, const QString& typeName, DateBasis basis);
/// The same in one plain sentence, for screen readers.
[[nodiscard]] QString itemSentence(const ClaimRow& row, const QString& typeName, DateBasis basis);
/// `words` for a publication date; with a remark where it lies in the future and so can not be
/// right.
[[nodiscard]] QString publishedText(const EdtfDate& date, const QString& words);
/// What stands in the plot when no claim has a date of this kind.
[[nodiscard]] QString noDatesText(DateBasis basis);
/// The filter in words; "All claims of the case" for an empty one.
[[nodiscard]] QString scopeText(const CaseSession& session);
/// The words of an exported picture.
[[nodiscard]] TimelineStyle pictureStyle(const CaseSession& session, const TimelineLayout& layout);

} // namespace careo::ui
