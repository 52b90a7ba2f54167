#pragma once

#include "core/model/EdtfDate.h"
#include "core/model/Passage.h"

#include <QList>
#include <QStringView>

namespace careo
{

/// A full or partial date that a text spells out, year included.
struct WrittenDate {
    Passage passage; ///< with its weekday, where one stands before it
    EdtfDate value; ///< unknown when day and month can not be told apart
    bool isAmbiguous = false; ///< `03/04/2012`

    bool operator==(const WrittenDate&) const = default;
};

/// The dates written in `text`, by position: "December 12, 2012", "March, 7th 2012", "Tue May 22,
/// 2012", "Nov 2011", "9 de diciembre de 2005", "1er mars 2012", "12. Dezember 2012",
/// "2012-05-31", "31.05.2012". A bare year counts only with `bareYears`. Names of months and
/// weekdays in English, Spanish, French, German and Portuguese. Any thread.
[[nodiscard]] QList<WrittenDate> findWrittenDates(QStringView text, bool bareYears = false);

} // namespace careo
