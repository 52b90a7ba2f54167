#pragma once

#include "core/import/Extraction.h"

#include <QByteArray>

namespace careo
{

/// What is read of a message: its text, or the page that a browser saved as one (MHTML).
struct MailContent {
    QByteArray body;
    QByteArray charset; ///< as the part declares it, may be empty
    bool isSavedPage = false;
    bool hasAttachments = false; ///< files that are not read
    PageFacts facts; ///< subject, sender and day of a message; the address of a saved page
};

[[nodiscard]] MailContent readMailContent(const QByteArray& bytes);

} // namespace careo
