#pragma once

#include "core/import/Extraction.h"

#include <QByteArray>
#include <QString>

namespace careo
{

/// Title, author, publisher, date and language from Dublin Core elements, as DOCX, ODT and EPUB
/// carry them; `part` names where they stand, for the evidence. They yield to what the text says
/// itself: who typed a file is often not who wrote the article. Empty when the XML is broken.
[[nodiscard]] PageFacts readDublinCore(const QByteArray& xml, const QString& part);

/// A title or author that a program put there by itself ("Microsoft Word - x.doc", "User").
[[nodiscard]] bool isMadeByProgram(const QString& value);

} // namespace careo
