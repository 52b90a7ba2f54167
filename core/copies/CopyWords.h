#pragma once

#include "core/model/Passage.h"

#include <QList>
#include <QStringView>

namespace careo
{

/// A word of a text as copies are compared: without case and accents, so that other quotation
/// marks, dashes, capitals or line breaks do not hide a copy.
struct CopyWord {
    quint32 hash = 0;
    Passage place;
    bool opensSentence = false;
    bool opensParagraph = false;
    bool isQuoted = false; ///< within quotation marks that open and close in its paragraph
};

/// The runs of letters and digits of `text`, in order. Any thread.
[[nodiscard]] QList<CopyWord> copyWords(QStringView text);

} // namespace careo
