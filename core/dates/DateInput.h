#pragma once

#include "core/base/Result.h"
#include "core/model/EdtfDate.h"

#include <QStringView>

namespace careo
{

/// Reads a date as a person types it, in English, Spanish, French, German or Portuguese, or in
/// EDTF: `8 dec 2005`, `dic. 2005`, `2005?`, `2005-12`, `between March and May 2006`,
/// `November 2011`, `c. 2005`. The empty text is the unknown date. DateInvalid when it is not
/// understood, when it names no year, and for an all-numeric date whose day and month can not be
/// told apart (`03/04/2012`). Any thread.
[[nodiscard]] Result<EdtfDate> readTypedDate(QStringView text);

} // namespace careo
