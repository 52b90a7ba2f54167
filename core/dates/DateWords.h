#pragma once

#include "core/model/EdtfDate.h"

#include <QLocale>
#include <QString>

namespace careo
{

/// The date in words, in `locale`'s language, no more precise than it is: "8 December 2005",
/// "December 2005", "about December 2005", "2005 (uncertain)", "November 2011 to March 2012",
/// "before 2012", "after 2012", "spring 2005", "the 2010s". Empty for the unknown date.
/// English, Spanish and French; other languages use the locale's month names and English words.
[[nodiscard]] QString dateInWords(const EdtfDate& date, const QLocale& locale);

} // namespace careo
