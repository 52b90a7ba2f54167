#pragma once

#include "core/model/Passage.h"
#include "core/summary/SummaryOptions.h"

#include <QStringView>

namespace careo
{

/// What stands around a passage in its article.
struct PassageContext {
    Passage whole; ///< the passage, its sentences, or its paragraphs, without outer blanks
    bool cutsStart = false; ///< a sentence begins before `whole`
    bool cutsEnd = false; ///< a sentence ends after it

    bool operator==(const PassageContext&) const = default;
};

/// Sentences end as Unicode's text segmentation says (UAX #29), but not after an abbreviation, and
/// never reach over a line end. `passage` is valid in `text`.
[[nodiscard]] PassageContext contextOf(QStringView text, Passage passage, QuoteContext context);

} // namespace careo
