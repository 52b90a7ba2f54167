#pragma once

#include "core/base/Result.h"
#include "core/import/ReadDocument.h"

#include <QByteArray>

namespace careo
{

/// Pages beyond this many are not recognised, which is told by the notice Partial.
inline constexpr int mostRecognisedPages = 500;

/// Where Tesseract is installed and the document is a picture or has pages without a text layer,
/// adds their words to its text; the notice is Recognised then, with how sure Tesseract is of its
/// words. Else the document stays as it is. Pages that can not be shown or take longer than a
/// minute are left out, told by Partial too. GivenUp for a picture that takes so long, Cancelled.
/// Any thread.
[[nodiscard]] Result<void> recogniseText(
    ReadDocument& document, const QByteArray& bytes, const IsCancelled& isCancelled);

} // namespace careo
