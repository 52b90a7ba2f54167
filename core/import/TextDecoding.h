#pragma once

#include "core/base/Result.h"
#include "core/import/Extraction.h"

#include <QByteArray>
#include <QString>

namespace careo
{

struct DecodedText {
    QString text; ///< line ends are \n, no NUL, no byte order mark
    QByteArray encoding; ///< IANA name
};

/// Turns bytes into text. A byte sequence that is no character becomes U+FFFD. EmptyFile when no
/// text is left, NotText, Cancelled. Any thread.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray& bytes,
    const IsCancelled& isCancelled = {}, const QByteArray& declaredEncoding = {});

} // namespace careo
